import type {
  Basis,
  Clause,
  ExactString,
  Move,
  NodeRecord,
  NodeStatus,
  ScoreNode,
} from '@fazhi/model'
import { evidenceNames, label } from '@fazhi/model'
import { foldFactor } from '../compile/index.js'
import {
  compare,
  fromExact,
  multiply,
  negate,
  type Rational,
  subtract,
  toExact,
  zero,
} from '../exact/index.js'
import type { TextKey } from '../texts/index.js'
import { type Among, cohortNotes } from './cohort-words.js'
import { countedWords } from './counted-words.js'
import { ruleWords } from './rule-words.js'
import { isNought, type Speaker } from './speaker.js'
import type { WhatIf } from './what-if.js'
import { type WinBack, type WinBackOptions, type WinBackSearch, winBacks } from './win-back.js'

/** One leaf that lost or gained points, in the words of one language and as data. */
export interface LeafExplanation {
  readonly node: string
  readonly title: string
  readonly status: NodeStatus
  /** In the leaf's own scale. */
  readonly points: ExactString
  readonly full: ExactString
  /** In the root's scale, as this leaf gave it up: positive lost, negative gained. */
  readonly lost: ExactString
  /** For each clause that moved points, or that kept points from being earned: what was counted, and the rule. */
  readonly clauses: readonly { readonly counted: string; readonly rule: string }[]
  /** Cap, floor, void, not applicable, missing. */
  readonly notes: readonly string[]
  /** What would win points back, fewest facts first, then fewest steps. */
  readonly winBack: readonly WinBack[]
  readonly basis: readonly Basis[]
  readonly text: string
}

/** A leaf with its record and the factor from its parent's scale to the root's. */
export interface Leaf {
  readonly node: ScoreNode
  readonly record: NodeRecord
  readonly factor: Rational
}

/** The clause at a path of indexes. */
export const clauseAt = (
  clauses: readonly Clause[],
  path: readonly number[],
): Clause | undefined => {
  const [index, ...rest] = path
  const clause = index === undefined ? undefined : clauses[index]
  if (rest.length === 0 || clause === undefined) return clause
  return clause.shape === 'together' ? clauseAt(clause.of, rest) : undefined
}

const whyWords = ({ why }: NodeRecord, { say, name }: Speaker): string => {
  const list = (value: unknown): readonly string[] =>
    Array.isArray(value) ? (value as string[]) : []
  switch (why?.code) {
    case 'stated':
      return say('why.stated', { reasons: list(why.params['reasons']).join(say('semicolon')) })
    case 'noneDue':
      return say('why.noneDue', {
        values: list(why.params['values']).map(name).join(say('listComma')),
      })
    case 'tooFew':
      return say('why.tooFew', {
        values: list(why.params['values']).map(name).join(say('listComma')),
      })
    case 'notMeasured':
      return say('why.notMeasured', {
        values: list(why.params['values']).map(name).join(say('listComma')),
      })
    case 'noItems':
      return say('why.noItems')
    default:
      return say('why.condition')
  }
}

/** Which papers were asked for and named by nobody. */
const unprovenNotes = ({ unproven }: NodeRecord, { say, language }: Speaker): readonly string[] => {
  if (unproven === undefined) return []
  const papers = unproven.map((kind) => {
    const name = Object.hasOwn(evidenceNames, kind)
      ? evidenceNames[kind as keyof typeof evidenceNames]
      : undefined
    return name === undefined ? kind : label(name, language)
  })
  return [say('leaf.unproven', { papers: papers.join(say('listComma')) })]
}

/** What held, voided or left open the points of a leaf, or why it does not apply. */
export const notesOf = (
  { node, record }: Pick<Leaf, 'node' | 'record'>,
  speaker: Speaker,
): readonly string[] => {
  const { say, number, name } = speaker
  if (record.status === 'notApplicable')
    return [say('leaf.notApplicable', { why: whyWords(record, speaker) })]
  const hasOwnScale = !isNought(node.outOf) && node.outOf !== node.points
  const scale = hasOwnScale
    ? [say('leaf.scale', { outOf: number(node.outOf), points: number(node.points) })]
    : []
  const steps = record.adjustments.flatMap(({ kind, from, to }) =>
    kind === 'floor' || kind === 'ceiling' || kind === 'void'
      ? [say(`leaf.${kind}`, { from: number(from), to: number(to) })]
      : [],
  )
  const missing =
    record.missing.length === 0
      ? []
      : [
          say(record.status === 'awaitingJudgement' ? 'leaf.unsigned' : 'leaf.missing', {
            facts: record.missing.map(name).join(say('listComma')),
          }),
        ]
  return [...scale, ...steps, ...unprovenNotes(record, speaker), ...missing]
}

