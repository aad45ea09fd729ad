import { type FiledValue, InternalError, type ResolvedRulebook } from '@fazhi/model'
import { type Filing, measureFiling } from './filing.js'
import { own } from './own.js'
import type { FactReading } from './read-facts.js'

/** A value that measures a filing. @throws InternalError where the rulebook has none of that name. */
export const filedValue = (rulebook: ResolvedRulebook, id: string): FiledValue => {
  const value = own(rulebook.values, id)
  if (value?.kind !== 'filed') throw new InternalError(`${id} measures no filing`)
  return value
}

/** What the rule of a value makes of a unit's filing; nothing where it was not given. */
export const filingOfUnit = (
  rulebook: ResolvedRulebook,
  readings: ReadonlyMap<string, FactReading>,
  id: string,
): Filing | undefined => {
  const rule = filedValue(rulebook, id)
  const reading = readings.get(rule.of)
  if (reading?.state !== 'given') return undefined
  const after = 'after' in rule.due ? readings.get(rule.due.after) : undefined
  const from = after?.state === 'given' ? String(after.value) : undefined
  return measureFiling(rule, rulebook.calendars ?? [], reading.value, from)
}
