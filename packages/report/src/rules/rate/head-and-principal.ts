import { surelyAbove as certainlyAbove } from '@fazhi/identities'
import { intervalText } from '../../layers/interval.js'
import { rateOf } from '../../layers/rates.js'
import { figureSpots } from '../figure/figure-text.js'
import { always, bad, good, near, norm, reportRule } from '../report-rule.js'
import { lastDayTold, textOfTheDay } from '../text-of-the-day.js'

/** Who the heads of an organ are, principals among them, by the text of the end of the year. */
const texts = [
  norm('head-appearance-2020', '2', 'law'),
  norm('court-interpretation-2018', '128', 'law'),
] as const

type Codes = {
  'RAT-005': { readonly head: string; readonly principal: string }
}

/** Principals are among the heads, so their appearance rate cannot be above the heads' rate. */
export const headAndPrincipalRule = reportRule<Codes>({
  id: 'RAT-005',
  title: {
    zh: '主要负责人出庭率高于负责人出庭率',
    en: 'Appearance rate of principals above that of all heads',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: texts[0],
  messages: {
    'RAT-005': {
      'zh-CN': '主要负责人出庭率 {principal} 高于负责人出庭率 {head}。',
      en: 'The appearance rate of principals, {principal}, is above that of all heads, {head}.',
    },
  },
  *check(subject, look) {
    const basis = textOfTheDay(subject, texts, lastDayTold(subject))
    for (const { figures } of subject.comparable) {
      const appearing = figures
        .filter(({ told }) => told.includes('出庭'))
        .map(rateOf)
        .filter((rate) => rate !== undefined)
        .filter((rate) => rate.name.includes('出庭'))
      const principals = appearing.filter((rate) => /主要负责人|正职|一把手/.test(rate.name))
      const heads = appearing.filter(
        (rate) => /负责人/.test(rate.name) && !principals.includes(rate),
      )
      const [principal] = principals
      const [head] = heads
      if (principals.length !== 1 || heads.length !== 1 || !principal || !head) continue
      if (/提高|增长|上升|下降/.test(principal.figure.head + head.figure.head)) continue
      look()
      if (!certainlyAbove(principal.figure.value, head.figure.value)) continue
      yield {
        code: 'RAT-005',
        params: {
          head: intervalText(head.figure.value),
          principal: intervalText(principal.figure.value),
        },
        basis,
        ...figureSpots(subject, principal.figure, [head.figure]),
      }
    }
  },
  bad: [bad('行政机关负责人出庭应诉率82%，主要负责人出庭应诉率91%。', '91%')],
  good: good(
    '行政机关负责人出庭应诉率100%，主要负责人出庭应诉率46%。',
    '主要负责人出庭应诉率100%，行政机关负责人出庭应诉率100%。',
    near('行政机关负责人出庭应诉率82%，主要负责人出庭应诉率提高91%。', 'a growth is no rate'),
  ),
})
