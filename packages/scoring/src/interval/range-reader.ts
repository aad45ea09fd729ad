import type { ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { add, type Rational, rational, zero } from '../exact/index.js'
import type { UnitFacts } from '../facts/index.js'
import { type Algebra, factOf, type Input, type ItemValue, type ListOp } from '../graph/index.js'
import { keptValues, type Reading, unitQuestions } from '../read/index.js'
import { anyList, applyRange } from './apply.js'
import { cohortDomain, domainOf, fieldDomain } from './domain.js'
import { answerIn, type Domains } from './fact-domain.js'
import { fileItem, openList } from './open-files.js'
import { between, decided, either, only, pointOf, type Range, truth } from './range.js'

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
    values.map(({ each, where, by, matter, level }) => ({
      each: { value: point(each), missing: [] },
      ...(where === undefined ? {} : { where: { value: decided(where) === true, missing: [] } }),
      ...(by === undefined ? {} : { by: { value: point(by), missing: [] } }),
      ...(matter === undefined ? {} : { matter }),
      ...(level === undefined ? {} : { level }),
    })),
  )
  if (op.fn === 'count') return only(rational(BigInt(kept.length)))
  return only(kept.map(({ each }) => each).reduce(add, zero))
}

/** Papers come with the fact they prove: of a fact that is missing nobody knows whether they will. */
const papersOf = (input: Input, { readings }: UnitFacts): Range | undefined =>
  input.kind === 'papers' && input.facts.some((fact) => !readings.has(fact)) ? either : undefined

/**
 * The interval reader for one unit: what is given is a point, what is missing its whole declared domain, or what `domains`
 * says is left of it.
 */
export const rangeAlgebra = (
  rulebook: ResolvedRulebook,
  facts: UnitFacts,
  domains: Domains = new Map(),
): Algebra<Range> => {
  const questions = unitQuestions(rulebook, facts)
  const narrowed = (input: Input): Range | undefined => {
    const domain = domains.get(factOf(input) ?? '')
    return domain === undefined ? undefined : answerIn(domain, input)
  }
  return {
    input: (input) =>
      papersOf(input, facts) ??
      ofReading(questions.input(input)) ??
      narrowed(input) ??
      domainOf(rulebook, input),
    items: (fact, last) => {
      const list = questions.items(fact, last)
      const open = last === undefined ? facts.openFiles?.get(fact) : undefined
      if ('absent' in list && open !== undefined) return { items: open.map(fileItem) }
      if ('absent' in list)
        return { items: [{ field: (name) => fieldDomain(rulebook, fact, name) }] }
      return {
        items: list.items.map(({ field, ...rest }) => ({
          ...rest,
          field: (name: string) => ofReading(field(name)) ?? fieldDomain(rulebook, fact, name),
        })),
      }
    },
    cohort: (op) => ofReading(questions.cohort(op)) ?? cohortDomain(op),
    list: (op, values) => {
      if ((op.last === undefined ? facts.readings : facts.lastYear)?.get(op.of)?.state === 'given')
        return knownList(op, values)
      if (op.last === undefined && facts.openFiles?.has(op.of)) return openList(op, values)
      const [any] = values
      return anyList(op, any?.each.kind === 'number' ? any.each : between(undefined, undefined))
    },
    apply: applyRange,
    settle: (range) => range,
  }
}
