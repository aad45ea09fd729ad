import type {
  ExactString,
  Language,
  NodeRecord,
  ResolvedRulebook,
  ScoreNode,
  Table,
  UnitResult,
  Year,
} from '@fazhi/model'
import { allTables, label } from '@fazhi/model'
import { add, fromExact, subtract, toExact } from '../exact/index.js'
import {
  clauseAt,
  countedWords,
  explain,
  nodeTitle,
  notesOf,
  ruleWords,
  type Speaker,
  speaker,
} from '../explain/index.js'
import { findUnit, type WaterfallTerm, waterfallOf } from '../waterfall/index.js'
import { findNode } from './find-node.js'
import type { CaseResult } from './run-case.js'

/** A step on the way of a case from where it starts to what it came to. */
export interface CaseStep {
  /** Signed; absent for a remark. */
  readonly by?: ExactString
  readonly text: string
}

/** How a worked case came to its figure: `start` and every step add up to `end`, exactly. */
export interface CaseWay {
  readonly start: ExactString
  readonly steps: readonly CaseStep[]
  readonly end: ExactString
}

const nothing = '0' as ExactString

const difference = (from: ExactString, to: ExactString): ExactString =>
  toExact(subtract(fromExact(to), fromExact(from)))

const ownSteps = ({ adjustments }: NodeRecord, { say, number }: Speaker): readonly CaseStep[] =>
  adjustments.flatMap(({ kind, from, to }) =>
    kind === 'fold' || kind === 'round'
      ? []
      : [{ by: difference(from, to), text: say(`case.${kind}`, { to: number(to) }) }],
  )

/** What a movement counted and by which rule; a movement of nothing is told as well, since it may be what the case is wrong about. */
const moveSteps = (node: ScoreNode, record: NodeRecord, words: Speaker): readonly CaseStep[] =>
  record.moves.flatMap((move) => {
    const clause = clauseAt(node.clauses, move.clause)
    if (clause === undefined) return []
    const isInner = move.clause.length > 1
    const counted = countedWords(clause, move, words)
    const text = [counted, ruleWords(clause, words)].filter((part) => part !== '')
    if (isInner) return [{ text: text.join(words.say('semicolon')) }]
    return [{ by: move.by, text: text.join(words.say('semicolon')) }]
  })

const itemSteps = (node: ScoreNode, record: NodeRecord, words: Speaker): readonly CaseStep[] =>
  node.items.flatMap((item) => {
    const below = record.items.find(({ id }) => id === item.id)
    if (below === undefined) return []
    const title = label(item.title, words.language)
    const remarks = below.status === 'scored' ? [] : notesOf({ node: item, record: below }, words)
    return [
      {
        by: below.given.points,
        text: [title, ...remarks].join(words.say('semicolon')),
      },
    ]
  })

const wayOfNode = (node: ScoreNode, record: NodeRecord, words: Speaker): CaseWay => {
  const isBranch = node.items.length > 0
  if (record.status === 'notApplicable' && !isBranch) {
    const remarks = notesOf({ node, record }, words).map((text) => ({ text }))
    const by =
      record.points === nothing ? [] : [{ by: record.points, text: words.say('case.fill') }]
    return { start: nothing, steps: [...remarks, ...by], end: record.points }
  }
  const isOpen = record.status === 'missing' || record.status === 'awaitingJudgement'
  const remarks = isOpen ? notesOf({ node, record }, words) : []
  return {
    start: isBranch ? nothing : record.start,
    steps: [
      ...(isBranch ? itemSteps(node, record, words) : moveSteps(node, record, words)),
      ...ownSteps(record, words),
      ...remarks.map((text) => ({ text })),
    ],
    end: record.points,
  }
}

/** Terms of one item that follow each other are one step: whoever reads a total thinks in items. */
const merged = (terms: readonly WaterfallTerm[]): readonly WaterfallTerm[] => {
  const steps: WaterfallTerm[] = []
  for (const term of terms) {
    const last = steps.at(-1)
    if (last === undefined || last.node !== term.node || last.kind !== term.kind) steps.push(term)
    else {
      const by = toExact(add(fromExact(last.by), fromExact(term.by)))
      steps[steps.length - 1] = { ...last, by }
    }
  }
  return steps
}

const wayOfUnit = (table: Table, year: Year, result: UnitResult, words: Speaker): CaseWay => {
  const fall = waterfallOf(findUnit(year, result.unit))
  const { decisions, notes } = explain(year, result.unit, { language: words.language })
  const steps = merged(fall.terms).map(({ kind, node, by }) => {
    const title = nodeTitle(table, node, words.language)
    const isPlain = kind === 'loss' || kind === 'gain' || kind === 'extra'
    return { by, text: isPlain ? title : words.say(`case.step.${kind}`, { title }) }
  })
  const remarks = [...decisions, ...notes].map((text) => ({ text }))
  return { start: fall.full, steps: [...steps, ...remarks], end: fall.total }
}

/** The way of a case to its figure, in words: of an item what every clause moved, of a whole table what every item gave. */
export const caseWay = (
  rulebook: ResolvedRulebook,
  ran: CaseResult,
  language: Language,
): CaseWay | undefined => {
  const words = speaker(rulebook, language)
  const table = allTables(rulebook).find(({ id }) => id === ran.case.table)
  if (table === undefined) return undefined
  if (ran.kind === 'indicator') {
    const node = findNode([table.root, ...table.onTop], ran.case.indicator)
    return node === undefined ? undefined : wayOfNode(node, ran.record, words)
  }
  return ran.result === undefined ? undefined : wayOfUnit(table, ran.year, ran.result, words)
}
