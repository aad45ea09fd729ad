import {
  type FileResult,
  type Group,
  type NodeRecord,
  type ResolvedRulebook,
  readRecords,
  type Table,
  type TieBreak,
  type WholeRecords,
} from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { add, fromExact, least, one, type Rational, toExact, zero } from '../exact/index.js'
import type { UnitFacts } from '../facts/index.js'
import { type OpenUnit, openUnit } from '../interval/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { concerns, openFacts, type Standing, type UnitRules, unitRules } from '../outcomes/index.js'
import { isTrue, missingOf, numberIn } from '../read/index.js'
import { breaches, recordsOf, type UnitReading } from '../record/index.js'
import { groupOf } from './group-of.js'
import { openApplies } from './open-applies.js'
import { openStanding } from './open-standing.js'
import { type Published, publish } from './publish.js'
import { readUnit } from './read-unit.js'

/** A unit scored: its standing, the faults in its data, and whether its score had to be printed by assumption. */
export interface ScoredUnit {
  readonly standing: Standing
  readonly findings: readonly ScoringFinding[]
  readonly isPrintedByAssumption: boolean
}

const find = (node: NodeRecord, id: string): NodeRecord | undefined =>
  node.id === id
    ? node
    : node.items.reduce<NodeRecord | undefined>((found, item) => found ?? find(item, id), undefined)

const breakValue = (
  key: TieBreak,
  { root, onTop }: WholeRecords,
  vetoes: readonly string[],
): Rational => {
  if (key.key === 'noVeto') return vetoes.length === 0 ? one : zero
  if (key.key === 'node') {
    const node = [root, ...onTop].reduce<NodeRecord | undefined>(
      (found, node) => found ?? find(node, key.node),
      undefined,
    )
    return node === undefined ? zero : fromExact(node.points)
  }
  return onTop.map(({ given }) => least(zero, fromExact(given.points))).reduce(add, zero)
}

/** The vetoes of the unit's group that its facts and points settle, and the missing facts that leave any veto open. */
const vetoesOf = (
  { program, values }: UnitReading,
  group: Group | undefined,
  { standingVetoes }: UnitRules,
) => {
  const readings = program.vetoes
    .filter(({ veto }) => concerns(veto, group))
    .map(({ veto, when }) => {
      const silent = values[when.silent]
      const holds = values[when.holds]
      return { id: veto.id, isRaised: !isTrue(silent) && isTrue(holds), silent, holds }
    })
  const open = readings.filter(({ silent, holds }) => !isTrue(silent) && holds?.value === undefined)
  const unsettled = missingOf(
    open.flatMap(({ silent, holds }) => [silent, holds].flatMap((one) => one ?? [])),
  )
  return {
    raised: readings.filter(({ isRaised }) => isRaised).map(({ id }) => id),
    missing: [...unsettled, ...standingVetoes.flatMap(({ when }) => openFacts(when))],
  }
}

/** Facts of its own that the unit owes to a number over its group, where its total waits for that number. */
const owedToOthers = ({ program, values }: UnitReading): readonly string[] => {
  const missing = values[program.exact]?.missing ?? []
  return program.offers
    .filter(({ of }) => missing.includes(of))
    .flatMap(({ number, over = number }) => [number, over])
    .flatMap((id) => values[id]?.missing ?? [])
}

/** Whether the total rests on a number over a group that others leave open: what they did not hand in costs nobody points. */
const waitsForOthers = ({ program, values }: UnitReading): boolean => {
  const cohorts = new Set(program.nodes.flatMap(({ op }) => (op.k === 'cohort' ? [op.of] : [])))
  return (values[program.exact]?.missing ?? []).some((name) => cohorts.has(name))
}

/** What a unit's facts come to by the reference, before records, place and grade. */
export interface Decided {
  readonly reading: UnitReading
  readonly findings: readonly ScoringFinding[]
  readonly status: 'decided' | 'undecided'
  readonly exact: Rational
  readonly printed: Published
  /** The number that decides places and bands. */
  readonly score: Rational
  readonly group?: Group
  readonly rules: UnitRules
  readonly vetoes: readonly string[]
  readonly missing: readonly string[]
  /** Whether nothing is at stake, so that there is nothing to decide. */
  readonly isEmpty: boolean
  readonly isFaulty: boolean
  /** The unit with its missing facts as intervals, where the rulebook reads them so and any is missing. */
  readonly open?: OpenUnit
}

