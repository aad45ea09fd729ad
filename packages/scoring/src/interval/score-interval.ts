import type { IntervalEnd, Rounding, ScoreInterval } from '@fazhi/model'
import type { Rational } from '../exact/index.js'
import { toExact } from '../exact/index.js'
import { type Extreme, extremeOf, type Side } from './extreme.js'
import type { OpenUnit } from './open-unit.js'

/** Prints a total before and after its rounding. */
export type PrintTotal = (exact: Rational, rounding: Rounding | undefined) => Rounded

interface Rounded {
  readonly text: Extract<IntervalEnd, { kind: 'bound' }>['published']
  readonly value: Rational
}

/** Facts without a maximum that leave a side of the total without an end; all open ones where no single one does. */
const endless = (unit: OpenUnit, side: Side): readonly string[] => {
  const facts = [...unit.domains.keys()]
  const alone = facts.filter((fact) => {
    const others = facts.filter((other) => other !== fact)
    const values = Object.fromEntries(
      others.flatMap((other) => {
        const [value] = unit.candidates(other, unit.domains)
        return value === undefined ? [] : [[other, value] as const]
      }),
    )
    const range = unit.given(values)[unit.program.exact]
    return range?.kind === 'number' && range[side] === undefined
  })
  return alone.length === 0 ? facts : alone
}

const endOf = (
  unit: OpenUnit,
  { bound, witness }: Extreme,
  side: Side,
  print: PrintTotal,
): IntervalEnd => {
  if (bound === undefined) return { kind: 'unbounded', facts: endless(unit, side) }
  const ends = {
    exact: toExact(bound),
    published: print(bound, unit.program.rounding).text,
  }
  const isAttained = witness !== undefined && toExact(witness.total) === ends.exact
  return isAttained ? { kind: 'attained', ...ends, by: witness.by } : { kind: 'bound', ...ends }
}

/** Between which ends the total of a unit lies, whatever its open facts turn out to be (R11). */
export const scoreInterval = (unit: OpenUnit, print: PrintTotal): ScoreInterval => ({
  lo: endOf(unit, extremeOf(unit, 'lo'), 'lo', print),
  hi: endOf(unit, extremeOf(unit, 'hi'), 'hi', print),
})
