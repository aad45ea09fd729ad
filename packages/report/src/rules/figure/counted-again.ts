import { countedAgain } from '../../layers/counted-again.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'
import { figureSpots, written } from './figure-text.js'

type Codes = {
  'FIG-019': { readonly first: string; readonly second: string; readonly what: string }
}

/** Those counted before are spoken of again (全县63名调解员, 所评查的260本案卷) with another number: a question. */
export const countedAgainRule = reportRule<Codes>({
  id: 'FIG-019',
  title: { zh: '回指前文的数与前文不同', en: 'A count told again with another number' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-019': {
      'zh-CN': '“{what}”前文为 {first}，此处为 {second}，请核对。',
      en: '"{what}" was {first} before and is {second} here; check which is right.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    for (const { first, again, what, holds } of countedAgain(subject)) {
      look()
      if (holds) continue
      yield {
        code: 'FIG-019',
        params: { first: written(subject, first), second: written(subject, again), what },
        ...figureSpots(subject, again, [first]),
      }
    }
  },
  bad: [
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。制发乡规民约范本26件。全年制定的62件乡规民约范本全部公布。',
        ),
      },
      finds: ['62件'],
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。共有专职网格员320名。对全县230名专职网格员开展培训。',
        ),
      },
      finds: ['230名'],
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。查处噪声扰民案件44件。在查处的54件噪声扰民案件中，群众举报占四成。',
        ),
      },
      finds: ['54件'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。共有专职网格员320名。对全县320名专职网格员开展培训。',
        ),
      },
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。共有专职网格员320名。对其中230名专职网格员开展培训。',
        ),
      },
      why: 'some of them',
    },
  ],
})
