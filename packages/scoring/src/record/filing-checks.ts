import type { ResolvedRulebook } from '@fazhi/model'
import { filedValue, filingOfUnit, finding, type UnitFacts } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import type { Given } from './given.js'

interface Read {
  readonly rulebook: ResolvedRulebook
  readonly facts: Pick<UnitFacts, 'readings'>
}

/** What keeps a filing from being measured by the rule that asks for it. */
export const filed = (
  { rulebook, facts }: Read,
  value: string,
  asks: 'state' | 'days',
  { of, at }: Given,
): ScoringFinding | undefined => {
  const { due } = filedValue(rulebook, value)
  // What is due after something that does not apply is not due: the clause is silent, whatever the filing lacks (R13).
  if ('after' in due && facts.readings.get(due.after)?.state === 'notApplicable') return undefined
  const measured = filingOfUnit(rulebook, facts.readings, value)
  const fault = measured?.fault
  if (fault === undefined || (asks === 'state' && measured?.state !== undefined)) return undefined
  switch (fault.code) {
    case 'SCR-035':
    case 'SCR-042':
      return finding(fault.code, of, at)
    case 'SCR-036':
      return finding(fault.code, { ...of, year: fault.year }, at)
    case 'SCR-037':
      return finding(fault.code, { ...of, state: fault.state }, at)
  }
}

/** Days where only a state can be read. */
export const state = ({ of, value, at }: Given): ScoringFinding | undefined =>
  typeof value === 'string' ? undefined : finding('SCR-039', of, at)
