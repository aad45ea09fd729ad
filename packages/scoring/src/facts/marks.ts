import type { ExactString, FactValue, JudgementValue, Raters } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import {
  add,
  compare,
  divide,
  fromExact,
  isZero,
  parseExact,
  type Rational,
  rational,
  snap,
  subtract,
  zero,
} from '../exact/index.js'

/** A mark as somebody gave it. */
export interface Mark {
  readonly signer: string
  readonly text: string
  readonly mark: Rational
}

const order = (a: Mark, b: Mark): number =>
  compare(a.mark, b.mark) || (a.signer < b.signer ? -1 : a.signer > b.signer ? 1 : 0)

/** The marks of a judgement, lowest first, so that the order they were handed in changes nothing. */
export const marksOf = (value: FactValue): readonly Mark[] => {
  const given = (Array.isArray(value) ? value : [value]) as readonly JudgementValue[]
  return given
    .map(({ mark, signer }): Mark => {
      const exact = parseExact(mark)
      if (exact === undefined) throw new InternalError(`not a mark: ${mark}`)
      return { signer, text: mark, mark: exact }
    })
    .sort(order)
}

/** Fewest signers for which marks can be put together in this way. */
export const fewestRaters = (take: Raters): number => (take === 'trimmed' ? 3 : 1)

/** The marks that enter, of marks in their order: without one highest and one lowest, the middle ones, or all of them. */
export const keptMarks = (take: Raters, marks: readonly Mark[]): readonly Mark[] => {
  if (take === 'mean') return marks
  if (take === 'trimmed') return marks.slice(1, -1)
  const half = Math.floor((marks.length - 1) / 2)
  return marks.slice(half, marks.length - half)
}

/** The one mark that the marks of several signers become; `undefined` for too few of them (R22). */
export const markOf = (take: Raters, value: FactValue): Rational | undefined => {
  const marks = marksOf(value)
  if (marks.length < fewestRaters(take)) return undefined
  const kept = keptMarks(take, marks)
  const total = kept.map(({ mark }) => mark).reduce(add, zero)
  return divide(total, rational(BigInt(kept.length)))
}

/** What a judged clause asks of marks. */
export interface MarkRange {
  readonly from: ExactString
  readonly to: ExactString
  readonly step: ExactString
  readonly raters?: Raters
}

/** What is wrong with marks, by finding code. */
export type MarkFault =
  | { readonly code: 'SCR-010' | 'SCR-011'; readonly mark: string }
  | { readonly code: 'SCR-031'; readonly marks: number; readonly least: number }
  | { readonly code: 'SCR-032'; readonly signer: string }

const isOffStep = (mark: Rational, { from, step }: MarkRange): boolean => {
  const unit = fromExact(step)
  const above = subtract(mark, fromExact(from))
  return !isZero(unit) && compare(snap(above, unit, 'floor'), above) !== 0
}

/** What is wrong with the marks of a judgement: each keeps to range and steps, nobody signs two, and there are enough (R22). */
export const markFault = (asked: MarkRange, value: FactValue): MarkFault | undefined => {
  const marks = marksOf(value)
  const outside = marks.find(
    ({ mark }) =>
      compare(mark, fromExact(asked.from)) < 0 || compare(mark, fromExact(asked.to)) > 0,
  )
  if (outside !== undefined) return { code: 'SCR-010', mark: outside.text }
  const between = marks.find(({ mark }) => isOffStep(mark, asked))
  if (between !== undefined) return { code: 'SCR-011', mark: between.text }
  const signers = marks.map(({ signer }) => signer)
  const twice = signers.find((signer, index) => signers.indexOf(signer) !== index)
  if (twice !== undefined) return { code: 'SCR-032', signer: twice }
  const least = asked.raters === undefined ? 1 : fewestRaters(asked.raters)
  return marks.length < least ? { code: 'SCR-031', marks: marks.length, least } : undefined
}
