import { compare, multiply, type Rational } from '../exact/index.js'
import type { ItemValue, Keep, ListOp } from '../graph/index.js'
import { isTrue, numberIn, type Reading } from './reading.js'

/** An item of a list that counts, with its position in the list and what it comes to. */
export interface KeptItem {
  readonly index: number
  readonly each: Rational
}

interface Candidate extends KeptItem {
  /** What decides among those of one matter. */
  readonly by: Rational
  readonly level: string | undefined
}

const isDearer = (a: Candidate, b: Candidate): boolean => compare(a.by, b.by) > 0

/** The dearest of each level, so that equal levels of one matter count once. */
const oncePerLevel = (items: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<string | undefined, Candidate>()
  for (const item of items) {
    const rival = best.get(item.level)
    if (rival === undefined || isDearer(item, rival)) best.set(item.level, item)
  }
  return [...best.values()]
}

/** What counts of one matter: the dearest, and where that is said the lower levels in part. */
const ofMatter = (items: readonly Candidate[], { lower }: Keep): readonly KeptItem[] => {
  const [first, ...rest] = items
  if (first === undefined) return []
  const top = rest.reduce((best, item) => (isDearer(item, best) ? item : best), first)
  if (lower === undefined) return [top]
  const others = oncePerLevel(items.filter(({ level }) => level !== top.level))
  return [top, ...others.map((item) => ({ ...item, each: multiply(item.each, lower) }))]
}

/** The items of a list that count: those that satisfy `where`, and of one matter what is to be kept of it (R23). */
export const keptValues = (
  { keep }: Pick<ListOp, 'keep'>,
  values: readonly ItemValue<Reading>[],
): readonly KeptItem[] => {
  const candidates = values.flatMap(({ each, where, by, matter, level }, index) => {
    if (where !== undefined && !isTrue(where)) return []
    const own = numberIn(each)
    return [{ index, each: own, by: by === undefined ? own : numberIn(by), matter, level }]
  })
  if (keep === undefined) return candidates
  const byMatter = new Map<string | undefined, Candidate[]>()
  for (const item of candidates)
    byMatter.set(item.matter, [...(byMatter.get(item.matter) ?? []), item])
  return [...byMatter.values()].flatMap((items) => ofMatter(items, keep))
}
