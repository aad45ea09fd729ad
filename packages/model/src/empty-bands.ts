import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  exactOf,
  floor,
  least,
  multiply,
  zero,
} from './exact.js'
import type { GradeRow, Group, Lowering, Veto } from './outcome-rules.js'
import type { ScoreNode, Table } from './rulebook.js'

/** A grade that no points give, because the band above it begins at or below the least total there can be. */
export interface EmptyBand {
  /** Position of the grade in its group, best first. */
  readonly index: number
  readonly grade: string
  /** Whether a rule on outcomes may still lead a unit there: a need, a quota, a veto or a lowering. */
  readonly isGivenByRule: boolean
}

/** What of a rulebook decides which bands are empty. */
export interface Outcomes {
  readonly tables: readonly Table[]
  readonly vetoes: readonly Veto[]
  readonly lowerings?: readonly Lowering[]
}

const folded = ({ points, outOf, floor: low, zeroWhen }: ScoreNode): Exact => {
  const held = least(zero, exactOf(low))
  const own = zeroWhen === undefined ? held : least(zero, held)
  const whole = exactOf(outOf)
  return compare(whole, zero) === 0 ? own : divide(multiply(own, exactOf(points)), whole)
}

/** No total of a table is less: floors bind after everything else, and a rounding moves a total by less than its last place. */
const leastTotal = ({ root, onTop }: Table): Exact => {
  const low = [root, ...onTop].map(folded).reduce(add, zero)
  if (root.round === undefined) return low
  const steps = exact(10n ** BigInt(root.round.places))
  return divide(floor(multiply(low, steps)), steps)
}

const holds = ({ from }: GradeRow, low: Exact): boolean => {
  if (from === undefined) return false
  const order = compare(low, exactOf(from.bound))
  return from.rel === '>=' ? order >= 0 : order > 0
}

const leadsTo = (group: Group, index: number, { vetoes, lowerings = [] }: Outcomes): boolean =>
  group.grades.slice(0, index).some(({ needs, quota }) => (needs ?? quota) !== undefined) ||
  [...vetoes, ...lowerings].some(
    ({ groups, ceiling, lower }) =>
      (groups === undefined || groups.includes(group.id)) &&
      (lower !== undefined || ceiling === group.grades[index]?.grade),
  )

/** The grades of a group into whose band no points can fall, as far as floors tell; sound, and none is named that points can give. */
export const emptyBands = (group: Group, outcomes: Outcomes): readonly EmptyBand[] => {
  const tables = outcomes.tables.filter(({ id }) => group.tables.includes(id))
  if (tables.length === 0) return []
  const low = tables.map(leastTotal).reduce(least)
  const last = group.grades.findIndex((row) => holds(row, low))
  if (last < 0) return []
  return group.grades.slice(last + 1).map(({ grade }, offset) => {
    const index = last + 1 + offset
    return { index, grade, isGivenByRule: leadsTo(group, index, outcomes) }
  })
}
