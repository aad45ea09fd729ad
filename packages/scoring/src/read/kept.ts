import { compare, type Rational } from '../exact/index.js'
import type { ItemValue, ListOp } from '../graph/index.js'
import { isTrue, numberIn, type Reading } from './reading.js'

/** An item of a list that counts, with its position in the list and what it comes to. */
export interface KeptItem {
  readonly index: number
  readonly each: Rational
}

/** The items of a list that count: those that satisfy `where`, and of one matter the largest where that is said (R23). */
export const keptValues = (
  op: ListOp,
  values: readonly ItemValue<Reading>[],
): readonly KeptItem[] => {
  const kept: KeptItem[] = []
  const byMatter = new Map<string, number>()
  values.forEach(({ each, where, matter }, index) => {
    if (where !== undefined && !isTrue(where)) return
    const item = { index, each: numberIn(each) }
    const place = op.keep === undefined || matter === undefined ? undefined : byMatter.get(matter)
    const rival = place === undefined ? undefined : kept[place]
    if (place !== undefined && rival !== undefined) {
      if (compare(item.each, rival.each) > 0) kept[place] = item
      return
    }
    if (matter !== undefined) byMatter.set(matter, kept.length)
    kept.push(item)
  })
  return kept
}
