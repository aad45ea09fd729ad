import type { CohortResult, Group, ResolvedRulebook } from '@fazhi/model'
import { groupOf } from '../assess/group-of.js'
import { readUnit } from '../assess/read-unit.js'
import { type Cohort, cohortsOf, type Program } from '../compile/index.js'
import { finding, own, pointer, type UnitFacts } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { type Brought, broughtBy } from './brought.js'
import type { Member } from './member.js'
import { keyOf, othersOf } from './others-of.js'
import { cohortStages } from './stages.js'
import { cohortResult, type Taken, take } from './taken.js'

/** The cohorts of a year. */
export interface Cohorts {
  /** Facts of a unit, with what it sees of the others. */
  readonly seenBy: (facts: UnitFacts) => UnitFacts
  readonly results: readonly CohortResult[]
  /** Whose missing facts leave a cohort open. */
  readonly findings: readonly ScoringFinding[]
}

const nothing: Cohorts = { seenBy: (facts) => facts, results: [], findings: [] }

const titleOf = ({ values, tables }: ResolvedRulebook, { name, of }: Cohort): string => {
  const value = own(values, name)
  if (value !== undefined || !('node' in of)) return value?.title.zh ?? name
  const find = (nodes: readonly (typeof tables)[number]['root'][]): string | undefined => {
    for (const node of nodes) {
      const title = node.id === of.node ? node.title.zh : find(node.items)
      if (title !== undefined) return title
    }
    return undefined
  }
  return find(tables.flatMap(({ root, onTop }) => [root, ...onTop])) ?? of.node
}

const openFindings = (rulebook: ResolvedRulebook, { cohort, group, open }: Taken) =>
  open.map(({ unit, missing }) =>
    finding(
      'SCR-060',
      {
        unit,
        value: titleOf(rulebook, cohort),
        group: rulebook.groups.find(({ id }) => id === group)?.title.zh ?? group,
        facts: missing.map(
          (id) => own(rulebook.facts, id)?.name.zh ?? own(rulebook.values, id)?.title.zh ?? id,
        ),
      },
      pointer('cohorts', cohort.name, group),
      'warning',
    ),
  )

/**
 * Takes every number over a group in its stage (R35): all units are read as far as earlier stages carry, and what they
 * bring is put together. The order of the units changes nothing.
 * @throws FazhiError `invalidRule` where a cohort rests on itself.
 */
export const takeCohorts = (
  rulebook: ResolvedRulebook,
  programs: readonly Program[],
  members: readonly Member[],
): Cohorts => {
  const cohorts = cohortsOf(rulebook)
  if (cohorts.size === 0) return nothing
  const taken = new Map<string, Taken>()
  const done = new Set<string>()
  const groups = new Map<string, Group>()
  const seenBy = (facts: UnitFacts): UnitFacts => {
    const { id } = facts.submission.unit
    const isDone = (name: string): boolean => done.has(name)
    return { ...facts, others: othersOf(cohorts, taken, isDone, id, groups.get(id)?.id ?? '') }
  }
  for (const stage of cohortStages(rulebook, programs, cohorts)) {
    const brought = new Map<string, (readonly [string, Brought])[]>()
    for (const { program, facts, isContested } of members) {
      const reading = readUnit(rulebook, program, seenBy(facts))
      const { group } = groupOf(reading)
      const { id } = facts.submission.unit
      if (group === undefined) continue
      groups.set(id, group)
      for (const cohort of stage) {
        const offer = program.offers.find(({ of }) => of === cohort.name)
        if (offer === undefined || (cohort.among ?? group.id) !== group.id) continue
        const key = keyOf(cohort.name, group.id)
        const list = brought.get(key) ?? []
        list.push([id, broughtBy(rulebook, reading, cohort, offer, group, isContested)])
        brought.set(key, list)
      }
    }
    for (const cohort of stage)
      for (const { id } of rulebook.groups) {
        const list = brought.get(keyOf(cohort.name, id))
        if (list !== undefined) taken.set(keyOf(cohort.name, id), take(cohort, id, list))
      }
    for (const { name } of stage) done.add(name)
  }
  const all = [...taken.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return {
    seenBy,
    results: all.map(cohortResult),
    findings: all.flatMap((one) => openFindings(rulebook, one)),
  }
}
