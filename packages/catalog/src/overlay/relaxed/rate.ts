import { compare, exactOf } from '@fazhi/model'
import { authorityOfFigure, type EntryOf } from '../binding.js'
import { isSame } from '../fields.js'
import type { Relaxed } from './relaxed.js'

type Range = EntryOf<'rates'>['range']

const show = ({ least, most }: Range): string => `${least}–${most}`

/** What a rate is a rate of. */
const saying = ['numerator', 'denominator', 'basis'] as const

/**
 * A rate is relaxed when the law's expectation of it goes down or goes, when what is expected is made a rate of something else, or
 * when more of it is held possible than was.
 */
export const rate: Relaxed<'rates'> = (before, after, standing) => {
  const authority = authorityOfFigure(standing)
  const { expected, range } = before
  if (after === undefined)
    return expected === undefined ? [] : [{ kind: 'retired', params: {}, authority }]
  const isLower =
    expected !== undefined &&
    (after.expected === undefined || compare(exactOf(after.expected), exactOf(expected)) < 0)
  const isWider =
    compare(exactOf(after.range.least), exactOf(range.least)) < 0 ||
    compare(exactOf(after.range.most), exactOf(range.most)) > 0
  const changed = expected === undefined ? [] : saying.filter((f) => !isSame(before[f], after[f]))
  return [
    ...(isLower
      ? [
          {
            kind: 'expectedLowered',
            params: { from: expected, to: after.expected ?? '…' },
            authority,
          } as const,
        ]
      : []),
    ...changed.map((field) => ({ kind: 'relationChanged', params: { field }, authority }) as const),
    ...(isWider
      ? [
          {
            kind: 'rangeWidened',
            params: { from: show(range), to: show(after.range) },
            authority,
          } as const,
        ]
      : []),
  ]
}
