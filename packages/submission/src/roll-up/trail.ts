import {
  type Catalog,
  type FactDefinition,
  FazhiError,
  type Trail,
  type TrailPart,
} from '@fazhi/model'
import { aggregate } from './aggregate.js'
import { belowOf, type Given, givenOf, type Input, inputsOf, silentPlaces } from './given.js'
import { type RollUpOptions, rollUp } from './roll-up.js'

const statusOf = ({ entry }: Given): TrailPart['status'] => {
  if (entry?.verified !== undefined) return 'given'
  if (entry?.notApplicable !== undefined) return 'notApplicable'
  return entry?.claimed === undefined ? 'missing' : 'claimedOnly'
}

const partOf = (definition: FactDefinition, given: Given): TrailPart => {
  const verified = given.entry?.verified
  const value = verified === undefined ? undefined : aggregate(definition, [verified])
  return {
    from: given.from,
    in: given.in,
    pointer: given.pointer,
    status: statusOf(given),
    ...(value === undefined ? {} : { value }),
  }
}

/**
 * How one figure of a roll-up comes about: every giver it is asked of, what it adds, and where that stands. The parts of a sum add up
 * to the figure. A fact whose rule is "none" has parts and no figure.
 * @throws FazhiError `invalidOption` when the catalog has no such fact.
 */
export const trailOf = (
  inputs: readonly Input[],
  catalog: Pick<Catalog, 'facts'>,
  fact: string,
  options: RollUpOptions = {},
): Trail => {
  const definition = catalog.facts.find(({ id }) => id === fact)
  if (definition === undefined)
    throw new FazhiError('invalidOption', { option: 'fact', expected: 'a fact of the catalog' })
  const sorted = inputsOf(inputs, options.year)
  const { year, figures } = rollUp(inputs, { facts: [definition] }, options)
  const [figure] = figures
  return {
    fact,
    year,
    aggregate: definition.aggregate,
    ...(figure === undefined ? {} : { value: figure.value }),
    parts: [
      ...givenOf(definition, sorted).map((given) => partOf(definition, given)),
      ...belowOf(definition, sorted).map(
        ({ place, figure: { value } }): TrailPart => ({ from: place, status: 'given', value }),
      ),
      ...silentPlaces(definition, sorted).map(
        (place): TrailPart => ({ from: place, status: 'missing' }),
      ),
    ],
  }
}
