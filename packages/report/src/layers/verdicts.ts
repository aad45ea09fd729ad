import { point, surelyAbove } from '@fazhi/identities'
import { compare, divide, type Exact, multiply } from '@fazhi/model'
import type { Figure } from './figures.js'
import { hundred, isCount, isKin, mayWrite } from './rate-counts.js'
import type { Sentence } from './sentences.js'
import { writtenPercent } from './written-percent.js'

/** A share asked for, the counts that say what was reached, and what the sentence says came of it. */
export interface Verdict {
  readonly target: Figure
  readonly part: Figure
  readonly whole: Figure
  readonly holds: boolean
}

/** 达到要求, 未达到95%的配备要求: met or not. */
const verdict =
  /(未能|未|没有|尚未|不)?(?:达到|达|完成|实现|符合|满足)[^，；。]{0,16}(?:要求|目标|标准|任务|指标)/
/** What makes a share a bound to be kept from below. */
const atLeast = /不低于|不少于|达到|不得低于|应达|须达|高于|以上/
const atMost = /不高于|不超过|不得超过|控制在|低于|以内|以下/
/** 90%的审核目标. */
const aimed = /^(?:以上)?的[^，；。]{0,8}(?:要求|目标|标准|任务|指标)/
const asked = /要求|目标|标准|任务|指标|考核|规定/

/** Whether a sentence says a share asked for was met, and whether its two counts say so too. */
export const verdictIn = (
  text: string,
  sentence: Sentence,
  figures: readonly Figure[],
): Verdict | undefined => {
  const rates = figures.filter(({ role, unit }) => role === 'rate' && unit === '%')
  const [target] = rates
  // Where a rate is told beside the target, the two are compared as they stand.
  if (target === undefined || rates.length !== 1 || target.blocked) return undefined
  const found = verdict.exec(sentence.text)
  if (found === null) return undefined
  const start = sentence.start + found.index
  const end = start + found[0].length
  const inside = target.start >= start && target.end <= end
  const clause = sentence.clauses[target.clause]
  const around = clause === undefined ? '' : text.slice(clause.start, clause.end)
  if (!inside && (target.start > start || !asked.test(around))) return undefined
  const bound = text.slice(
    Math.max(clause?.start ?? target.start, target.start - 8),
    target.end + 2,
  )
  if (atMost.test(bound.replace(/不低于|不得低于/g, ''))) return undefined
  if (!inside && !atLeast.test(bound) && !aimed.test(target.tail)) return undefined
  const counts = figures.filter((figure) => isCount(figure) && figure.end <= start)
  const [whole, part] = counts.slice(-2)
  if (whole === undefined || part === undefined || !isKin(part, whole)) return undefined
  if (counts.length > 2 || (!inside && whole.start < target.start)) return undefined
  const aim = writtenPercent(text.slice(target.start, target.end).replace(/以上$/, ''))
  const share = shareOf(part, whole)
  if (aim === undefined || share === undefined) return undefined
  const met = !surelyAbove(point(aim), point(share)) || mayWrite(target, share)
  const said = found[1] === undefined
  // What is rounded up to the target is called both.
  return { target, part, whole, holds: said === met || (!said && compare(share, aim) < 0) }
}

const shareOf = (part: Figure, whole: Figure): Exact | undefined => {
  const [a, b] = [part.value, whole.value]
  if (a.approximate || b.approximate || compare(a.lo, b.lo) > 0) return undefined
  return multiply(divide(a.lo, b.lo), hundred)
}
