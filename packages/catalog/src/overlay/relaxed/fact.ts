import { authorityOfFigure } from '../binding.js'
import type { Relaxed } from './relaxed.js'

type Range = { readonly least: number; readonly most?: number }

const show = ({ least, most }: Range): string => `${least}–${most ?? '…'}`

/** A fact is relaxed when the law allows more of it than it did; that a place does not count something at all relaxes nothing. */
export const fact: Relaxed<'facts'> = (before, after, standing) => {
  const { range } = before
  if (range === undefined || after === undefined) return []
  const now: Range = after.range ?? { least: 0 }
  const isWider =
    now.least < range.least ||
    (range.most !== undefined && (now.most === undefined || now.most > range.most))
  return isWider
    ? [
        {
          kind: 'rangeWidened',
          params: { from: show(range), to: show(now) },
          authority: authorityOfFigure(standing),
        },
      ]
    : []
}
