import { surelyAbove } from '@fazhi/identities'
import { mayOverlap } from './crossing-sorts.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import { measureOf } from './measures.js'

/** Counts that a sentence says add up, and that do not under any reading. */
export interface Account {
  /** The count that says so: the rest, the total, what is still under way, or the whole of a list. */
  readonly cue: Figure
  readonly others: readonly Figure[]
}

/** More counts of one kind than this are a table, and have too many readings. */
const most = 10
/** What is left of a whole. */
const rest = /(?:其余|剩余|余下|剩下|尚余)(?:的)?[^，；、\d]{0,10}$/
/** What is not done yet, told beside what is. */
const open =
  /(?:正在|尚在|仍在|还在|未结|在办|未办结|未审结|待结|待审|结转(?:至)?下|跨年|暂缓|调出|终止|撤回|中止)[^，；\d]{0,10}$/
const openTail = /^[^，；。]{0,6}(?:正在|尚在|仍在|还在|未结|在办|未办结|结转(?:至)?下|暂缓|调出)/
const done = /(?:已|办结|审结|结案|完成|通过|公开|整改|销号|审议|办理|处理)/
/** A total of what stands before it; 共有 tells of a stock. */
const total =
  /(?:^|[一二三四五六七八九两]?[年项类者批轮季级])(?:共计?|合计|总计|总量|总数)(?:为|是)?(?!有)[^，；\d有]{0,8}$/
/** What came of them, or whom they reached, is no sum of them. */
const outcome = /审结|办结|结案|已结|整改|采纳|通过|惠及|覆盖|服务|参与|参加|挽回|追回/
const periods = /季度|半年|[一二三四五六七八九十\d]月/
const runningTotal = /(?:累计|共计?|合计|总计)[^，；\d]{0,8}$/
/** What was not taken in goes no further: received = taken in + refused, and only what was taken in is carried on and concluded. */
const refused = /(?:不予|未予|不)(?:受理|立案|收)[^，；、\d]{0,6}$/
const refusedTail = /^(?:不予|未予|不)(?:受理|立案)/
/** All of those told before it. */
const allOf = /^[^，；。\d]{0,4}(?:均|全部|悉数|都)/
const money = /自筹|承担|配套|拨付|补助/

const isCount = (figure: Figure): boolean =>
  figure.role === 'quantity' && figure.unit !== '' && !figure.blocked

const meets = (left: readonly Figure[], right: readonly Figure[]): boolean => {
  const [a, b] = [sum(left.map(({ value }) => value)), sum(right.map(({ value }) => value))]
  return !surelyAbove(a, b) && !surelyAbove(b, a)
}

/** 4项已通过, 其余3项: a part by what is said of it, and no whole of others. */
const isPart = (figure: Figure): boolean =>
  /^(?:已|正在|尚在|仍在)/.test(figure.tail) || rest.test(figure.head)

/** Whether the counts of a run add up in some way: one is the sum of the others, or its head balances its tail. */
const addsUp = (run: readonly Figure[]): boolean =>
  run.some((one) => {
    const others = run.filter((other) => other !== one)
    return !isPart(one) && meets([one], others)
  }) || run.some((_, at) => at > 1 && at < run.length - 1 && meets(run.slice(0, at), run.slice(at)))

/** Whether any run of three or more that holds the cue adds up; a count that is 其中 of another may stand aside. */
const fits = (counts: readonly Figure[], cue: Figure): boolean => {
  const at = counts.indexOf(cue)
  for (let from = 0; from <= at; from++)
    for (let to = Math.max(at, from + 2); to < counts.length; to++)
      if (addsUp(counts.slice(from, to + 1))) return true
  return false
}

const outer = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const byMeasure = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (!isCount(figure) || figure.bracket >= 0) continue
    const key = measureOf(figure)
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), figure])
  }
  return [...byMeasure.values()]
}

