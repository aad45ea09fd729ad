import {
  compare,
  divide,
  type Exact,
  exactOf,
  fixedBound,
  type Group,
  type OutcomeCondition,
  one,
  type Relation,
  type ResolvedRulebook,
  zero,
} from '@fazhi/model'
import { highestValue, type Lookup } from '../reach.js'
import { reachablePoints } from '../reachable.js'

/** Whether a condition can hold, and whether it can fail, for some unit. The answer is sound: what is said impossible is. */
export interface Possible {
  readonly holds: boolean
  readonly fails: boolean
}

/** From the least to the most; without `high` there is no bound above. */
interface Range {
  readonly low: Exact
  readonly high: Exact | undefined
}

const either: Possible = { holds: true, fails: true }

/** A number in a range against a bound. */
const ofRange = ({ low, high }: Range, rel: Relation, bound: Exact): Possible => {
  const lowest = compare(low, bound)
  const highest = high === undefined ? 1 : compare(high, bound)
  switch (rel) {
    case '>=':
      return { holds: highest >= 0, fails: lowest < 0 }
    case '>':
      return { holds: highest > 0, fails: lowest <= 0 }
    case '<=':
      return { holds: lowest <= 0, fails: highest > 0 }
    case '<':
      return { holds: lowest < 0, fails: highest >= 0 }
    case '=':
      return { holds: lowest <= 0 && highest >= 0, fails: !(lowest === 0 && highest === 0) }
  }
}

/** What can be asked of the units of one group. */
export interface Asking {
  readonly rulebook: ResolvedRulebook
  readonly lookup: Lookup
  readonly group: Group
  /** Grades that somebody can have. */
  readonly grades: readonly string[]
  /** Whether a unit with a veto can come so far; at honours only one that is not barred. */
  readonly canBeVetoed: boolean
}

const ofPoints = (
  { node, rel, bound, share }: Extract<OutcomeCondition, { kind: 'points' }>,
  { rulebook, group }: Asking,
): Possible => {
  const tables = rulebook.tables.filter(({ id }) => group.tables.includes(id))
  const found = reachablePoints({ ...rulebook, tables }).filter((reach) => reach.node === node)
  const answers = found.map(({ table, least, most }): Possible => {
    const outOf = fullOf(rulebook, table, node)
    if (!share) return ofRange({ low: exactOf(least), high: exactOf(most) }, rel, exactOf(bound))
    if (outOf === undefined || compare(outOf, zero) <= 0) return either
    const part = (points: Exact): Exact => divide(points, outOf)
    return ofRange({ low: part(exactOf(least)), high: part(exactOf(most)) }, rel, exactOf(bound))
  })
  return answers.length === 0
    ? either
    : { holds: answers.some(({ holds }) => holds), fails: answers.some(({ fails }) => fails) }
}

const fullOf = (rulebook: ResolvedRulebook, table: string, id: string): Exact | undefined => {
  const found = rulebook.tables.find((one) => one.id === table)
  const search = (nodes: readonly NonNullable<typeof found>['root'][]): Exact | undefined => {
    for (const node of nodes) {
      const full = node.id === id ? exactOf(node.outOf) : search(node.items)
      if (full !== undefined) return full
    }
    return undefined
  }
  return found === undefined ? undefined : search([found.root, ...found.onTop])
}

/** Whether a condition can hold and fail. Conditions that exclude each other are not told apart. */
export const possible = (condition: OutcomeCondition, asking: Asking): Possible => {
  switch (condition.kind) {
    case 'all': {
      const parts = condition.of.map((part) => possible(part, asking))
      return {
        holds: parts.every(({ holds }) => holds),
        fails: parts.some(({ fails }) => fails),
      }
    }
    case 'any': {
      const parts = condition.of.map((part) => possible(part, asking))
      return {
        holds: parts.some(({ holds }) => holds),
        fails: parts.every(({ fails }) => fails),
      }
    }
    case 'not': {
      const { holds, fails } = possible(condition.of, asking)
      return { holds: fails, fails: holds }
    }
    case 'number': {
      const high = highestValue(condition.value, asking.lookup)
      const bound = fixedBound(condition.bound)
      return bound === undefined
        ? either
        : ofRange({ low: zero, high }, condition.rel, exactOf(bound))
    }
    case 'points':
      return ofPoints(condition, asking)
    case 'place':
      return ofRange({ low: one, high: undefined }, condition.rel, exactOf(condition.bound))
    case 'grade': {
      const { grades } = asking
      return {
        holds: condition.in.some((grade) => grades.includes(grade)),
        fails: grades.some((grade) => !condition.in.includes(grade)),
      }
    }
    case 'vetoed':
      return condition.is
        ? { holds: asking.canBeVetoed, fails: true }
        : { holds: true, fails: asking.canBeVetoed }
    default:
      return either
  }
}
