import type {
  CitySubmission,
  FactDefinition,
  FactEntry,
  FactValue,
  ResolvedRulebook,
  UnitSubmission,
} from '@fazhi/model'
import type { ScoringFinding } from '../messages/index.js'
import { type ApproximateCount, isApproximate } from './approximate.js'
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

interface Found {
  readonly entry?: FactEntry | undefined
  readonly at: string
}

/** The entry of a fact in the submission of its source of record; a unit cannot supply a fact that it does not own. */
const entryOf = (
  definition: FactDefinition,
  { facts, unit }: UnitSubmission,
  city: CitySubmission | undefined,
): Found => {
  const { id, source } = definition
  if (source === 'unit') return { entry: own(facts, id), at: pointer('facts', id) }
  if (source === 'city') return { entry: city && own(city.facts, id), at: pointer('facts', id) }
  const known = city && own(city.units, unit.id)
  return { entry: known && own(known, id), at: pointer('units', unit.id, id) }
}

/** Kinds of the papers that a fact names, out of the evidence of whoever hands it in. */
const papersOf = (
  definition: FactDefinition,
  submission: UnitSubmission,
  city: CitySubmission | undefined,
): readonly string[] => {
  const { entry } = entryOf(definition, submission, city)
  const named = entry?.evidence ?? []
  const held = (definition.source === 'unit' ? submission : city)?.evidence ?? []
  return held.filter(({ id }) => named.includes(id)).map(({ kind }) => kind)
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
  { source }: FactDefinition,
  { claimed, verified }: FactEntry,
  layer: FactLayer,
): boolean =>
  layer === 'claimed'
    ? source === 'unit' || claimed !== undefined
    : verified === undefined && claimed !== undefined && policies.unverified === 'accept'

const read = (
  rulebook: ResolvedRulebook,
  definition: FactDefinition,
  submission: UnitSubmission,
  city: CitySubmission | undefined,
  dated: ReadonlySet<string>,
  layer: FactLayer,
): Read => {
  const unit = submission.unit.id
  const of = { unit, fact: definition.id, name: definition.name.zh }
  const { entry, at } = entryOf(definition, submission, city)
  const foreign =
    definition.source !== 'unit' && own(submission.facts, definition.id) !== undefined
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
  const isClaim = readsClaim(rulebook, definition, entry, layer)
  const value = isClaim ? entry.claimed : entry.verified
  const reason = entry.notApplicable?.reason
  if (value !== undefined && reason !== undefined)
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
interface Asked {
  readonly facts: readonly string[]
  /** Facts whose events of another year are no fault. */
  readonly dated: ReadonlySet<string>
}

/**
 * Reads the facts a unit's rules ask for. Official scores read what was verified; a claim only where the rulebook
 * accepts claims, and then it is listed (R10). A value that cannot be read is a finding and stays missing.
 * @param layer `claimed` for a self-score; never for the official one.
 */
export const readFacts = (
  rulebook: ResolvedRulebook,
  { facts, dated }: Asked,
  submission: UnitSubmission,
  city: CitySubmission | undefined,
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
    const one = read(rulebook, definition, submission, city, dated, layer)
    if (one.reading !== undefined) readings.set(id, one.reading)
    if (one.approximate !== undefined) approximate.set(id, one.approximate)
    if (one.isClaim === true) unverified.push(id)
    papers.set(id, papersOf(definition, submission, city))
    findings.push(...one.findings)
  }
  return { submission, readings, approximate, unverified, findings, papers }
}
