import { emptyBands, type Group, type ResolvedRulebook, type UnitResult } from '@fazhi/model'
import type { RuleGoal, Side } from './goal.js'
import { keyOf } from './goal-keys.js'
import type { KeyedGoal } from './goals-of-node.js'
import { readsPlace } from './unit-alone.js'

const sides: readonly Side[] = ['yes', 'no']

/** A rule on outcomes of any kind. */
type OutcomeRule = NonNullable<
  (ResolvedRulebook['vetoes'] | NonNullable<ResolvedRulebook['honours']>)[number]
>

interface Told {
  readonly kind: 'veto' | 'lowering' | 'honour'
  readonly rule: Pick<OutcomeRule, 'id' | 'when' | 'groups' | 'at'>
}

/** Vetoes, lowerings and honours that the facts and points of one unit decide. */
const rulesOf = ({ vetoes, lowerings = [], honours = [] }: ResolvedRulebook): readonly Told[] =>
  [
    ...vetoes.map((rule): Told => ({ kind: 'veto', rule })),
    ...lowerings.map((rule): Told => ({ kind: 'lowering', rule })),
    ...honours.map((rule): Told => ({ kind: 'honour', rule })),
  ].filter(({ rule: { when } }) => when !== undefined && !readsPlace(when))

const needsOf = (
  group: Group,
): readonly { readonly row: number; readonly grade: string; readonly index: number }[] =>
  group.grades.flatMap(({ grade, needs = [] }, row) =>
    needs.flatMap((need, index) => (readsPlace(need) ? [] : [{ row, grade, index }])),
  )

const tablesOf = (
  { groups, tables }: ResolvedRulebook,
  of: readonly string[] | undefined,
): readonly string[] =>
  of === undefined
    ? tables.map(({ id }) => id)
    : groups.filter(({ id }) => of.includes(id)).flatMap((group) => group.tables)

/** A grade that no points and no rule give is no goal: no case could ever reach it, and a check says so. */
const gradeGoals = (rulebook: ResolvedRulebook, group: Group): readonly KeyedGoal[] => {
  const empty = emptyBands(group, rulebook)
  return group.grades.flatMap(({ grade }, index): readonly KeyedGoal[] => {
    const band = empty.find((one) => one.index === index)
    if (band !== undefined && !band.isGivenByRule) return []
    const byRule = band === undefined ? {} : { byRule: true as const }
    const goal = { kind: 'grade' as const, group: group.id, grade, tables: group.tables, ...byRule }
    return [{ key: keyOf.grade(group.id, grade), goal }]
  })
}

/** The band a unit fell into, and the grade it holds where no points give it. */
const gradesReached = (
  rulebook: ResolvedRulebook,
  group: Group,
  { bandGrade, grade }: UnitResult,
): readonly string[] =>
  [
    ...(bandGrade === undefined ? [] : [bandGrade]),
    ...emptyBands(group, rulebook).flatMap((one) => (one.grade === grade ? [one.grade] : [])),
  ].map((name) => keyOf.grade(group.id, name))

/** The goals of what is decided once points are known. */
export const goalsOfOutcomes = (rulebook: ResolvedRulebook): readonly KeyedGoal[] => [
  ...rulesOf(rulebook).flatMap(({ kind, rule: { id, groups, at } }) =>
    sides.map((side): KeyedGoal => {
      const place = at === undefined ? {} : { at }
      const goal: RuleGoal = { kind, rule: id, side, tables: tablesOf(rulebook, groups), ...place }
      return { key: keyOf.rule(kind, id, side), goal }
    }),
  ),
  ...rulebook.groups.flatMap((group) => [
    ...needsOf(group).flatMap(({ grade, index }) =>
      sides.map(
        (side): KeyedGoal => ({
          key: keyOf.need(group.id, grade, index, side),
          goal: { kind: 'need', group: group.id, grade, index, side, tables: group.tables },
        }),
      ),
    ),
    ...gradeGoals(rulebook, group),
  ]),
]

const isRaised = ({ kind, rule: { id } }: Told, result: UnitResult): boolean => {
  if (kind === 'veto') return result.vetoes.includes(id)
  if (kind === 'honour') return result.honours?.includes(id) === true
  return result.decisions.some(
    ({ code, params }) =>
      (code === 'lowered' && params['rule'] === 'lowering' && params['id'] === id) ||
      (code === 'ceiling' && params['lowering'] === id),
  )
}

/** The needs that a unit was asked for, and whether it met each: those of its band and of every grade below it. */
const needsReached = (group: Group, { bandGrade, decisions }: UnitResult): readonly string[] => {
  const band = group.grades.findIndex(({ grade }) => grade === bandGrade)
  if (band < 0) return []
  return needsOf(group).flatMap(({ row, grade, index }) => {
    if (row < band) return []
    const isIt = (code: string): boolean =>
      decisions.some(
        (one) =>
          one.code === code && one.params['grade'] === grade && one.params['index'] === index,
      )
    if (isIt('needNone')) return []
    return [keyOf.need(group.id, grade, index, isIt('need') ? 'no' : 'yes')]
  })
}

/** What a case says about outcomes. */
interface Expected {
  readonly grade?: string
  readonly vetoes?: readonly string[]
  readonly honours?: readonly string[]
}

/** What the result of a unit shows to have been reached of what is decided once points are known. */
export const outcomesReached = (
  rulebook: ResolvedRulebook,
  result: UnitResult,
  { grade, vetoes, honours }: Expected,
): readonly string[] => {
  const isDecided = result.status === 'decided'
  const isAsked = {
    veto: grade !== undefined || vetoes !== undefined,
    lowering: grade !== undefined,
    honour: honours !== undefined,
  }
  const group = rulebook.groups.find(({ id }) => id === result.group)
  const rules = rulesOf(rulebook).flatMap((told) => {
    const { kind, rule } = told
    const isMeant = rule.groups === undefined || rule.groups.includes(result.group)
    if (!isAsked[kind] || !isMeant) return []
    if (isRaised(told, result)) return [keyOf.rule(kind, rule.id, 'yes')]
    // While facts are missing nobody knows whether it will not come about yet.
    return isDecided ? [keyOf.rule(kind, rule.id, 'no')] : []
  })
  if (grade === undefined || group === undefined || result.bandGrade === undefined) return rules
  return [...rules, ...needsReached(group, result), ...gradesReached(rulebook, group, result)]
}
