import type {
  CitySubmission,
  FactDefinition,
  FactEntry,
  FactValue,
  FileResult,
  ResolvedRulebook,
  UnitSubmission,
} from '@fazhi/model'
import { fileTableOf } from '@fazhi/model'
import type { ScoringFinding } from '../messages/index.js'
import { type ApproximateCount, isApproximate } from './approximate.js'
import { type FactsFrom, ofUnit } from './entry-of.js'
import type { FileMark } from './file-mark.js'
import { finding, pointer } from './finding.js'
import type { Others } from './others.js'
import { own } from './own.js'
import { type Problem, shapeProblem } from './shape.js'

/** A fact as the official score sees it. What is not here was not given. */
export type FactReading =
  | { readonly state: 'given'; readonly value: FactValue; readonly at: string }
  | { readonly state: 'notApplicable'; readonly reason: string }

/** The facts of one unit that its rules ask for. */
export interface UnitFacts {
  readonly submission: UnitSubmission
  readonly readings: ReadonlyMap<string, FactReading>
  /** Facts of which only the neighbourhood is known ("1,200余"): no reading, but an interval where missing facts are one. */
  readonly approximate?: ReadonlyMap<string, ApproximateCount>
  /** Case files whose marks are not all known, by fact: no reading, but an interval where missing facts are one. */
  readonly openFiles?: ReadonlyMap<string, readonly FileMark[]>
  /** What the unit's case files came to, made when it is asked for; absent where no table marks any. */
  readonly files?: () => readonly FileResult[]
  /** Facts of the year before, as far as the rules ask for them; absent where they ask for none. */
  readonly lastYear?: ReadonlyMap<string, FactReading>
  /** Absent where no rule looks at other units, or nothing is known of them yet. */
  readonly others?: Others
  /** Facts read although they were only claimed. */
  readonly unverified: readonly string[]
  readonly findings: readonly ScoringFinding[]
  /** Kinds of the papers that each fact names; where the whole is absent, papers are taken to be there. */
  readonly papers?: ReadonlyMap<string, readonly string[]>
}

const problemFinding = (
  problem: Problem,
  definition: FactDefinition,
  unit: string,
  year: number,
  at: string,
): ScoringFinding => {
  const of = { unit, fact: definition.id, name: definition.name.zh }
  switch (problem.code) {
    case 'SCR-006':
      return finding(problem.code, { ...of, type: definition.type }, at)
    case 'SCR-009':
      return finding(problem.code, { ...of, level: problem.level, known: problem.known }, at)
    case 'SCR-012':
      return finding(problem.code, { ...of, score: problem.score, of: problem.of }, at)
    case 'SCR-013':
      return finding(problem.code, { ...of, count: problem.count }, at)
    case 'SCR-014':
      return finding(problem.code, { ...of, date: problem.date, year }, at)
    case 'SCR-038':
      return finding(problem.code, { ...of, sent: problem.sent, received: problem.received }, at)
    case 'SCR-018':
      return finding(
        problem.code,
        { ...of, length: problem.length, expected: problem.expected },
        at,
      )
  }
}

/** What is read: what was verified, or what units claim of themselves (R10). */
export type FactLayer = 'verified' | 'claimed'

interface Read {
  readonly reading?: FactReading
  readonly approximate?: ApproximateCount
  readonly isClaim?: boolean
  readonly findings: readonly ScoringFinding[]
}

/**
 * Whether the claim of an entry is read. A self-score reads what the unit claims of its own facts, verified or not; facts of
 * other offices have a claim only where the office made one.
 */
const readsClaim = (
  { policies }: ResolvedRulebook,
  isUnits: boolean,
  { claimed, verified }: FactEntry,
  layer: FactLayer,
): boolean =>
  layer === 'claimed'
    ? isUnits || claimed !== undefined
    : verified === undefined && claimed !== undefined && policies.unverified === 'accept'

