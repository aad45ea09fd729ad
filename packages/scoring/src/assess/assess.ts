import type { Assumption, ResolvedRulebook, Submission, Year } from '@fazhi/model'
import { takeCohorts } from '../cohort/index.js'
import { compile } from '../compile/index.js'
import { engineVersion } from '../engine-version.js'
import type { Others } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { decideGroup, type GivenLots, lotsOf, type Standing } from '../outcomes/index.js'
import { membersOf } from './members.js'
import { inOrder } from './order.js'
import { assumedRounding } from './publish.js'
import { scoreUnit } from './score-unit.js'
import { withoutGroup } from './without-group.js'

const byFingerprint = (a: ScoringFinding, b: ScoringFinding): number =>
  a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0

const printingAssumption: Assumption = {
  code: 'published.places',
  params: { places: assumedRounding.places, mode: assumedRounding.mode },
}

/** What an assessment is given beside rules and facts. */
export interface AssessOptions {
  /** For each group, units in the order a lot drew them: for ties at the edge of a quota that says `byLot`. */
  readonly lots?: GivenLots
  /** Submissions of the year before, for values that look back. They are kept in the year and sealed with it. */
  readonly lastYear?: readonly Submission[]
  /**
   * `claimed`: scores what units claim of themselves instead of what was verified, and facts of other offices as they gave
   * them. The year carries the mark, so that a self-score is never taken for the official one (R10).
   */
  readonly read?: 'claimed'
}

/**
 * Scores a city's year: exact points with their reasons, places, grades and what is wrong with the data. The order of the
 * submissions changes nothing, and the result is plain data that recomputes with nothing else at hand.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const assess = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  options: AssessOptions = {},
): Year => assessAmong(rulebook, submissions, options)

/** The same, for units that are told what the others came to: those of a worked case, which are not there. */
export const assessAmong = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  options: AssessOptions,
  others?: Others,
): Year => {
  const ordered = inOrder(submissions)
  const { lots } = options
  const lastYear = options.lastYear && inOrder(options.lastYear)
  const programs = new Map(rulebook.tables.map((table) => [table.id, compile(rulebook, table)]))
  const { members, findings: faults } = membersOf(
    rulebook,
    ({ id }) => programs.get(id),
    ordered,
    lastYear,
    options.read,
  )
  const cohorts =
    others === undefined ? takeCohorts(rulebook, [...programs.values()], members) : undefined
  const findings: ScoringFinding[] = [...faults, ...(cohorts?.findings ?? [])]
  const scored = members.map(({ table, program, facts, isContested }) => {
    const seen = others === undefined ? cohorts?.seenBy(facts) : { ...facts, others }
    return scoreUnit(rulebook, table, program, seen ?? facts, isContested)
  })
  findings.push(...scored.flatMap((one) => one.findings))
  const standings = scored.map(({ standing }) => standing)
  const standingsOf = (group: string): readonly Standing[] =>
    standings.filter(({ result }) => result.group === group)
  const { lotOf, findings: faultsOfLots } = lotsOf(
    rulebook,
    lots ?? {},
    (group) => new Set(standingsOf(group).map(({ result }) => result.unit)),
  )
  findings.push(...faultsOfLots)
  const outcomes = rulebook.groups.map((group) =>
    decideGroup(rulebook, group, standingsOf(group.id), lotOf(group.id)),
  )
  const rest = standings.filter(({ result }) => result.group === '').map(withoutGroup)
  const isAssumed = scored.some(({ isPrintedByAssumption }) => isPrintedByAssumption)
  return {
    year: rulebook.year,
    format: 2,
    engine: engineVersion,
    rulebook,
    submissions: ordered,
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(options.read === undefined ? {} : { read: options.read }),
    ...(lots === undefined ? {} : { lots }),
    groups: outcomes.map(({ group }) => group),
    ...(cohorts === undefined || cohorts.results.length === 0 ? {} : { cohorts: cohorts.results }),
    units: [...outcomes.flatMap(({ units }) => units), ...rest],
    assumptions: [...rulebook.assumptions, ...(isAssumed ? [printingAssumption] : [])],
    findings: findings.sort(byFingerprint),
  }
}
