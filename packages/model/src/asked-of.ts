import type { AskedOf } from './schema/catalog/fact-definition.js'
import type { Unit } from './schema/unit.js'

/**
 * Whether a unit is among those that can have a figure: all that is said must hold for it. `undefined` where only its level could
 * tell and it does not say its level.
 */
export const isAskedOf = (
  asked: AskedOf | undefined,
  unit: Pick<Unit, 'kind' | 'enforcementPower' | 'level'>,
): boolean | undefined => {
  const { kind, enforcementPower, level } = asked ?? {}
  if (kind !== undefined && !kind.includes(unit.kind)) return false
  if (enforcementPower !== undefined && enforcementPower !== unit.enforcementPower) return false
  if (level === undefined) return true
  return unit.level === undefined ? undefined : level.includes(unit.level)
}
