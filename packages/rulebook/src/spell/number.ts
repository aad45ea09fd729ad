import { type Bound, type ExactString, exactOf, multiply, printExact } from '@fazhi/model'

/** What spelling needs to know: whether a value is written in per cent. */
export interface Spelling {
  readonly isShare: (value: string) => boolean
}

const percent = (exact: ExactString): string =>
  printExact(multiply(exactOf(exact), { n: 100n, d: 1n }))

/** A part of a price: "50%". */
export const spellPercent = (exact: ExactString): string => `${percent(exact)}%`

/** A bound of a value: "95%" of a rate, "6" of anything else. */
export const spellNumber = (exact: ExactString, value: string, spelling: Spelling): string =>
  spelling.isShare(value) ? `${percent(exact)}%` : printExact(exactOf(exact))

/** A bound of a value: a number, or the name of another value. */
export const spellBound = (bound: Bound, value: string, spelling: Spelling): string =>
  typeof bound === 'string' ? spellNumber(bound, value, spelling) : bound.value

/** The size of a step: "1pp" of a rate, "1" of anything else. */
export const spellStep = (exact: ExactString, value: string, spelling: Spelling): string =>
  spelling.isShare(value) ? `${percent(exact)}pp` : printExact(exactOf(exact))
