import type { Counted } from '@fazhi/model'
import { filedValue, filingOfUnit } from '../facts/index.js'
import type { UnitReading } from './checks.js'

/** The state of a filing that was measured, and the days it was measured by. */
export const countedFiling = (
  { rulebook, facts }: UnitReading,
  value: string,
): { readonly state?: string; readonly shown: Pick<Counted, 'filing'> } => {
  const { state, due, day } = filingOfUnit(rulebook, facts.readings, value) ?? {}
  const { by } = filedValue(rulebook, value)
  return {
    ...(state === undefined ? {} : { state }),
    shown: due === undefined ? {} : { filing: { due, by, ...(day === undefined ? {} : { day }) } },
  }
}