/** The most a clause that gains can bring, where it says so itself. */
const mostOf = (clause: Clause): ExactString | undefined => {
  switch (clause.shape) {
    case 'condition':
    case 'share':
      return clause.price
    case 'judged':
      return clause.to
    case 'by':
      return clause.rows
        .map(({ points }) => points)
        .reduce((a, b) => (compare(fromExact(a), fromExact(b)) >= 0 ? a : b))
    case 'each':
    case 'events':
      return clause.atMost
    case 'together':
      return undefined
  }
}

/** Clauses worth saying: those that took points, those that brought fewer than they could, and all where points were gained. */
const isTold = ({ clause, by, before }: Move, node: ScoreNode, isLoss: boolean): boolean => {
  const rule = clauseAt(node.clauses, clause)
  if (rule === undefined) return false
  // What is inside a container speaks for itself; the container only where its own cap took something away.
  if (rule.shape === 'together') return before !== undefined
  if (rule.verb === 'lose') return !isNought(by)
  const most = mostOf(rule)
  return isLoss ? most === undefined || compare(fromExact(by), fromExact(most)) < 0 : !isNought(by)
}

/** Full mark of a node in its parent's scale. */
const worthOf = (node: ScoreNode): Rational => multiply(fromExact(node.outOf), foldFactor(node))

/** Points a leaf kept from the total, in the root's scale; below zero where it brought extra points. */
export const lostBy = ({ node, record, factor }: Leaf): Rational => {
  if (record.status === 'notApplicable') return zero
  return multiply(subtract(worthOf(node), fromExact(record.given.points)), factor)
}

const basisWords = ({ node }: Leaf, { say, cite }: Speaker): readonly string[] => {
  const cited = node.basis.flatMap((basis) => cite(basis) ?? [])
  return cited.length === 0 ? [] : [say('basis.line', { basis: cited.join(say('semicolon')) })]
}

const headKey = ({ status }: NodeRecord, sign: number): TextKey => {
  if (status === 'notApplicable') return 'leaf.out'
  if (status === 'missing') return 'leaf.open'
  if (status === 'awaitingJudgement') return 'leaf.awaiting'
  if (sign === 0) return 'leaf.level'
  return sign > 0 ? 'leaf.lost' : 'leaf.gained'
}

const nothingSought: WinBackSearch = { ways: [], notSearched: [], isWhole: true }

/** Explains one leaf. Without a way to ask "what if" nothing is said about winning back. */
export const explainLeaf = (
  leaf: Leaf,
  speaker: Speaker,
  ask: WhatIf | undefined,
  among: Among,
  options: WinBackOptions = {},
): LeafExplanation => {
  const { node, record, factor } = leaf
  const { say, number } = speaker
  const lost = lostBy(leaf)
  const sign = compare(lost, zero)
  const clauses = record.moves
    .filter((move) => move.taken && isTold(move, node, sign >= 0))
    .flatMap((move) => {
      const clause = clauseAt(node.clauses, move.clause)
      return clause === undefined
        ? []
        : [{ counted: countedWords(clause, move, speaker), rule: ruleWords(clause, speaker) }]
    })
  const isSought = sign > 0 && ask !== undefined
  const found = isSought ? winBacks(node, ask, speaker, options) : nothingSought
  const { ways: winBack } = found
  const steps = [...notesOf(leaf, speaker), ...cohortNotes(node, record, among, speaker)]
  const unsearched = [
    ...(found.isWhole ? [] : [say('winBack.notSearched')]),
    ...(found.notSearched.length === 0
      ? []
      : [
          say('winBack.valuesNotSearched', {
            values: found.notSearched.map(speaker.name).join(say('listComma')),
          }),
        ]),
  ]
  const title = label(node.title, speaker.language)
  const params = {
    title,
    full: number(toExact(multiply(worthOf(node), factor))),
    by: speaker.signed(toExact(negate(lost))),
  }
  const head = say(headKey(record, sign), params)
  const lines = [
    ...clauses.map(({ counted, rule }) => `${counted}${say('semicolon')}${rule}`),
    ...steps,
    ...winBack.map(({ text }) => text),
    ...unsearched,
    ...basisWords(leaf, speaker),
  ]
  return {
    node: node.id,
    title,
    status: record.status,
    points: record.points,
    full: record.full,
    lost: toExact(lost),
    clauses,
    notes: [...steps, ...unsearched],
    winBack,
    basis: node.basis,
    text: [head, ...lines.map((line) => `    ${line}`)].join('\n'),
  }
}
