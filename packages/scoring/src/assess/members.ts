import type { ResolvedRulebook, Submission, Table } from '@fazhi/model'
import type { Member } from '../cohort/index.js'
import type { Program } from '../compile/index.js'
import type { FactLayer } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { binder } from './bind.js'
import { unitReader } from './files/index.js'
import { intake } from './intake.js'
import { lookBack } from './last-year.js'

/** The units of a year, each with its table and facts, and what is wrong with the submissions. */
export interface Members {
  readonly members: readonly Member[]
  readonly findings: readonly ScoringFinding[]
}

/** Binds every unit to its table and reads the facts its rules ask for, of this year and of the one before. */
export const membersOf = (
  rulebook: ResolvedRulebook,
  programOf: (table: Table) => Program | undefined,
  submissions: readonly Submission[],
  lastYear: readonly Submission[] | undefined,
  layer?: FactLayer,
): Members => {
  const taken = intake(rulebook, submissions)
  const bind = binder(rulebook)
  const read = unitReader(rulebook)
  const programs = rulebook.tables.flatMap((table) => programOf(table) ?? [])
  const back = lookBack(rulebook, programs, lastYear)
  const findings: ScoringFinding[] = [...taken.findings, ...back.findings]
  const members: Member[] = []
  for (const submission of taken.units) {
    const bound = bind(submission)
    if ('finding' in bound) {
      findings.push(bound.finding)
      continue
    }
    const { table } = bound
    const program = programOf(table)
    if (program === undefined) continue
    const facts = read(program, submission, taken.city, layer)
    const before = back.of(program, submission)
    members.push({
      table,
      program,
      facts: {
        ...facts,
        ...(before.lastYear === undefined ? {} : { lastYear: before.lastYear }),
        unverified: [...new Set([...facts.unverified, ...before.unverified])],
        findings: [...facts.findings, ...before.findings],
      },
      isContested: taken.isCityContested || taken.contested.has(submission.unit.id),
    })
  }
  return { members, findings }
}
