import type { Condition } from '@fazhi/model'

/** What tells units apart. */
export interface Attributes {
  readonly id: string
  readonly kind: string
  readonly enforcementPower: boolean
}

/** Whether a condition on attributes holds for a unit of a sort. What asks for facts does not: tables and groups never do. */
export const holdsFor = (condition: Condition, unit: Attributes): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holdsFor(part, unit))
    case 'any':
      return condition.of.some((part) => holdsFor(part, unit))
    case 'not':
      return !holdsFor(condition.of, unit)
    case 'attribute':
      return condition.in.includes(unit[condition.attribute])
    default:
      return false
  }
}
