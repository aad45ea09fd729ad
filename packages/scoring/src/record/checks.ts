import type { EventValue, FactValue, ResolvedRulebook } from '@fazhi/model'
import type { Check, Program } from '../compile/index.js'
import { compare, isZero, toExact } from '../exact/index.js'
import { eventFault, finding, markFault, own, pointer, type UnitFacts } from '../facts/index.js'
import type { Evaluation } from '../graph/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { isTrue, type Reading } from '../read/index.js'
import { filed, state } from './filing-checks.js'
import type { Given } from './given.js'

/** One unit's facts read through one program. */
export interface UnitReading {
  readonly rulebook: ResolvedRulebook
  readonly program: Program
  readonly facts: UnitFacts
  readonly values: readonly (Reading | undefined)[]
  readonly itemsOf: Evaluation<Reading>['itemsOf']
}

/** A fact as its check asks for it: of the year, or of the one before where a value looks back. */
const givenFact = (
  { rulebook, facts }: UnitReading,
  { fact, last }: { readonly fact: string; readonly last?: string },
): Given | undefined => {
  const isBack = last !== undefined
  const reading = (isBack ? facts.lastYear : facts.readings)?.get(fact)
  if (reading?.state !== 'given') return undefined
  const unit = facts.submission.unit.id
  const name = own(rulebook.facts, fact)?.name.zh ?? fact
  return {
    of: { unit, fact, name: isBack ? `上年${name}` : name },
    value: reading.value,
    at: isBack ? pointer('lastYear', 'facts', fact) : reading.at,
  }
}

const titleOf = ({ rulebook }: UnitReading, id: string): string =>
  (own(rulebook.values, id)?.title ?? own(rulebook.facts, id)?.name)?.zh ?? id

const rate = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'rate' }>,
): ScoringFinding | undefined => {
  const of = unit.values[check.of]?.value
  const over = unit.values[check.over]?.value
  if (of === undefined || over === undefined) return undefined
  if (typeof of === 'boolean' || typeof over === 'boolean') return undefined
  const value = own(unit.rulebook.values, check.value)
  const fact = value?.kind === 'rate' ? value.of : check.value
  const at =
    check.last === undefined
      ? (givenFact(unit, { fact })?.at ?? pointer('facts', fact))
      : pointer('lastYear', 'facts', fact)
  const named = check.last ?? check.value
  const params = { unit: unit.facts.submission.unit.id, value: titleOf(unit, named) }
  if (isZero(over))
    return isZero(of) || check.isBase === true
      ? undefined
      : finding('SCR-008', { ...params, of: toExact(of) }, at)
  return check.mayExceed || compare(of, over) <= 0
    ? undefined
    : finding('SCR-007', { ...params, of: toExact(of), over: toExact(over) }, at)
}

/** Days of a filing are said to be no state by a check of their own. */
const isDays = (value: FactValue): boolean => typeof value === 'object' && !Array.isArray(value)

const levels = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'levels' }>,
): ScoringFinding | undefined => {
  const { priced } = check
  const given = givenFact(unit, check)
  if (given === undefined || isDays(given.value)) return undefined
  const found = Array.isArray(given.value)
    ? (given.value as readonly EventValue[]).map(({ level }) => level)
    : [String(given.value)]
  const level = found.find((one) => !priced.includes(one))
  return level === undefined
    ? undefined
    : finding('SCR-009', { ...given.of, level, known: priced }, given.at)
}

const judged = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'judged' }>,
): ScoringFinding | undefined => {
  const given = givenFact(unit, check)
  if (given === undefined) return undefined
  const fault = markFault(check, given.value)
  if (fault === undefined) return undefined
  const { from, to, step } = check
  switch (fault.code) {
    case 'SCR-010':
      return finding(fault.code, { ...given.of, mark: fault.mark, from, to }, given.at)
    case 'SCR-011':
      return finding(fault.code, { ...given.of, mark: fault.mark, from, step }, given.at)
    case 'SCR-031':
      return finding(fault.code, { ...given.of, marks: fault.marks, least: fault.least }, given.at)
    case 'SCR-032':
      return finding(fault.code, { ...given.of, signer: fault.signer }, given.at)
  }
}

const signer = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'signer' }>,
): ScoringFinding | undefined => {
  const given = givenFact(unit, check)
  return given !== undefined && Array.isArray(given.value)
    ? finding('SCR-030', { ...given.of, marks: given.value.length }, given.at)
    : undefined
}

const events = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'dated' | 'kinds' }>,
): ScoringFinding | undefined => {
  const given = givenFact(unit, check)
  if (given === undefined) return undefined
  const fault = eventFault(check, given.value as readonly EventValue[])
  if (fault === undefined) return undefined
  const { matter } = fault
  return fault.code === 'SCR-033'
    ? finding(fault.code, { ...given.of, matter }, given.at)
    : finding(fault.code, { ...given.of, matter, known: fault.known }, given.at)
}

const series = (
  unit: UnitReading,
  check: Extract<Check, { kind: 'series' }>,
): ScoringFinding | undefined => {
  const { every } = check
  const given = givenFact(unit, check)
  if (given === undefined) return undefined
  const expected = every === 'quarter' ? 4 : 12
  const length = Array.isArray(given.value) ? given.value.length : 1
  return length % expected === 0
    ? undefined
    : finding('SCR-018', { ...given.of, length, expected }, given.at)
}

const breach = (unit: UnitReading, check: Check): ScoringFinding | undefined => {
  switch (check.kind) {
    case 'rate':
      return rate(unit, check)
    case 'levels':
      return levels(unit, check)
    case 'judged':
      return judged(unit, check)
    case 'signer':
      return signer(unit, check)
    case 'dated':
    case 'kinds':
      return events(unit, check)
    case 'filed': {
      const given = givenFact(unit, check)
      return given && filed(unit, check.value, check.asks, given)
    }
    case 'state': {
      const given = givenFact(unit, check)
      return given && state(given)
    }
    case 'series':
      return series(unit, check)
  }
}

/** What the rules that apply to a unit find wrong in its facts; each fault once. */
export const breaches = (unit: UnitReading): readonly ScoringFinding[] => {
  const found = new Map<string, ScoringFinding>()
  for (const check of unit.program.checks) {
    if (!isTrue(unit.values[check.active])) continue
    const one = breach(unit, check)
    if (one !== undefined && !found.has(one.fingerprint)) found.set(one.fingerprint, one)
  }
  return [...found.values()]
}
