import { compare } from '@fazhi/model'
import { type Counted, countedThings, sameThing } from '../../layers/counted-things.js'
import { tellsDeed } from '../../layers/object-told.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'
import { figureSpots, written } from './figure-text.js'

/** Whose they are, where not of the whole place. */
const someOf = /(?:局|院|街道|大队|派出所|中心|法庭)(?:现有|共有|有|全年|共)/

/** Another year's, another place's, a part, a target, or one of several lots. */
const another =
  /去年|上年|同期|同比|目标|力争|计划|预计|将|历年|季度|上半年|下半年|每|全国|全省|其中|分别|新[增聘建立收任设培招选入]|另|首[批期次]|第[一二三四五六七八九十\d]+批|部分|多名|各/

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
    const told: Counted[] = []
    for (const [index, figures] of subject.figuresOf.entries()) {
      const sentence = subject.sentences[index]
      if (sentence === undefined || figures.length === 0 || figures.length > 40) continue
      if (subject.topSection(sentence.block)?.topic === 'nextYear') continue
      for (const thing of countedThings(subject.text, figures)) {
        const clause = sentence.clauses[thing.figure.clause]
        const words = clause === undefined ? '' : subject.text.slice(clause.start, clause.end)
        if (another.test(words) || thing.figure.bracket >= 0) continue
        if (thing.definite) {
          const earlier = told.filter(
            (other) =>
              sameThing(other, thing) &&
              // 5个镇获评优秀，1个镇获评良好: two lots of one sentence, unless the words point back.
              (other.figure.sentence !== thing.figure.sentence || thing.figure.head !== '') &&
              !(/全[县市区]$/.test(thing.figure.head) && someOf.test(other.figure.told)) &&
              (thing.deed === undefined || tellsDeed(thing.deed, other.figure.told)),
          )
          if (earlier.length > 0) look()
          const same = earlier.some(
            (other) => compare(other.figure.value.lo, thing.figure.value.lo) === 0,
          )
          const first = earlier.at(-1)
          if (first !== undefined && !same)
            yield {
              code: 'FIG-019',
              params: {
                first: written(subject, first.figure),
                second: written(subject, thing.figure),
                what: (thing.before || thing.after).slice(-8),
              },
              ...figureSpots(subject, thing.figure, [first.figure]),
            }
        }
        // What was told long ago is seldom what is meant; it also keeps the work linear.
        told.push(thing)
        if (told.length > 60) told.shift()
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
