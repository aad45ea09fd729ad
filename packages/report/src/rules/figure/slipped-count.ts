import { countedAgain } from '../../layers/counted-again.js'
import { nearNumbers } from '../../layers/near-numbers.js'
import { saidTwice } from '../../layers/said-twice.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'
import { figureSpots, written } from './figure-text.js'

type Codes = {
  'FIG-020': { readonly first: string; readonly second: string; readonly what: string }
}

const place = '（四）推进多元解纷。'

/** Two places that speak of one thing and give numbers a slip of the pen makes of each other (308 and 380): a question. */
export const slippedCountRule = reportRule<Codes>({
  id: 'FIG-020',
  title: {
    zh: '两处所说似为同一事项，数字疑为笔误',
    en: 'Two numbers for what seems one thing, a slip of the pen apart',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-020': {
      'zh-CN':
        '两处都说到“{what}”，前文为 {first}，此处为 {second}，仅个别数字不同或颠倒，请核对。',
      en: 'Both places speak of "{what}": {first} before and {second} here, one slip apart; check which is right.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const { text, sentences, figuresOf } = subject
    // What words alone show to be the same has its own rules.
    const judgedAlready = new Set(
      [...saidTwice(subject), ...countedAgain(subject)]
        .filter(({ holds }) => !holds)
        .map(({ again }) => again),
    )
    for (const { first, again, what } of nearNumbers(text, sentences, figuresOf)) {
      look()
      if (judgedAlready.has(again)) continue
      if (subject.topSection(again.block)?.topic === 'nextYear') continue
      yield {
        code: 'FIG-020',
        params: { first: written(subject, first), second: written(subject, again), what },
        ...figureSpots(subject, again, [first]),
      }
    }
  },
  bad: [
    {
      input: {
        text: edited.replace(
          place,
          `${place}编印山林权属指引52部。向村民投放山林权属指引25部，反响良好。`,
        ),
      },
      finds: ['25部'],
    },
    {
      input: {
        text: edited.replace(
          place,
          `${place}拍摄反诈微电影418集次，共418场。反诈微电影放映全年达到481场。`,
        ),
      },
      finds: ['481场'],
    },
    {
      input: {
        text: edited.replace(
          place,
          `${place}登记渔业船舶检验证书1286份。渔业船舶检验证书登记工作中，登记1236份。`,
        ),
      },
      finds: ['1236份'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited.replace(
          place,
          `${place}编印山林权属指引52部。向村民投放山林权属指引52部，反响良好。`,
        ),
      },
      why: 'one number',
    },
    {
      input: {
        text: edited.replace(
          place,
          `${place}编印山林权属指引52部。去年投放山林权属指引25部，反响良好。`,
        ),
      },
      why: 'the year before',
    },
    {
      input: {
        text: edited.replace(
          place,
          `${place}受理山林权属申请52件。审结山林权属申请25件，其余正在办理。`,
        ),
      },
      why: 'two deeds',
    },
    {
      input: {
        text: edited.replace(place, `${place}编印山林权属指引52部。捐赠法律图书25部。`),
      },
      why: 'another thing',
    },
  ],
})
