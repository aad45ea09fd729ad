import { surelyAbove } from '@fazhi/identities'
import type { Figure } from '../../layers/figures.js'
import { matchesOf } from '../../layers/matches.js'
import { rateOf } from '../../layers/rates.js'
import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

/** A rate of some of those that another rate counts: who is excellent has passed. */
const nested: readonly (readonly [inner: RegExp, outer: RegExp])[] = [
  [/优秀率$/, /(?:合格|及格|通过|达标)率$/],
  [/非常满意率$/, /(?<!非常|不)满意率$/],
  [
    /(?:按期|按时|及时|限时|当场|提前)[\u4e00-\u9fff]{0,2}(?:办结|审结|答复|回复|整改)率$/,
    /^[^按及限当提]{0,8}(?:办结|审结|答复|回复|整改)率$/,
  ],
  [/(?:自动|主动)履行率$/, /^[^自主]{0,8}履行率$/],
  [/(?:正职|主要负责人)出庭(?:应诉)?率$/, /(?:负责人|机关)[^主要]{0,4}出庭(?:应诉)?率$/],
]
/** A率、B率分别为x和y. */
const paired =
  /([\u4e00-\u9fff]{2,10}率)(?:、|和|与)([\u4e00-\u9fff]{2,10}率)(?:分别|依次)(?:为|达到?|是)/g

interface Named {
  readonly name: string
  readonly figure: Figure
}

type Codes = {
  'RAT-012': { readonly inner: string; readonly outer: string }
}

/** A rate that counts some of those another rate counts, and is higher than it. */
export const nestedRatesRule = reportRule<Codes>({
  id: 'RAT-012',
  title: { zh: '部分的比率高于整体的比率', en: 'The rate of a part above the rate of the whole' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-012': {
      'zh-CN': '“{inner}”高于“{outer}”，可能写反了，请核对。',
      en: '{inner} is above {outer}; the two may be swapped; check them.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      const rates = figures.filter(({ role }) => role === 'rate')
      if (rates.length < 2 || rates.length > 12) continue
      const named: Named[] = []
      for (const match of matchesOf(paired, sentence.text)) {
        const from = sentence.start + match.index + match[0].length
        const [first, second] = rates.filter(({ start }) => start >= from)
        if (first !== undefined && first.start === from)
          named.push({ name: match[1] ?? '', figure: first })
        if (second !== undefined && second.start - from < 12)
          named.push({ name: match[2] ?? '', figure: second })
      }
      for (const figure of rates) {
        if (named.some((one) => one.figure === figure)) continue
        const name = rateOf(figure)?.name
        if (name !== undefined && figure.unit === '%') named.push({ name, figure })
      }
      for (const inner of named) {
        const pair = nested.find(([some]) => some.test(inner.name))
        if (pair === undefined) continue
        const outer = named.find(({ name }) => pair[1].test(name) && !pair[0].test(name))
        if (outer === undefined) continue
        look()
        if (!surelyAbove(inner.figure.value, outer.figure.value)) continue
        // The rates of heads and principals have their own rule, where both are named in full.
        if (/负责人/.test(inner.name) && /负责人/.test(outer.name)) continue
        yield {
          code: 'RAT-012',
          params: {
            inner: `${inner.name} ${written(subject, inner.figure)}`,
            outer: `${outer.name} ${written(subject, outer.figure)}`,
          },
          ...figureSpots(subject, inner.figure, [outer.figure]),
        }
      }
    }
  },
  bad: [
    bad('案卷评查优秀率96%，合格率82%。', '96%'),
    bad('测评及格率、优秀率分别为41%和98%。', '98%'),
    bad('工单办结率97.1%，按期办结率99.4%。', '99.4%'),
  ],
  good: good(
    near('案卷评查优秀率82%，合格率96%。', 'some of those who passed'),
    near('测评及格率、优秀率分别为98%和41%。', 'in their order'),
    near('工单按期办结率97.1%，群众满意率99.4%。', 'another rate altogether'),
  ),
})
