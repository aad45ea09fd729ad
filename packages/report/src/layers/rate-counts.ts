import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** Whether a figure is a count or an amount a rate can be made of. */
export const isCount = ({ role, unit, blocked, value, tail }: Figure): boolean =>
  role === 'quantity' &&
  unit !== '' &&
  !blocked &&
  !/[年月日天时分倍岁]$/.test(unit) &&
  !/^(?:季度|工作日|小时|自然日)/.test(tail) &&
  value.hi !== undefined &&
  value.lo.n > 0n

/** Bodies and places go by many measure words: 18个乡镇中17家. */
const bodies = /^(?:个|家|所|村|部门|单位|镇|乡|户|处|支|社区|街道|项|条)$/
/** What a figure counts, turns of things taken for the things. */
export const kindOf = (figure: Figure): string =>
  bodies.test(figure.unit) ? 'body' : measureOf(figure).replace(/^([人件场户家批])次$/, '$1')

/** Whether a figure is a count of what another one counts, too. */
export const isKin = (figure: Figure, other: Figure): boolean =>
  isCount(figure) && kindOf(figure) === kindOf(other)

export const hundred = exact(100n)

/** Whether a share between two numbers of per cent may have been written so; 以上 is put behind a rounded number, too. */
export const mayWrite = (rate: Figure, least: Exact, greatest: Exact = least): boolean => {
  const { lo, hi, open } = rate.value
  const slack = rate.value.approximate ? exact(1n, 2n * 10n ** BigInt(rate.decimals)) : exact(0n)
  const bound = hi === undefined || lo.n === 0n ? subtract(lo, slack) : lo
  if (compare(greatest, bound) < 0) return false
  if (hi === undefined) return true
  return open ? compare(least, hi) < 0 : compare(least, hi) <= 0
}

/** Least and greatest of what was counted; the same number for an exact count. */
interface Range {
  readonly lo: Exact
  readonly hi: Exact
}

interface Sum extends Range {
  readonly from: number
  readonly to: number
}

/** Counts and sums of counts that stand side by side. */
const sumsOf = (values: readonly Range[]): readonly Sum[] =>
  values.flatMap((_, from) => {
    let total: Range = { lo: exact(0n), hi: exact(0n) }
    return values.slice(from, from + 4).map(({ lo, hi }, more): Sum => {
      total = { lo: add(total.lo, lo), hi: add(total.hi, hi) }
      return { ...total, from, to: from + more }
    })
  })

const minus = (a: Range, b: Range): Range | undefined => {
  const [lo, hi] = [subtract(a.lo, b.hi), subtract(a.hi, b.lo)]
  return hi.n > 0n ? { lo: lo.n < 0n ? exact(0n) : lo, hi } : undefined
}

const maySay = (rate: Figure, part: Range, whole: Range): boolean => {
  const least = multiply(divide(part.lo, whole.hi), hundred)
  // A bound from below is no reading of what is more than all.
  if (compare(least, hundred) > 0 && rate.value.hi === undefined) return false
  return mayWrite(rate, least, multiply(divide(part.hi, whole.lo), hundred))
}

/** What the words say of the counts a rate is made of. */
export interface Reading {
  readonly counts: readonly Figure[]
  /** The one that is among what is taken. */
  readonly part?: Figure
  /** The one it is taken of. */
  readonly whole?: Figure
  /** Whether the rate may be of what the part leaves; yes where nothing is said. */
  readonly left?: boolean
  /** Whether no whole is summed up with the part. */
  readonly apart?: boolean
}

/** Whether the counts give a rate: a part of a whole, what is left of it, or a change from one to another, as far as the words allow. */
export const gives = (
  rate: Figure,
  { counts, part, whole: of, left = true, apart = false }: Reading,
): boolean => {
  const all = sumsOf(counts.map(({ value: { lo, hi = lo } }) => ({ lo, hi })))
  const holds = (figure: Figure | undefined) => {
    const at = figure === undefined ? -1 : counts.indexOf(figure)
    return (sum: Sum): boolean => at < 0 || (sum.from <= at && at <= sum.to)
  }
  const wholes = all.filter(holds(of)).filter(({ from, to }) => of === undefined || from === to)
  return all.filter(holds(part)).some((some) =>
    wholes.some((whole) => {
      // Nothing is a share of itself, or of some of it.
      if (some.from <= whole.from && whole.to <= some.to) return false
      // Nor is it one of something that holds only some of it.
      const nested = whole.from <= some.from && some.to <= whole.to && !apart
      if (!nested && some.from <= whole.to && whole.from <= some.to) return false
      const rest = left ? minus(whole, some) : undefined
      const more = left && part === undefined ? minus(some, whole) : undefined
      return [some, rest, more].some((share) => share !== undefined && maySay(rate, share, whole))
    }),
  )
}
