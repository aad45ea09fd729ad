import type {
  CitySubmission,
  ExactString,
  FactEntries,
  FactEntry,
  Finding,
  IndicatorCase,
  NodeRecord,
  ResolvedRulebook,
  RulebookCase,
  Submission,
  Table,
  UnitCase,
  UnitResult,
  UnitSubmission,
  Year,
} from '@fazhi/model'
import { allTables, fileTableOf } from '@fazhi/model'
import { assessAmong } from '../assess/assess.js'
import { filesOfCase } from '../assess/files/index.js'
import { scoreIndicator } from '../assess/score-indicator.js'
import { othersGiven } from '../cohort/index.js'
import { compare, parseExact, subtract, toExact } from '../exact/index.js'
import { own } from '../facts/index.js'
import { forUnitAlone } from './unit-alone.js'

/** Where a case did not come to what it expects. */
export interface CaseMismatch {
  readonly of: 'points' | 'total' | 'grade' | 'vetoes' | 'honours'
  readonly expected: string
  /** A number exact, ids with commas between; `notApplicable`, `missing` or `undecided` where there is none. */
  readonly got: string
  /** Of numbers: what was computed less what is expected. */
  readonly by?: ExactString
}

interface Ran {
  readonly passed: boolean
  readonly mismatches: readonly CaseMismatch[]
  /** Facts of the case that cannot be read; it then reaches nothing and has not passed. */
  readonly findings: readonly Finding[]
}

/** A worked case, computed. */
export type CaseResult =
  | (Ran & {
      readonly kind: 'indicator'
      readonly case: IndicatorCase
      readonly record: NodeRecord
    })
  | (Ran & {
      readonly kind: 'unit'
      readonly case: UnitCase
      /** The year of this unit alone: without quotas, and without what asks for a place. */
      readonly year: Year
      /** Absent where the unit is none that the table is for. */
      readonly result?: UnitResult
    })

const same = (a: string, b: string): boolean => {
  const [x, y] = [parseExact(a), parseExact(b)]
  return x === undefined || y === undefined ? a === b : compare(x, y) === 0
}

const mismatch = (of: 'points' | 'total', expected: string, got: string): CaseMismatch => {
  const [x, y] = [parseExact(expected), parseExact(got)]
  const by = x === undefined || y === undefined ? {} : { by: toExact(subtract(y, x)) }
  return { of, expected, got, ...by }
}

/** What an indicator came to: its points, also where it is not applicable and counts in full or as zero; else its state. */
const yielded = ({ status, points, full }: NodeRecord): string =>
  status === 'awaitingJudgement'
    ? 'missing'
    : status === 'missing' || (status === 'notApplicable' && full === '0')
      ? status
      : points

const isWrong = ({ severity }: Finding): boolean => severity === 'error'

const ran = (mismatches: readonly CaseMismatch[], findings: readonly Finding[]): Ran => ({
  passed: mismatches.length === 0 && findings.length === 0,
  mismatches,
  findings,
})

const runIndicator = (rulebook: ResolvedRulebook, table: Table, one: IndicatorCase): CaseResult => {
  const { record, findings } = scoreIndicator(
    rulebook,
    table,
    one.indicator,
    one.given,
    one.unit,
    one,
  )
  const got = yielded(record)
  // An item that counts in full may be written either way: by its points, or as not applicable.
  const isSame = record.status === one.expect || same(got, one.expect)
  const mismatches = isSame ? [] : [mismatch('points', one.expect, got)]
  return { kind: 'indicator', case: one, record, ...ran(mismatches, findings.filter(isWrong)) }
}

const entryOf = (rulebook: ResolvedRulebook, fact: string, value: unknown): FactEntry => {
  if (value === null) return { notApplicable: { reason: '算例' } }
  const files = fileTableOf(rulebook, fact) && filesOfCase(value)
  return files === undefined ? ({ verified: value } as unknown as FactEntry) : { files }
}

