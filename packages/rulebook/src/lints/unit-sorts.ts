import { type Condition, unitKinds } from '@fazhi/model'
import type { Attributes } from '../holds-for.js'

/** Units named one by one beyond this many are not compared; the cost would grow with their square. */
const mostNamed = 200

/** Ids of units that a condition names. */
export const named = (condition: Condition): readonly string[] => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(named)
  if (condition.kind === 'not') return named(condition.of)
  return condition.kind === 'attribute' && condition.attribute === 'id'
    ? condition.in.map(String)
    : []
}

/** A unit of every sort that conditions tell apart; one that none of them names stands for all others. */
export const sorts = (conditions: readonly Condition[]): readonly Attributes[] => {
  const ids = ['', ...new Set(conditions.flatMap(named))].slice(0, mostNamed)
  return ids.flatMap((id) =>
    unitKinds.flatMap((kind) =>
      [true, false].map((enforcementPower) => ({ id, kind, enforcementPower })),
    ),
  )
}

/** A sort of unit as a rulebook would write it. */
export const sortWords = ({ id, kind, enforcementPower }: Attributes): string =>
  `kind: ${kind}, enforcementPower: ${enforcementPower ? 'true' : 'false'}${id === '' ? '' : `, id: ${id}`}`
