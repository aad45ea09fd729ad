import type { StoredRecord } from '@fazhi/model'

/** Whether a node gave all it is worth, and nothing in it is worth telling. */
const isWhole = ({ status, points, full, items = [], adjustments = [] }: StoredRecord): boolean =>
  status === undefined &&
  points === full &&
  adjustments.every(({ kind }) => kind === 'fold') &&
  items.every(isWhole)

/** A record without the items that gave all they are worth: of a file only what it lost is kept. */
export const withoutWhole = (record: StoredRecord): StoredRecord => {
  const { items = [], ...rest } = record
  const left = items.filter((item) => !isWhole(item)).map(withoutWhole)
  return left.length === 0 ? rest : { ...rest, items: left }
}
