import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { matchesOf } from './matches.js'
import { measureOf } from './measures.js'
import type { Sentence } from './sentences.js'

/** So many for each hundred, thousand or ten thousand: 每千人拥有志愿者23人. */
export interface PerBase {
  readonly value: Figure
  readonly items: Figure
  readonly base: Figure
  readonly holds: boolean
}

const perSo =
  /每(100|百|1000|千|1万|10000|万|10万|十万)(?:个|名)?(人次|户次|家次|居民|人口|群众|人|户|件|家|次|起|份)/g
const so: Readonly<Record<string, Exact>> = {
  '100': exact(100n),
  百: exact(100n),
  '1000': exact(1000n),
  千: exact(1000n),
  '1万': exact(10_000n),
  '10000': exact(10_000n),
  万: exact(10_000n),
  '10万': exact(100_000n),
  十万: exact(100_000n),
}
const people = /^(?:居民|人口|群众|人|名|位)$/
/** What is held beside it, of another year or place. */
const others = /同比|上年|去年|全省|全国|全市平均|目标|高于|低于|较|比(?!例|重|率)/

const isKnown = ({ role, unit, blocked, value }: Figure): boolean =>
  role === 'quantity' && unit !== '' && !blocked && value.hi !== undefined && value.lo.n > 0n

/** What is told per hundred and so on, with the one count of things and the one count of what they are held against. */
export const perBases = (
  text: string,
  sentence: Sentence,
  figures: readonly Figure[],
): readonly PerBase[] => {
  if (!sentence.text.includes('每') || others.test(sentence.text)) return []
  const found: PerBase[] = []
  const told = matchesOf(perSo, sentence.text)
  // Two of them may share their counts in any way.
  if (told.length !== 1) return []
  for (const match of told) {
    const [start, end] = [
      sentence.start + match.index,
      sentence.start + match.index + match[0].length,
    ]
    const outside = figures.filter(
      (one) => isKnown(one) && (one.unitEnd <= start || one.start >= end),
    )
    const value = outside.find((one) => one.start >= end)
    if (value === undefined || !/^[^，；。、（\d]{0,14}$/.test(text.slice(end, value.start)))
      continue
    const unit = match[2] ?? ''
    const counts = (one: Figure): boolean =>
      people.test(unit) ? people.test(one.unit) : one.unit === unit || measureOf(one) === unit
    const rest = outside.filter((one) => one !== value)
    const alike = rest.filter((one) => measureOf(one) === measureOf(value))
    // 人口6.4万人, 志愿者1472人: of two counts of one kind the greater is what they are held against.
    const bases = rest.filter(counts).sort((a, b) => compare(b.value.lo, a.value.lo))
    const [base] = bases
    const items = alike.filter((one) => one !== base)
    const [item] = items
    const each = so[match[1] ?? '']
    if (base === undefined || item === undefined || each === undefined) continue
    if (items.length !== 1 || bases.some((one) => one !== base && one !== item)) continue
    const rate = (count: Exact, of: Exact): Exact => multiply(divide(count, of), each)
    const least = rate(item.value.lo, base.value.hi ?? base.value.lo)
    const most = rate(item.value.hi ?? item.value.lo, base.value.lo)
    found.push({ value, items: item, base, holds: isNear(value, least, most) })
  }
  return found
}

/** Whether a value that was rounded, or cut off at its last digit, may be told of what lies between two bounds. */
const isNear = (value: Figure, least: Exact, most: Exact): boolean => {
  const last = exact(1n, 10n ** BigInt(value.decimals))
  const { lo, hi = lo } = value.value
  const half = divide(last, exact(2n))
  return compare(subtract(lo, half), most) <= 0 && compare(least, add(hi, last)) < 0
}
