import type { EventValue, FactValue } from '@fazhi/model'
import type { Check, Program } from '../compile/index.js'
import { eventFault, markFault } from '../facts/index.js'
import { factKey } from './fact-key.js'

/** Whether a given value passes a check of its fact; rates are checked over whole columns. */
const passes = (check: Exclude<Check, { kind: 'rate' }>, value: FactValue): boolean => {
  switch (check.kind) {
    case 'levels': {
      const levels = Array.isArray(value)
        ? (value as readonly EventValue[]).map(({ level }) => level)
        : [String(value)]
      return levels.every((level) => check.priced.includes(level))
    }
    case 'series':
      return Array.isArray(value) && value.length % (check.every === 'quarter' ? 4 : 12) === 0
    case 'judged':
      return markFault(check, value) === undefined
    case 'dated':
    case 'kinds':
      return eventFault(check, value as readonly EventValue[]) === undefined
    case 'state':
      return typeof value === 'string'
    // A filing is measured when its column is read.
    case 'filed':
      return true
    case 'signer':
      return !Array.isArray(value)
  }
}

/**
 * The checks of single facts, by {@link factKey}. They are made of every row that is packed, also where the rule that asks for them
 * does not apply to the unit: a row that fails is no fault yet, it only goes to the reference, which decides.
 */
export const rowChecks = (program: Program): ReadonlyMap<string, (value: FactValue) => boolean> => {
  const byFact = new Map<string, Exclude<Check, { kind: 'rate' }>[]>()
  for (const check of program.checks)
    if (check.kind !== 'rate')
      byFact.set(factKey(check), [...(byFact.get(factKey(check)) ?? []), check])
  return new Map(
    [...byFact].map(([fact, checks]) => [
      fact,
      (value: FactValue) => checks.every((check) => passes(check, value)),
    ]),
  )
}