const entries = (
  rulebook: ResolvedRulebook,
  given: UnitCase['given'],
  isFrom: (source: string) => boolean,
): FactEntries =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) => {
      const definition = own(rulebook.facts, id)
      return definition !== undefined && isFrom(definition.source)
        ? [[id, entryOf(rulebook, id, value)]]
        : []
    }),
  )

/** The facts of a case, handed in by whoever is their source of record. */
const submissionsOf = (
  rulebook: ResolvedRulebook,
  given: UnitCase['given'],
  { id, kind, enforcementPower }: UnitCase['unit'],
): readonly Submission[] => {
  const { year } = rulebook
  const unit: UnitSubmission = {
    submission: 1,
    year,
    unit: { id, name: { zh: '算例', en: 'Case' }, kind, enforcementPower },
    principals: [],
    facts: entries(rulebook, given, (source) => source === 'unit'),
    evidence: [],
    dutyReports: [],
  }
  const city: CitySubmission = {
    submission: 1,
    year,
    city: { id: 'city', name: { zh: '算例市', en: 'City' } },
    facts: entries(rulebook, given, (source) => source === 'city'),
    units: { [id]: entries(rulebook, given, (source) => source !== 'unit' && source !== 'city') },
    evidence: [],
  }
  return [unit, city]
}

const mismatchesOf = (
  { expect }: UnitCase,
  result: UnitResult | undefined,
): readonly CaseMismatch[] => {
  const total = result?.published ?? 'undecided'
  const grade = result?.grade ?? 'undecided'
  const ids = (
    of: 'vetoes' | 'honours',
    wanted: readonly string[] | undefined,
    found: readonly string[] = [],
  ): readonly CaseMismatch[] => {
    const [expected, got] = [wanted ?? found, found].map((list) => [...list].sort().join(', '))
    return expected === got ? [] : [{ of, expected: expected ?? '', got: got ?? '' }]
  }
  return [
    ...(expect.total === undefined || same(expect.total, total)
      ? []
      : [mismatch('total', expect.total, total)]),
    ...(expect.grade === undefined || expect.grade === grade
      ? []
      : [{ of: 'grade' as const, expected: expect.grade, got: grade }]),
    ...ids('vetoes', expect.vetoes, result?.vetoes),
    ...ids('honours', expect.honours, result?.honours),
  ]
}

/** The facts of a case a year before, where it gives any. */
const lastYearOf = (
  rulebook: ResolvedRulebook,
  one: UnitCase,
): readonly Submission[] | undefined =>
  one.lastYear === undefined
    ? undefined
    : submissionsOf({ ...rulebook, year: rulebook.year - 1 }, one.lastYear, one.unit)

const runUnit = (rulebook: ResolvedRulebook, table: Table, one: UnitCase): CaseResult => {
  const lastYear = lastYearOf(rulebook, one)
  // The case says which table it is for; that no other binds such a unit is looked at before anyone is scored.
  const year = assessAmong(
    { ...forUnitAlone(rulebook), tables: [table] },
    submissionsOf(rulebook, one.given, one.unit),
    lastYear === undefined ? {} : { lastYear },
    othersGiven(one.others ?? {}),
  )
  const [result] = year.units
  const findings = year.findings.filter(isWrong)
  return {
    kind: 'unit',
    case: one,
    year,
    ...(result === undefined ? {} : { result }),
    ...ran(mismatchesOf(one, result), findings),
  }
}

/** Computes the worked cases of a rulebook, in their order; one for a table the rulebook does not have is left out. */
export const runCases = (
  rulebook: ResolvedRulebook,
  cases: readonly RulebookCase[],
): readonly CaseResult[] =>
  cases.flatMap((one) => {
    const table = allTables(rulebook).find(({ id }) => id === one.table)
    if (table === undefined) return []
    return ['indicator' in one ? runIndicator(rulebook, table, one) : runUnit(rulebook, table, one)]
  })
