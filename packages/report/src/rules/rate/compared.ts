import { surelyAbove } from '@fazhi/identities'
import { measureOf } from '../../layers/measures.js'
import { verdictIn } from '../../layers/verdicts.js'
import { writtenPercent } from '../../layers/written-percent.js'
import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

const above =
  /^(?:左右|以上)?，?(?:已|均|明显|远|略|略微|仍|总体)?(?:高于|高出|超过|优于|超出|大于|好于|多于|高过|超额完成|领先)[^，。；\d]{0,16}$/
const below =
  /^(?:左右|以上)?，?(?:已|均|明显|远|略|略微|仍|总体|尚)?(?:低于|不及(?!格)|少于|小于|不足|未达到?|未完成|落后于?|差于|没有达到)[^，。；\d]{0,16}$/

/** A target that is said to be met. */
const met = /^(?:左右)?，?(?:已|均|全部|如期|圆满)?(?:达到|完成|实现|符合|满足)[^，。；\d]{0,12}$/
const target = /^(?:以上)?的?[^，。；\d]{0,10}(?:目标|要求|标准|指标|任务)/

type Codes = {
  'RAT-009': { readonly value: string; readonly other: string }
  'RAT-009.verdict': { readonly target: string; readonly part: string; readonly whole: string }
}

/** A value said to be above or below another, where the numbers say the opposite. */
export const comparedRule = reportRule<Codes>({
  id: 'RAT-009',
  title: {
    zh: '“高于”“低于”与数值相反',
    en: 'Said to be above or below, the numbers say otherwise',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-009': {
      'zh-CN': '{value} 与 {other} 的高低关系写反了，请核对。',
      en: '{value} and {other} stand the other way round; check them.',
    },
    'RAT-009.verdict': {
      'zh-CN': '按 {part}、{whole} 计算，与是否达到 {target} 的说法相反，请核对。',
      en: '{part} of {whole} say the opposite of what is said about {target}; check them.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      const verdict = figures.length < 3 ? undefined : verdictIn(subject.text, sentence, figures)
      if (verdict !== undefined) {
        look()
        const { target, part, whole } = verdict
        if (!verdict.holds)
          yield {
            code: 'RAT-009.verdict',
            params: {
              target: written(subject, target),
              part: written(subject, part),
              whole: written(subject, whole),
            },
            ...figureSpots(subject, target, [part, whole]),
          }
      }
      for (const [index, other] of figures.entries()) {
        const value = figures[index - 1]
        if (value === undefined || value.bracket !== other.bracket) continue
        if (value.role !== other.role || (value.role !== 'rate' && value.role !== 'quantity'))
          continue
        if (measureOf(value) !== measureOf(other) || value.unit === '') continue
        const between = subject.text.slice(value.unitEnd, other.start)
        const reached = met.test(between) && target.test(other.tail)
        const higher = above.test(between) || reached
        if (!higher && !below.test(between)) continue
        // 比上年低3个百分点 compares nothing; nor does 超过 with what is not the same thing.
        if (/[\d]|百分点/.test(between) || other.unit === '百分点') continue
        look()
        // What is being compared was hedged by the comparing word itself; its written value is its bound.
        const aim = target.test(other.tail)
          ? writtenPercent(subject.text.slice(other.start, other.end))
          : undefined
        const bound =
          aim === undefined
            ? { lo: other.value.lo, hi: other.value.hi ?? other.value.lo }
            : { lo: aim, hi: aim }
        // To meet a target is to be at it or above.
        const exactly = higher ? { lo: bound.lo, hi: bound.lo } : { lo: bound.hi, hi: bound.hi }
        const wrong = higher ? surelyAbove(exactly, value.value) : surelyAbove(value.value, exactly)
        if (!wrong) continue
        yield {
          code: 'RAT-009',
          params: { value: written(subject, value), other: written(subject, other) },
          ...figureSpots(subject, value, [other]),
        }
      }
    }
  },
  bad: [
    bad('群众满意率95.2%，高于全省平均水平97.1%。', '95.2%'),
    bad('办结率98.5%，低于市定95%的目标。', '98.5%'),
    bad('平均办理12天，低于法定时限10天。', '12天'),
    bad('执法人员持证率86%，达到90%的考核目标。', '86%'),
    bad('政务公开满意率为92.4%，未达到90%的年度目标。', '92.4%'),
    bad('普法考试要求合格率不低于95%，参考40人、合格36人，达到要求。', '95%'),
    bad('应配备调解员60名，实际配备58名，未达到95%的配备要求。', '95%'),
  ],
  good: good(
    near('执法人员持证率92%，达到90%的考核目标。', 'it is met'),
    near('普法考试要求合格率不低于95%，参考40人、合格38人，达到要求。', '38 of 40 are 95 %'),
    near('应配备调解员60名，实际配备56名，未达到95%的配备要求。', 'it is not met'),
    near('群众满意率97.2%，高于全省平均水平95.1%。', 'it is above'),
    near('平均办理8天，低于法定时限10天。', 'it is below'),
    near('参考65人，及格63人，不及格2人。', 'a sort of results, no comparison'),
    near('办结率98.5%，高于上年2.1个百分点。', 'a difference is no value'),
  ),
})
