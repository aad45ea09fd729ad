import type { ExactString, ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { add, type Rational, rational, toExact, zero } from '../exact/index.js'
import { own, type UnitFacts } from '../facts/index.js'
import { type Algebra, evaluate, type ItemValue, type ListOp } from '../graph/index.js'
import { keptValues, type Reading, unitQuestions } from '../read/index.js'
import { anyList, applyRange } from './apply.js'
import { domainOf, fieldDomain } from './domain.js'
import { between, decided, only, pointOf, type Range, truth } from './range.js'

const ofReading = ({ value }: Reading): Range | undefined => {
  if (value === undefined) return undefined
  return typeof value === 'boolean' ? truth(value, !value) : only(value)
}

const point = (range: Range): Rational => {
  const q = pointOf(range)
  if (q === undefined) throw new InternalError('an item of a given list is open')
  return q
}

/** The items of a list that is there are known, so the reference's rule for what is kept holds for them as it stands. */
const knownList = (op: ListOp, values: readonly ItemValue<Range>[]): Range => {
  const kept = keptValues(
    op,
    values.map(({ each, where, matter }) => ({
      each: { value: point(each), missing: [] },
      ...(where === undefined ? {} : { where: { value: decided(where) === true, missing: [] } }),
      ...(matter === undefined ? {} : { matter }),
    })),
  )
  if (op.fn === 'count') return only(rational(BigInt(kept.length)))
  return only(kept.map(({ each }) => each).reduce(add, zero))
}

/** The interval reader for one unit: what is given is a point, what is missing its whole declared domain. */
const rangeAlgebra = (rulebook: ResolvedRulebook, facts: UnitFacts): Algebra<Range> => {
  const questions = unitQuestions(rulebook, facts)
  return {
    input: (input) => ofReading(questions.input(input)) ?? domainOf(rulebook, input),
    items: (fact) => {
      const list = questions.items(fact)
      if ('absent' in list) return { items: [{ field: (name) => fieldOf(rulebook, fact, name) }] }
      return {
        items: list.items.map(({ field, ...rest }) => ({
          ...rest,
          field: (name: string) => ofReading(field(name)) ?? fieldOf(rulebook, fact, name),
        })),
      }
    },
    list: (op, values) => {
      if (facts.readings.get(op.of)?.state === 'given') return knownList(op, values)
      const [any] = values
      return anyList(op, any?.each.kind === 'number' ? any.each : between(undefined, undefined))
    },
    apply: applyRange,
    settle: (range) => range,
  }
}

const fieldOf = (rulebook: ResolvedRulebook, fact: string, name: string): Range =>
  fieldDomain(own(rulebook.facts, fact), name)

/** Ends between which a unit's total lies, whatever its missing facts turn out to be; an absent end is unbounded. */
export interface UnitRange {
  /** Before and after the root's rounding. */
  readonly exact: { readonly atLeast?: ExactString; readonly atMost?: ExactString }
  readonly rounded: { readonly atLeast?: ExactString; readonly atMost?: ExactString }
}

const ends = (range: Range | undefined): UnitRange['exact'] => ({
  ...(range?.kind === 'number' && range.lo !== undefined ? { atLeast: toExact(range.lo) } : {}),
  ...(range?.kind === 'number' && range.hi !== undefined ? { atMost: toExact(range.hi) } : {}),
})

/**
 * Bounds of a unit's total with its missing facts open (R11). They are sound, not always reached: a fact that is read in
 * two places is taken for two facts, so the true ends may lie further in.
 */
export const unitRange = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
): UnitRange => {
  const { values } = evaluate<Range>(program.nodes, program.inputs, rangeAlgebra(rulebook, facts))
  return { exact: ends(values[program.exact]), rounded: ends(values[program.rounded]) }
}
