import type {
  Condition,
  ExactString,
  FactEntries,
  FactValue,
  Relation,
  ResolvedRulebook,
  Unit,
} from '@fazhi/model'
import { compare, exactOf } from '@fazhi/model'
import { countOf } from './count-of.js'

/** What a condition may be decided from. */
export interface Known {
  readonly rulebook: ResolvedRulebook
  readonly unit: Unit
  readonly entries: FactEntries
}

const holds: Readonly<Record<Relation, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
}

/** The value of a fact read directly; rates, sums and means are left undecided here. */
const factValue = ({ rulebook, entries }: Known, value: string): FactValue | undefined => {
  const definition = Object.hasOwn(rulebook.values, value) ? rulebook.values[value] : undefined
  if (definition !== undefined && definition.kind !== 'fact') return undefined
  const fact = definition?.fact ?? value
  const entry = Object.hasOwn(entries, fact) ? entries[fact] : undefined
  return entry?.verified ?? entry?.claimed
}

const number = (known: Known, value: string, rel: Relation, bound: ExactString) => {
  const found = factValue(known, value)
  const count = found === undefined ? undefined : countOf(found)
  return count === undefined
    ? undefined
    : holds[rel](compare(exactOf(String(count)), exactOf(bound)))
}

/**
 * Decides a condition as far as it can be told before scoring: from the unit's attributes, and from counts, flags and levels
 * that are there. `undefined` is "cannot tell", which is never taken for an answer.
 */
export const decide = (condition: Condition, known: Known): boolean | undefined => {
  switch (condition.kind) {
    case 'all': {
      const parts = condition.of.map((part) => decide(part, known))
      if (parts.includes(false)) return false
      return parts.includes(undefined) ? undefined : true
    }
    case 'any': {
      const parts = condition.of.map((part) => decide(part, known))
      if (parts.includes(true)) return true
      return parts.includes(undefined) ? undefined : false
    }
    case 'not': {
      const part = decide(condition.of, known)
      return part === undefined ? undefined : !part
    }
    case 'attribute':
      return condition.in.includes(known.unit[condition.attribute])
    case 'number':
      return typeof condition.bound === 'string'
        ? number(known, condition.value, condition.rel, condition.bound)
        : undefined
    case 'flag': {
      const found = factValue(known, condition.value)
      return typeof found === 'boolean' ? found === condition.is : undefined
    }
    case 'level': {
      const found = factValue(known, condition.value)
      return typeof found === 'string' ? condition.in.includes(found) : undefined
    }
  }
}