/** Which count says that the others add up, if one does. */
const cueOf = (text: string, counts: readonly Figure[]): Figure | undefined => {
  const [first] = counts
  const last = counts.at(-1)
  if (first === undefined || last === undefined) return undefined
  const later = counts.slice(1)
  const left = later.find((figure) => rest.test(figure.head))
  if (left !== undefined) return left
  const under = later.find(
    (figure) =>
      (open.test(figure.head) && !/(?:上|去|往|前)年|旧存|遗留/.test(figure.head)) ||
      openTail.test(text.slice(figure.unitEnd, figure.unitEnd + 12)),
  )
  if (under !== undefined && later.some((figure) => done.test(figure.head + figure.tail)))
    return under
  if (total.test(last.head) && !outcome.test(last.head)) return last
  if (runningTotal.test(last.head) && counts.filter(({ told }) => periods.test(told)).length >= 2)
    return last
  const all = counts
    .slice(2)
    .find((figure) => allOf.test(text.slice(figure.unitEnd, figure.unitEnd + 8)))
  if (all !== undefined) return all
  const second = counts[1]
  const gap = second === undefined ? '' : text.slice(first.unitEnd, second.start)
  if (
    /^[^，；。]{0,10}：[^，；。]{0,14}$/.test(gap) ||
    /^[^；。]{0,14}，(?:包括|包含|涵盖|分为|分别(?:为|是|有)?)[^，；]{0,10}$/.test(gap)
  )
    return mayOverlap(later.map(({ head }) => head)) ? undefined : first
  if (first.unit.endsWith('元') && later.filter(({ head }) => money.test(head)).length >= 2)
    return first
  return undefined
}

/** A list in brackets right behind its whole: （乡6个、镇12个）. One that says 其中 or 含 may leave something out. */
const inBrackets = (text: string, figures: readonly Figure[]): readonly Account[] => {
  const lists = new Map<number, Figure[]>()
  for (const figure of figures)
    if (figure.bracket >= 0)
      lists.set(figure.bracket, [...(lists.get(figure.bracket) ?? []), figure])
  return [...lists].flatMap(([bracket, parts]) => {
    const whole = figures.findLast((figure) => figure.bracket < 0 && figure.unitEnd <= bracket)
    const end = parts.at(-1)?.unitEnd ?? bracket
    if (whole === undefined || !isCount(whole) || parts.length < 2) return []
    if (/其中|含|包括|等|占|率|同比/.test(text.slice(bracket, end + 2))) return []
    if (!/^[^，。；：]{0,20}$/.test(text.slice(whole.unitEnd, bracket))) return []
    if (!parts.every((part) => isCount(part) && measureOf(part) === measureOf(whole))) return []
    return meets([whole], parts) ? [] : [{ cue: whole, others: parts }]
  })
}

/** Words of a list whose members may be steps of one thing, or turns of it, rather than sorts. */
const steps = /出庭|开庭|审结|办结|整改|完成|通过|提出|采纳|率|累计|同比|新增|惠及|覆盖|参加|参与/

/** …，其中 a、b: parts that make more than their whole, unless they cut across each other. */
const partsAbove = (text: string, counts: readonly Figure[]): Account | undefined => {
  const [whole, ...later] = counts
  if (whole === undefined) return undefined
  const at = later.findIndex((figure) => /其中[^，；。]{0,14}$/.test(figure.told))
  if (at !== 0 || later.length < 2) return undefined
  const heads = later.map(({ head }) => head)
  if (mayOverlap(heads) || heads.some((head) => steps.test(head))) return undefined
  const last = later.at(-1)
  if (last === undefined || /[；。]/.test(text.slice(whole.unitEnd, last.start))) return undefined
  return surelyAbove(sum(later.map(({ value }) => value)), whole.value)
    ? { cue: whole, others: later }
    : undefined
}

/** Accounts of a sentence that do not add up under any reading. */
export const brokenAccounts = (text: string, figures: readonly Figure[]): readonly Account[] => {
  const found: Account[] = [...inBrackets(text, figures)]
  const groups = outer(figures)
  for (const counts of groups) {
    if (counts.length < 3 || counts.length > most) continue
    const cue = cueOf(text, counts)
    if (cue === undefined) {
      const above = partsAbove(text, counts)
      if (above !== undefined) found.push(above)
      if (above !== undefined) continue
      // Where one measure of a list adds up (18场 = 11 + 7), the other measure of the same list must too.
      const twin = groups.find(
        (other) =>
          other !== counts &&
          other.length === counts.length &&
          other.every((figure, at) => {
            const mine = counts[at]
            return (
              mine !== undefined && mine.start > figure.start && mine.start - figure.unitEnd <= 3
            )
          }) &&
          meets(other.slice(0, 1), other.slice(1)),
      )
      const [whole] = counts
      if (twin === undefined || whole === undefined || meets([whole], counts.slice(1))) continue
      found.push({ cue: whole, others: counts.slice(1) })
      continue
    }
    const plain = counts.filter((figure) => figure === cue || !/其中[^，]{0,12}$/.test(figure.head))
    const takenIn = counts.filter(
      (figure) => figure === cue || !(refused.test(figure.head) || refusedTail.test(figure.tail)),
    )
    if ([counts, plain, takenIn].some((some) => some.length >= 3 && fits(some, cue))) continue
    found.push({ cue, others: counts.filter((figure) => figure !== cue) })
  }
  return found
}
