import type {
  CitySubmission,
  CohortResult,
  FactEntries,
  Finding,
  Submission,
  Year,
} from '@fazhi/model'
import { FazhiError } from '@fazhi/model'

/** Evidence that facts name, those of case files too, by id. */
const namedBy = (facts: FactEntries): readonly string[] =>
  Object.values(facts).flatMap(({ evidence, files }) => [
    ...(evidence ?? []),
    ...(files ?? []).flatMap((file) => namedBy(file.facts)),
  ])

/** Facts without the remarks the offices make for themselves. */
const withoutNotes = (facts: FactEntries): FactEntries =>
  Object.fromEntries(Object.entries(facts).map(([id, { note: _, ...entry }]) => [id, entry]))

/** What the city's offices say of one unit, with the papers it rests on. */
const cityAbout = (city: CitySubmission, unit: string): CitySubmission => {
  const { records: _, note: __, ...rest } = city
  const own = withoutNotes(city.units[unit] ?? {})
  const named = new Set([...namedBy(own), ...namedBy(city.facts)])
  return {
    ...rest,
    facts: withoutNotes(city.facts),
    units: Object.hasOwn(city.units, unit) ? { [unit]: own } : {},
    evidence: city.evidence.filter(({ id }) => named.has(id)),
  }
}

const ownSubmissions = (submissions: readonly Submission[], unit: string): readonly Submission[] =>
  submissions.flatMap((submission): readonly Submission[] => {
    if ('city' in submission) return [cityAbout(submission, unit)]
    return submission.unit.id === unit ? [submission] : []
  })

/** A number over a group stays, with who was counted; what it says of single other units goes. */
const ownCohort = (cohort: CohortResult, unit: string): CohortResult => {
  const { places, ...rest } = cohort
  const place = places?.[unit]
  return {
    ...rest,
    left: cohort.left.filter((left) => left.unit === unit),
    open: cohort.open.filter((open) => open.unit === unit),
    ...(place === undefined ? {} : { places: { [unit]: place } }),
  }
}

/** Whether a finding speaks of a unit, by its id or name. */
const speaksOf =
  (names: readonly (string | undefined)[]) =>
  ({ params }: Finding): boolean =>
    typeof params['unit'] === 'string' && names.includes(params['unit'])

/**
 * A year as one unit may see it: its own submission, what the city's offices know of it, its result, and of others only who was counted
 * with it and the numbers taken over them. Where a tie was broken, the result says with whom and by what: a place nobody could contest otherwise. Places and values over a group cannot be computed anew from this; whoever has the sealed year can.
 * @param unit Id of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const unitYear = (year: Year, unit: string): Year => {
  const result = year.units.find((one) => one.unit === unit)
  if (result === undefined)
    throw new FazhiError('unknownUnit', { unit, known: year.units.map((one) => one.unit) })
  const { lots: _, ...rest } = year
  const groups = new Set(
    year.groups.filter(({ units }) => units.includes(result.unit)).map(({ group }) => group),
  )
  return {
    ...rest,
    submissions: ownSubmissions(year.submissions, result.unit),
    ...(year.lastYear === undefined
      ? {}
      : { lastYear: ownSubmissions(year.lastYear, result.unit) }),
    groups: year.groups
      .filter(({ group }) => groups.has(group))
      .map(({ honours, ...group }) => ({
        ...group,
        units: [result.unit],
        ...(honours === undefined
          ? {}
          : {
              honours: honours.map((honour) => ({
                ...honour,
                units: honour.units.filter((id) => id === result.unit),
              })),
            }),
      })),
    ...(year.cohorts === undefined
      ? {}
      : {
          cohorts: year.cohorts
            .filter(({ group }) => groups.has(group))
            .map((cohort) => ownCohort(cohort, result.unit)),
        }),
    units: [result],
    findings: year.findings.filter(speaksOf([result.unit, result.name.zh, result.name.en])),
  }
}
