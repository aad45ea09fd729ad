import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** 占比依次为, 分别占: shares that follow counts in the same order. */
const inTurn =
  /(?:占[^占，；。]{0,12}(?:分别|依次)|(?:分别|依次)[^占，；。\d]{0,8}占)[^占，；。\d]{0,8}$/
const joint = /^(?:、|，|和|与|及|以及)$/

/** A count, where it stands among all figures, and its share. */
export interface InTurn {
  readonly count: Figure
  readonly at: number
  readonly share: Figure
}

/** Counts of one kind and as many shares told behind them in the same order: 大气132件、水91件，占比依次为59.2%、40.8%. */
export const sharesInTurn = (
  text: string,
  figures: readonly Figure[],
  index: number,
): readonly InTurn[] => {
  const first = figures[index]
  if (first === undefined || first.unit !== '%' || !inTurn.test(first.head)) return []
  const shares = [first]
  for (const next of figures.slice(index + 1, index + 12)) {
    if (next.unit !== '%' || !joint.test(text.slice(shares.at(-1)?.unitEnd ?? 0, next.start))) break
    shares.push(next)
  }
  const from = index - shares.length
  const counts = figures.slice(Math.max(0, from), index)
  const [one] = counts
  if (shares.length < 2 || counts.length !== shares.length || one === undefined) return []
  const alike = counts.every(
    (count) =>
      count.role === 'quantity' &&
      measureOf(count) === measureOf(one) &&
      count.sentence === first.sentence,
  )
  if (!alike) return []
  return shares.flatMap((share, turn) => {
    const count = counts[turn]
    return count === undefined ? [] : [{ count, share, at: from + turn }]
  })
}
