import {
  allTables,
  type ResolvedRulebook,
  type RulebookCase,
  readRecords,
  type Table,
} from '@fazhi/model'
import { compile } from '../compile/index.js'
import { findNode } from './find-node.js'
import { goalKinds, type RuleGoal } from './goal.js'
import { goalsOfNode, type KeyedGoal } from './goals-of-node.js'
import { goalsOfOutcomes, outcomesReached } from './outcomes.js'
import { rangesOf } from './ranges.js'
import { reachedBy } from './reached.js'
import { type CaseResult, runCases } from './run-case.js'

/** How many of some goals were reached. */
export interface CoverageCount {
  readonly reached: number
  readonly total: number
  /** In percent, one decimal, rounded down: "100" only where nothing is left. Of nothing, "100". */
  readonly percent: string
}

/** What the worked cases of a rulebook reached of what it says. */
export interface RuleCoverage extends CoverageCount {
  /** By kind, for the kinds the rulebook has. */
  readonly kinds: Readonly<Partial<Record<RuleGoal['kind'], CoverageCount>>>
  /** What no case reached, in the order of the rulebook. */
  readonly missed: readonly RuleGoal[]
}

const counted = (reached: number, total: number): CoverageCount => {
  const tenths = total === 0 ? 1000 : Math.floor((reached * 1000) / total)
  const percent = tenths % 10 === 0 ? `${tenths / 10}` : `${Math.floor(tenths / 10)}.${tenths % 10}`
  return { reached, total, percent }
}

const goalsOfTable = (rulebook: ResolvedRulebook, table: Table): readonly KeyedGoal[] => {
  const program = compile({ ...rulebook, vetoes: [] }, table)
  const place = { table: table.id, range: rangesOf(rulebook, program) }
  return [program.root, ...program.onTop].flatMap((plan) => goalsOfNode(plan, place))
}

/** What stands in several tables is one goal. */
const goalsOf = (rulebook: ResolvedRulebook): ReadonlyMap<string, RuleGoal> => {
  const goals = new Map<string, RuleGoal>()
  const all = [
    ...allTables(rulebook).flatMap((table) => goalsOfTable(rulebook, table)),
    ...goalsOfOutcomes(rulebook),
  ]
  for (const { key, goal } of all) {
    const known = goals.get(key)
    goals.set(
      key,
      known === undefined ? goal : { ...known, tables: [...known.tables, ...goal.tables] },
    )
  }
  return goals
}

/** A case reaches only what it says something about: points by points or a total, outcomes by a grade, vetoes or honours. */
const reachedByCase = (rulebook: ResolvedRulebook, ran: CaseResult): readonly string[] => {
  const table = allTables(rulebook).find(({ id }) => id === ran.case.table)
  if (table === undefined || ran.findings.length > 0) return []
  const nodes = [table.root, ...table.onTop]
  if (ran.kind === 'indicator') {
    const node = findNode(nodes, ran.case.indicator)
    return node === undefined ? [] : reachedBy(table.id, node, ran.record)
  }
  const { result } = ran
  const { total, grade } = ran.case.expect
  if (result === undefined) return []
  const isDecided = result.status === 'decided'
  const { root, onTop } = readRecords(result)
  const records = [root, ...onTop]
  const points =
    isDecided && (total !== undefined || grade !== undefined)
      ? nodes.flatMap((node) => {
          const record = records.find(({ id }) => id === node.id)
          return record === undefined ? [] : reachedBy(table.id, node, record)
        })
      : []
  return [...points, ...outcomesReached(rulebook, result, ran.case.expect)]
}

/** What cases that were computed reached. */
export const coverageOf = (
  rulebook: ResolvedRulebook,
  results: readonly CaseResult[],
): RuleCoverage => {
  const goals = goalsOf(rulebook)
  const reached = new Set(results.flatMap((ran) => reachedByCase(rulebook, ran)))
  const all = [...goals].map(([key, goal]) => ({ goal, isReached: reached.has(key) }))
  const count = (some: typeof all): CoverageCount =>
    counted(some.filter(({ isReached }) => isReached).length, some.length)
  const kinds = goalKinds.flatMap((kind) => {
    const own = all.filter(({ goal }) => goal.kind === kind)
    return own.length === 0 ? [] : [[kind, count(own)] as const]
  })
  return {
    ...count(all),
    kinds: Object.fromEntries(kinds),
    missed: all.flatMap(({ goal, isReached }) => (isReached ? [] : [goal])),
  }
}

/**
 * Which clauses, rows, caps, floors, ceilings, voids, vetoes and bands of a rulebook its worked cases reached, and which never. A
 * case more never makes it less.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const coverage = (
  rulebook: ResolvedRulebook,
  cases: readonly RulebookCase[],
): RuleCoverage => coverageOf(rulebook, runCases(rulebook, cases))
