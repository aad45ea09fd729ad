import { mayBe } from '@fazhi/identities'
import { add, compare, type Exact, type ExactString, exact, exactOf, negate } from '@fazhi/model'
import type { Figure } from '../layers/figures.js'

const zero = exact(0n)

/** How far a written figure is from ours: from its nearer end. Where it may be ours, nothing. */
export const distance = ({ value: { lo, hi } }: Figure, ours: Exact): Exact => {
  if (compare(lo, ours) > 0) return add(lo, negate(ours))
  if (hi !== undefined && compare(hi, ours) <= 0) return add(hi, negate(ours))
  return zero
}

/** Whether a figure is written as just this number: to the last digit where it is whole, at its written places where it is not. */
export const isWrittenAs = ({ value, blocked, decimals }: Figure, other: Exact): boolean => {
  const { lo, hi, approximate } = value
  if (blocked || hi === undefined) return false
  if (decimals > 0) return mayBe(value, other)
  return !approximate && compare(lo, hi) === 0 && compare(lo, other) === 0
}

/** Values of a list by id. */
export const valuesBy = <Item extends { readonly value?: ExactString }>(
  items: readonly Item[] | undefined,
  idOf: (item: Item) => string,
): ReadonlyMap<string, Exact> =>
  new Map(
    (items ?? []).flatMap((item) =>
      item.value === undefined ? [] : [[idOf(item), exactOf(item.value)] as const],
    ),
  )
