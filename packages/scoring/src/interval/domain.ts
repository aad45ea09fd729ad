import type { FactDefinition, ResolvedRulebook } from '@fazhi/model'
import { one, type Rational, rational, zero } from '../exact/index.js'
import { fullOfSample, own } from '../facts/index.js'
import type { CohortOp, Input } from '../graph/index.js'
import { between, either, type Range } from './range.js'

const most = ({ maximum }: FactDefinition): Rational | undefined =>
  maximum === undefined ? undefined : rational(BigInt(maximum))

/** What a number of a fact can be, from what the dictionary declares; a fact without a maximum has no upper end. */
const numberDomain = (definition: FactDefinition, whole: boolean): Range => {
  const hi = most(definition)
  switch (definition.type) {
    case 'count':
    case 'coverage':
      return between(zero, hi, one)
    // A full mark is more than 0; how much more, nobody says.
    case 'score':
      return between(zero, whole ? undefined : hi)
    case 'judgement':
      return between(undefined, hi)
    default:
      return between(undefined, undefined)
  }
}

/** What the answer to a question can be when the fact behind it is missing: its whole declared domain (R11). */
export const domainOf = (rulebook: ResolvedRulebook, input: Input): Range => {
  switch (input.kind) {
    case 'number':
    case 'raters':
    case 'part':
    case 'whole': {
      const definition = own(rulebook.facts, input.fact)
      return definition === undefined
        ? between(undefined, undefined)
        : numberDomain(definition, input.kind === 'whole')
    }
    case 'daysLate':
      return between(zero, undefined, one)
    case 'ballots': {
      const definition = own(rulebook.facts, input.fact)
      return between(zero, definition === undefined ? undefined : most(definition), one)
    }
    // R9: a missing value never becomes a not-applicable one.
    case 'notApplicable':
      return { kind: 'truth', canHold: false, canFail: true }
    default:
      return either
  }
}

/** What a look at other units can find while nothing is known of them: somewhere a number, or a place from 1. */
export const cohortDomain = ({ fn }: CohortOp): Range => {
  if (fn === 'member' || fn === 'any') return either
  return fn === 'place' ? between(one, undefined, one) : between(undefined, undefined)
}

/** What a field of an item in a list can be. */
export const fieldDomain = (rulebook: ResolvedRulebook, fact: string, field: string): Range => {
  const definition = own(rulebook.facts, fact)
  return definition?.type === 'samples' && field === 'score'
    ? between(zero, fullOfSample(rulebook, definition))
    : either
}
