import type { ResolvedRulebook, Submission, UnitSubmission } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { type FactReading, finding, pointer } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { unitReader } from './files/index.js'
import { type Intake, intake } from './intake.js'

/** What a unit's rules find when they look back. */
export interface LookedBack {
  readonly lastYear?: ReadonlyMap<string, FactReading>
  /** Values that read a fact of last year although it was only claimed. */
  readonly unverified: readonly string[]
  readonly findings: readonly ScoringFinding[]
}

/** How units look back at the year before, and what is wrong with that year's submissions as a whole. */
export interface LastYear {
  readonly of: (program: Program, submission: UnitSubmission) => LookedBack
  readonly findings: readonly ScoringFinding[]
}

/** The same dictionary, with facts named so that a finding says which year it means. */
const yearBefore = (rulebook: ResolvedRulebook): ResolvedRulebook => ({
  ...rulebook,
  year: rulebook.year - 1,
  facts: Object.fromEntries(
    Object.entries(rulebook.facts).map(([id, fact]) => [
      id,
      { ...fact, name: { zh: `上年${fact.name.zh}`, en: `last year’s ${fact.name.en ?? id}` } },
    ]),
  ),
})

/** A finding about last year's data, told apart from one about this year's by its place. */
const placedBack = (one: ScoringFinding): ScoringFinding => ({
  ...one,
  at: one.at.map((at) => (at.kind === 'data' ? { ...at, pointer: `/lastYear${at.pointer}` } : at)),
  fingerprint: `lastYear|${one.fingerprint}`,
})

type Predecessor =
  | { readonly submission: UnitSubmission; readonly findings: readonly ScoringFinding[] }
  | { readonly findings: readonly ScoringFinding[] }

/** Who handed in for a unit a year before: itself, or the one unit it was made from. */
const predecessorOf = (
  { units, contested, isCityContested }: Intake,
  { unit }: UnitSubmission,
): Predecessor => {
  const handedIn = (id: string): UnitSubmission | undefined =>
    contested.has(id) || isCityContested ? undefined : units.find((one) => one.unit.id === id)
  const at = pointer('lastYear', 'unit', 'id')
  const nothing = finding('SCR-062', { unit: unit.id }, at, 'warning')
  const itself = handedIn(unit.id)
  if (itself !== undefined) return { submission: itself, findings: [] }
  const predecessors = contested.has(unit.id) ? [] : (unit.predecessors ?? [])
  const [only, ...more] = predecessors
  if (more.length > 0)
    return { findings: [finding('SCR-064', { unit: unit.id, predecessors }, at, 'warning')] }
  const before = only === undefined ? undefined : handedIn(only)
  return before === undefined
    ? { findings: [nothing] }
    : {
        submission: before,
        findings: [finding('SCR-063', { unit: unit.id, predecessor: before.unit.id }, at, 'info')],
      }
}

/**
 * Reads last year's submissions, in the order of {@link inOrder}, by this year's dictionary. A unit is matched by its id; where nothing was handed in under
 * it, the one unit it was made from may stand in, which is said.
 */
export const lookBack = (
  rulebook: ResolvedRulebook,
  programs: readonly Program[],
  submissions: readonly Submission[] | undefined,
): LastYear => {
  const isAsked = programs.some(({ lastYear }) => lastYear.length > 0)
  const none: LookedBack = { unverified: [], findings: [] }
  if (!isAsked) return { of: () => none, findings: [] }
  if (submissions === undefined) {
    const missing = finding('SCR-061', { year: rulebook.year - 1 }, pointer('lastYear'), 'warning')
    return { of: () => none, findings: [missing] }
  }
  const before = yearBefore(rulebook)
  const taken = intake(before, submissions)
  const readOne = unitReader(before)
  const of: LastYear['of'] = (program, submission) => {
    if (program.lastYear.length === 0) return none
    const found = predecessorOf(taken, submission)
    if (!('submission' in found)) return { unverified: [], findings: found.findings }
    const facts = program.lastYear.map(({ fact }) => fact)
    const read = readOne({ facts, dated: program.dated }, found.submission, taken.city)
    return {
      lastYear: read.readings,
      unverified: program.lastYear.flatMap(({ fact, values }) =>
        read.unverified.includes(fact) ? values : [],
      ),
      findings: [...found.findings, ...read.findings.map(placedBack)],
    }
  }
  return { of, findings: taken.findings.map(placedBack) }
}