/** The unit with its missing facts as intervals, where the rulebook reads them so and any is missing (R11). */
const lackingFacts = (
  rulebook: ResolvedRulebook,
  program: Program,
  { values, facts }: UnitReading,
): OpenUnit | undefined =>
  rulebook.policies.missing === 'interval' &&
  (program.facts.some((id) => !facts.readings.has(id)) ||
    // Last year and what is taken over a group are no facts of the unit; a total or a veto may wait for them all the same.
    [program.exact, ...program.vetoes.flatMap(({ when }) => [when.silent, when.holds])].some(
      (id) => (values[id]?.missing.length ?? 0) > 0,
    ))
    ? openUnit(rulebook, program, facts)
    : undefined

/**
 * Reads one unit by its table. With a fault in its data, facts missing that the score needs, or nothing at stake it stays
 * undecided. A unit whose group is unclear has a score, but stands nowhere.
 */
export const decideUnit = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
  isContested: boolean,
): Decided => {
  const reading = readUnit(rulebook, program, facts)
  const findings = [...facts.findings, ...breaches(reading)]
  const { group, finding } = groupOf(reading)
  const open = lackingFacts(rulebook, program, reading)
  const rules = unitRules(open === undefined ? reading : { ...reading, ranges: open.ranges }, group)
  const vetoes = vetoesOf(reading, group, rules)
  const isEmpty = isTrue(reading.values[program.nothing])
  const total = reading.values[program.exact]
  const isFaulty = isContested || findings.some(({ severity }) => severity === 'error')
  const isSettled =
    (total?.missing.length ?? 0) === 0 ||
    (rulebook.policies.missing === 'noPoints' && !openApplies(reading) && !waitsForOthers(reading))
  const isDecided = !isFaulty && isSettled && vetoes.missing.length === 0 && !isEmpty
  const exact = numberIn(total)
  // Printing fewer places is not rounding (R26): a total that no rule rounds is decided as it is.
  const isExact = rulebook.policies.decideOn === 'exact' || program.rounding === undefined
  const printed = publish(numberIn(reading.values[program.rounded]), program.rounding)
  return {
    reading,
    findings: finding === undefined ? findings : [...findings, finding],
    status: isDecided ? 'decided' : 'undecided',
    exact,
    printed,
    score: isExact ? exact : printed.value,
    ...(group === undefined ? {} : { group }),
    rules,
    vetoes: vetoes.raised,
    isEmpty: isEmpty && isSettled && !isFaulty,
    isFaulty,
    ...(open === undefined ? {} : { open }),
    missing: [
      ...new Set([...(total?.missing ?? []), ...owedToOthers(reading), ...vetoes.missing]),
    ].sort(),
  }
}

/** What the unit's case files came to, where it has any. */
const filesOf = ({ files }: UnitFacts): { readonly files?: readonly FileResult[] } => {
  const results = files?.() ?? []
  return results.length === 0 ? {} : { files: results }
}

/** Scores one unit by its table, with the records of every node. */
export const scoreUnit = (
  rulebook: ResolvedRulebook,
  table: Table,
  program: Program,
  facts: UnitFacts,
  isContested: boolean,
): ScoredUnit => {
  const decided = decideUnit(rulebook, program, facts, isContested)
  const { reading, exact, printed, score, group, rules, isEmpty } = decided
  const { root, onTop } = recordsOf(reading)
  const records = readRecords({ root, onTop })
  const isDecided = decided.status === 'decided'
  const isOpen = !isDecided && !decided.isFaulty && !isEmpty
  const open = isOpen && decided.open ? openStanding(reading, decided.open, group) : undefined
  const vetoes = open?.vetoes ?? decided.vetoes
  const { unit } = facts.submission
  const standing: Standing = {
    result: {
      unit: unit.id,
      name: unit.name,
      kind: unit.kind,
      group: group?.id ?? '',
      table: table.id,
      status: decided.status,
      ...(isDecided ? { exact: toExact(exact), published: printed.text } : {}),
      ...(open === undefined ? {} : { range: open.range }),
      outOf: records.root.given.full,
      vetoes,
      root,
      onTop,
      ...filesOf(facts),
      missing: decided.missing,
      unverified: facts.unverified,
    },
    ...(isDecided ? { score } : {}),
    ...(open === undefined ? {} : { open: open.open }),
    ...(decided.open === undefined ? {} : { lacksFacts: true }),
    breaks: rulebook.policies.ties.breakBy.map((key) => breakValue(key, records, vetoes)),
    rules,
    isEmpty,
  }
  return {
    standing,
    findings: decided.findings,
    isPrintedByAssumption: isDecided ? printed.isAssumed : open?.isPrintedByAssumption === true,
  }
}
