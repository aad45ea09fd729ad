import type { FactValue } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { one, toExact, zero } from '../exact/index.js'
import type { FileMark } from '../facts/index.js'
import type { Item, ItemValue, ListOp } from '../graph/index.js'
import { plus } from './arithmetic.js'
import {
  between,
  decided,
  either,
  type NumberRange,
  only,
  type Range,
  truth,
  union,
} from './range.js'

/** A case file as an item of its list: its mark lies between two ends, and whether it counts may be open. */
export const fileItem = ({ counts, lo, hi }: FileMark): Item<Range> => ({
  field: (name) => {
    if (name === 'score') return between(lo, hi)
    return name !== 'valid' || counts === undefined ? either : truth(counts, !counts)
  },
})

const number = (range: Range): NumberRange => {
  if (range.kind !== 'number') throw new InternalError('not a number')
  return range
}

/** What a list of files can come to whose number is known and whose marks are not: each that may count adds what it may. */
export const openList = (op: ListOp, values: readonly ItemValue<Range>[]): NumberRange =>
  values
    .map(({ each, where }): NumberRange => {
      const worth = op.fn === 'count' ? only(one) : number(each)
      const counts = where === undefined ? true : decided(where)
      if (counts === undefined) return number(union(worth, only(zero)))
      return counts ? worth : only(zero)
    })
    .reduce(plus, only(zero))

/** Lists of marks to try: every file at its lower end, and at its upper one, where all of them surely can come there. */
export const fileCandidates = (files: readonly FileMark[]): readonly FactValue[] =>
  (['lo', 'hi'] as const).flatMap((side) => {
    const marks = files.flatMap((file) => {
      const mark = file[side]
      if (file.counts === false) return ['notValid']
      return file.counts === undefined || mark === undefined || !file.reaches[side]
        ? []
        : [toExact(mark)]
    })
    return marks.length === files.length ? [marks] : []
  })