const read = (
  rulebook: ResolvedRulebook,
  definition: FactDefinition,
  submission: UnitSubmission,
  from: FactsFrom,
  dated: ReadonlySet<string>,
  layer: FactLayer,
): Read => {
  const unit = submission.unit.id
  const of = { unit, fact: definition.id, name: definition.name.zh }
  const { entry, at, isUnits } = from.entryOf(definition)
  const foreign =
    !isUnits && definition.source !== 'unit' && own(submission.facts, definition.id) !== undefined
      ? [
          finding(
            'SCR-017',
            { ...of, source: definition.source },
            pointer('facts', definition.id),
            'info',
          ),
        ]
      : []
  if (entry === undefined) return { findings: foreign }
  const table = fileTableOf(rulebook, definition.id)
  if (entry.files !== undefined && table === undefined) {
    const files = entry.files.length
    return { findings: [...foreign, finding('SCR-043', { ...of, files }, `${at}/files`)] }
  }
  const isClaim = readsClaim(rulebook, isUnits, entry, layer)
  const value = isClaim ? entry.claimed : entry.verified
  const reason = entry.notApplicable?.reason
  if (value !== undefined && table !== undefined) {
    const marked = { ...of, table: table.title.zh }
    return { findings: [...foreign, finding('SCR-044', marked, at)] }
  }
  if ((value ?? entry.files) !== undefined && reason !== undefined)
    return { findings: [...foreign, finding('SCR-015', { ...of, reason }, at)] }
  if (reason !== undefined)
    return { reading: { state: 'notApplicable', reason }, findings: foreign }
  if (value === undefined) return { findings: foreign }
  const place = `${at}/${isClaim ? 'claimed' : 'verified'}`
  const problem = shapeProblem(
    definition,
    dated.has(definition.id) ? undefined : rulebook.year,
    value,
  )
  if (problem !== undefined)
    return {
      findings: [...foreign, problemFinding(problem, definition, unit, rulebook.year, place)],
    }
  if (definition.type !== 'count' || !isApproximate(value))
    return { reading: { state: 'given', value, at: place }, isClaim, findings: foreign }
  if (rulebook.policies.missing === 'interval')
    return { approximate: value, isClaim, findings: foreign }
  const { atLeast, below } = value
  const near = { ...of, atLeast, ...(below === undefined ? {} : { below }) }
  return { findings: [...foreign, finding('SCR-040', near, place, 'warning')] }
}

/** What is asked of a unit. */
export interface Asked {
  readonly facts: readonly string[]
  /** Facts whose events of another year are no fault. */
  readonly dated: ReadonlySet<string>
}

/** Reads facts that rules ask for, from where the subject's facts are found. */
export const readFactsFrom = (
  rulebook: ResolvedRulebook,
  { facts, dated }: Asked,
  submission: UnitSubmission,
  from: FactsFrom,
  layer: FactLayer = 'verified',
): UnitFacts => {
  const readings = new Map<string, FactReading>()
  const papers = new Map<string, readonly string[]>()
  const approximate = new Map<string, ApproximateCount>()
  const unverified: string[] = []
  const findings: ScoringFinding[] = []
  for (const id of facts) {
    const definition = own(rulebook.facts, id)
    if (definition === undefined) continue
    papers.set(id, from.papersOf(definition))
    const one = read(rulebook, definition, submission, from, dated, layer)
    if (one.reading !== undefined) readings.set(id, one.reading)
    if (one.approximate !== undefined) approximate.set(id, one.approximate)
    if (one.isClaim === true) unverified.push(id)
    findings.push(...one.findings)
  }
  return { submission, readings, approximate, unverified, findings, papers }
}

/**
 * Reads the facts a unit's rules ask for. Official scores read what was verified; a claim only where the rulebook
 * accepts claims, and then it is listed (R10). A value that cannot be read is a finding and stays missing; so do files, until
 * they are marked.
 * @param layer `claimed` for a self-score; never for the official one.
 */
export const readFacts = (
  rulebook: ResolvedRulebook,
  asked: Asked,
  submission: UnitSubmission,
  city: CitySubmission | undefined,
  layer: FactLayer = 'verified',
): UnitFacts => readFactsFrom(rulebook, asked, submission, ofUnit(submission, city), layer)
