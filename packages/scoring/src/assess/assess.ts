import type { Assumption, ResolvedRulebook, Submission, Year } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { engineVersion } from '../engine-version.js'
import type { ScoringFinding } from '../messages/index.js'
import { decideGroup, type GivenLots, lotsOf, type Standing } from '../outcomes/index.js'
import { binder } from './bind.js'
import { intake } from './intake.js'
import { inOrder } from './order.js'
import { assumedRounding } from './publish.js'
import { type ScoredUnit, scoreUnit } from './score-unit.js'
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
): Year => {
  const ordered = inOrder(submissions)
  const taken = intake(rulebook, ordered)
  const bind = binder(rulebook)
  const programs = new Map(rulebook.tables.map((table) => [table.id, compile(rulebook, table)]))
  const findings: ScoringFinding[] = [...taken.findings]
  const scored: ScoredUnit[] = []
  for (const submission of taken.units) {
    const bound = bind(submission)
    if ('finding' in bound) {
      findings.push(bound.finding)
      continue
    }
    const { table } = bound
    const program = programs.get(table.id)
    if (program === undefined) continue
    const isContested = taken.isCityContested || taken.contested.has(submission.unit.id)
    const one = scoreUnit(rulebook, table, program, submission, taken.city, isContested)
    findings.push(...one.findings)
    scored.push(one)
  }
  const standings = scored.map(({ standing }) => standing)
  const membersOf = (group: string): readonly Standing[] =>
    standings.filter(({ result }) => result.group === group)
  const { lots } = options
  const { lotOf, findings: faultsOfLots } = lotsOf(
    rulebook,
    lots ?? {},
    (group) => new Set(membersOf(group).map(({ result }) => result.unit)),
  )
  findings.push(...faultsOfLots)
  const outcomes = rulebook.groups.map((group) =>
    decideGroup(rulebook, group, membersOf(group.id), lotOf(group.id)),
  )
  const rest = standings.filter(({ result }) => result.group === '').map(withoutGroup)
  const isAssumed = scored.some(({ isPrintedByAssumption }) => isPrintedByAssumption)
  return {
    year: rulebook.year,
    format: 1,
    engine: engineVersion,
    rulebook,
    submissions: ordered,
    ...(lots === undefined ? {} : { lots }),
    groups: outcomes.map(({ group }) => group),
    units: [...outcomes.flatMap(({ units }) => units), ...rest],
    assumptions: [...rulebook.assumptions, ...(isAssumed ? [printingAssumption] : [])],
    findings: findings.sort(byFingerprint),
  }
}
