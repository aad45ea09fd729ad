import type { CitySubmission, ResolvedRulebook, Submission, UnitSubmission } from '@fazhi/model'
import { finding, pointer } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { isCity, isUnit } from './order.js'

/** The submissions that count, and what is wrong with the others. */
export interface Intake {
  readonly city?: CitySubmission
  /** One submission a unit. */
  readonly units: readonly UnitSubmission[]
  /** Units that cannot be decided, because several submissions speak for them. */
  readonly contested: ReadonlySet<string>
  /** Several submissions speak for the city, so none does. */
  readonly isCityContested: boolean
  readonly findings: readonly ScoringFinding[]
}

const nameOf = (submission: Submission): string =>
  isUnit(submission) ? submission.unit.id : submission.city.id

/** Sorts out the submissions of a year, in the order of {@link inOrder}. */
export const intake = (
  { year: expected }: ResolvedRulebook,
  submissions: readonly Submission[],
): Intake => {
  const findings: ScoringFinding[] = submissions
    .filter(({ year }) => year !== expected)
    .map((one) =>
      finding('SCR-004', { unit: nameOf(one), year: one.year, expected }, pointer('year')),
    )
  const current = submissions.filter(({ year }) => year === expected)
  const cities = current.filter(isCity)
  const [city] = cities
  const isCityContested = cities.length > 1
  if (isCityContested)
    findings.push(finding('SCR-005', { times: cities.length }, pointer('city', 'id')))
  const byId = new Map<string, readonly UnitSubmission[]>()
  for (const one of current.filter(isUnit))
    byId.set(one.unit.id, [...(byId.get(one.unit.id) ?? []), one])
  const contested = new Set<string>()
  const units: UnitSubmission[] = []
  for (const [unit, [first, ...more]] of byId) {
    if (first !== undefined) units.push(first)
    if (more.length === 0) continue
    contested.add(unit)
    findings.push(finding('SCR-003', { unit, times: more.length + 1 }, pointer('unit', 'id')))
  }
  const known = isCityContested ? [] : Object.keys(city?.units ?? {}).sort()
  for (const unit of known.filter((id) => !byId.has(id)))
    findings.push(finding('SCR-016', { unit }, pointer('units', unit), 'warning'))
  return {
    ...(city === undefined || isCityContested ? {} : { city }),
    units,
    contested,
    isCityContested,
    findings,
  }
}
