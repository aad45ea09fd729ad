import type { Group, LeftOut, ResolvedRulebook } from '@fazhi/model'
import type { Cohort, Offer } from '../compile/index.js'
import type { Rational } from '../exact/index.js'
import { concerns } from '../outcomes/index.js'
import { isTrue, missingOf, numberIn, type Reading } from '../read/index.js'
import { breaches, type UnitReading } from '../record/index.js'

/** What one unit brings into a cohort: a number, nothing and why, or something that missing facts leave open. */
export type Brought =
  | { readonly state: 'counted'; readonly number: Rational; readonly over?: Rational }
  | { readonly state: 'left'; readonly why: LeftOut['why'] }
  | { readonly state: 'open'; readonly missing: readonly string[] }

/** Whether a veto that facts and points settle is raised; with the facts that leave it open. */
const vetoOf = ({ program, values }: UnitReading, group: Group): Reading => {
  const readings = program.vetoes
    .filter(({ veto }) => concerns(veto, group))
    .map(({ when }) => ({ silent: values[when.silent], holds: values[when.holds] }))
  const isRaised = readings.some(({ silent, holds }) => !isTrue(silent) && isTrue(holds))
  const open = readings.filter(({ silent, holds }) => !isTrue(silent) && holds?.value === undefined)
  if (isRaised || open.length === 0) return { value: isRaised, missing: [] }
  return {
    missing: missingOf(
      open.flatMap(({ silent, holds }) => [silent, holds].flatMap((x) => x ?? [])),
    ),
  }
}

const settled = (
  { values, rulebook }: UnitReading,
  { number, over = number, left }: Offer,
): Brought => {
  // Where missing facts are intervals, what holds only because of one of them may yet turn out otherwise (R11).
  const isOpen = rulebook.policies.missing === 'interval'
  const why = left.find(({ holds }) => {
    const reading = values[holds]
    return isTrue(reading) && !(isOpen && (reading?.missing.length ?? 0) > 0)
  })?.why
  if (why !== undefined) return { state: 'left', why }
  const readings = [number, over, ...left.map(({ holds }) => holds)].flatMap(
    (id) => values[id] ?? [],
  )
  const missing = missingOf(readings)
  // Points that missing facts settle to the worst are the unit's points where the rulebook says so.
  const isKnown = readings.every(({ value }) => value !== undefined)
  if (missing.length > 0 && !(isKnown && rulebook.policies.missing === 'noPoints'))
    return { state: 'open', missing }
  const under = over === number ? {} : { over: numberIn(values[over]) }
  return { state: 'counted', number: numberIn(values[number]), ...under }
}

/**
 * What a unit of the group brings into a cohort. Of a value, what is missing or at fault leaves it open; the points that
 * fill a not-applicable item are only of units that really scored it (R8).
 */
export const broughtBy = (
  rulebook: ResolvedRulebook,
  reading: UnitReading,
  { of }: Cohort,
  offer: Offer,
  group: Group,
  isContested: boolean,
): Brought => {
  const isOfPoints = 'node' in of
  const open = (missing: readonly string[]): Brought =>
    isOfPoints ? { state: 'left', why: 'missing' } : { state: 'open', missing }
  if (isContested) return open([])
  if (rulebook.policies.vetoed.inMeans === false) {
    const veto = vetoOf(reading, group)
    if (veto.value === undefined) return open(veto.missing)
    if (veto.value === true) return { state: 'left', why: 'vetoed' }
  }
  const faults = breaches({ ...reading, program: { ...reading.program, checks: offer.checks } })
  if (faults.some(({ severity }) => severity === 'error')) return open([])
  const brought = settled(reading, offer)
  if (!isOfPoints) return brought
  // R12: where missing facts are intervals, who lacks some will enter, and leaves the number open for everybody.
  if (brought.state === 'open' && rulebook.policies.missing === 'interval') return brought
  const rests = reading.values[offer.number]?.missing ?? []
  return brought.state === 'open' || (brought.state === 'counted' && rests.length > 0)
    ? { state: 'left', why: 'missing' }
    : brought
}
