import type { DecimalString, Language, Table, UnitResult, WholeRecords, Year } from '@fazhi/model'
import { label } from '@fazhi/model'
import { narrowing as narrowingFor } from '../assess/narrowing.js'
import { fromExact, one, subtract, toExact } from '../exact/index.js'
import { type FoundUnit, findUnit, type Waterfall, waterfallOf } from '../waterfall/index.js'
import type { Among } from './cohort-words.js'
import { decisionWords } from './decision-words.js'
import { faultWords } from './fault-words.js'
import { type FileExplanation, filesBehind } from './file-explanation.js'
import { explainLeaf, type Leaf, type LeafExplanation } from './leaf-explanation.js'
import { byLoss, leavesBelow } from './leaves.js'
import { type NarrowingWords, narrowingWords } from './narrowing-words.js'
import { nodeTitle } from './node-title.js'
import { type RangeWords, rangeWords } from './range-words.js'
import { type Cite, type Speaker, speaker } from './speaker.js'
import { whatIf } from './what-if.js'
import type { WinBackOptions } from './win-back.js'

/** A leaf explained, with the case files that its points rest on. */
export interface ExplainedLeaf extends LeafExplanation {
  /** Files that are not at their full mark, lowest first, then those left out; absent where the leaf rests on no files. */
  readonly files?: readonly FileExplanation[]
}

/** Why a unit has its score, place and grade: plain data with sentences in one language. */
export interface Explanation {
  readonly unit: string
  readonly name: string
  readonly language: Language
  readonly status: UnitResult['status']
  readonly published?: DecimalString
  readonly place?: number
  readonly grade?: string
  /** Leaves that lost points, largest loss first; then those that gained beyond their full mark; then what was not scored. */
  readonly leaves: readonly ExplainedLeaf[]
  readonly waterfall: Waterfall & { readonly lines: readonly string[] }
  readonly decisions: readonly string[]
  /** Between which ends an open score lies, in words. */
  readonly range?: RangeWords
  /** What to hand in so that the range of an open score gets narrower, best first; empty where there is no range. */
  readonly narrowing: readonly NarrowingWords[]
  /** What was held, how ways to win points back are ranked, and what was not searched; absent where none is offered. */
  readonly winBackHeld?: string
  readonly notes: readonly string[]
  /** All of it as text. */
  readonly text: string
}

const leavesOf = ({ root, onTop }: Table, records: WholeRecords): readonly Leaf[] => [
  ...leavesBelow(root, records.root, one),
  ...onTop.flatMap((extra) => {
    const record = records.onTop.find(({ id }) => id === extra.id)
    return record === undefined ? [] : leavesBelow(extra, record, one)
  }),
]

/** By loss, largest first; of equal ones in the order of the table. */
const toldLeaves = ({ table, records }: FoundUnit): readonly Leaf[] =>
  byLoss(leavesOf(table, records))

const fallLines = (
  fall: Waterfall,
  { table, result }: FoundUnit,
  { say, number, signed, language }: Speaker,
) => [
  say('fall.full', { points: number(fall.full) }),
  ...fall.terms.map(({ kind, node, by }) =>
    say(`fall.${kind}`, {
      title: nodeTitle(table, node, language),
      by: signed(by),
    }),
  ),
  fall.published === undefined
    ? result.decisions.some(({ code }) => code === 'nothingApplicable')
      ? say('fall.nothing')
      : say('fall.worst', { points: number(fall.total) })
    : say('fall.total', { points: fall.published }),
]

const headline = (result: UnitResult, fall: Waterfall, speaker: Speaker): string => {
  const { say, number, language } = speaker
  const name = label(result.name, language)
  const { published, place, grade, tiedWith } = result
  if (published === undefined)
    return result.range === undefined
      ? say('headline.undecided', { name })
      : say('headline.open', { name, ...rangeWords(result.range, speaker) })
  const parts = [
    ...(place === undefined
      ? []
      : [say(tiedWith.length === 0 ? 'headline.place' : 'headline.tied', { place })]),
    ...(grade === undefined ? [] : [grade]),
  ]
  const lost = subtract(fromExact(fall.full), fromExact(published))
  return [
    say('headline.score', { name, published }),
    parts.length === 0 ? '' : say('headline.brackets', { parts: parts.join(say('comma')) }),
    lost.n > 0n ? `${say('comma')}${say('headline.lost', { lost: number(toExact(lost)) })}` : '',
  ].join('')
}

const notesOf = (
  { result, table }: FoundUnit,
  { say, number, name }: Speaker,
): readonly string[] => [
  ...(result.outOf === table.root.points
    ? []
    : [say('note.outOf', { outOf: number(result.outOf) })]),
  ...(result.unverified.length === 0
    ? []
    : [say('note.unverified', { facts: result.unverified.map(name).join(say('listComma')) })]),
]

/** How an explanation is asked for. */
export interface ExplainOptions {
  readonly language: Language
  /** Writes a basis as a citation. Without it no basis is named in the text: an id is no citation, and not every article was read. */
  readonly cite?: Cite
  /** Which facts can still move to win points back, and the effort it takes. */
  readonly winBack?: WinBackOptions
}

/**
 * Explains a unit's result: every leaf that lost or gained points with what was counted, the rule, and what would win the
 * points back; the way from the full mark to the published score; how place and grade were decided.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const explain = (
  year: Year,
  unit: string,
  { language, cite, winBack = {} }: ExplainOptions,
): Explanation => {
  const found = findUnit(year, unit)
  const { result } = found
  const words = speaker(year.rulebook, language, cite)
  const ask = result.status === 'decided' ? whatIf(year, result) : undefined
  const fall = waterfallOf(found)
  const unitName = (id: string): string => {
    const other = year.units.find((candidate) => candidate.unit === id)
    return other === undefined ? id : label(other.name, language)
  }
  const among: Among = {
    cohorts: year.cohorts ?? [],
    group: result.group,
    unit: result.unit,
    unitName,
  }
  const leaves = toldLeaves(found).map((leaf): ExplainedLeaf => {
    const told = explainLeaf(leaf, words, ask, among, winBack)
    const files = filesBehind(leaf, result, words, among)
    return files.length === 0
      ? told
      : { ...told, files, text: [told.text, ...files.map(({ text }) => text)].join('\n') }
  })
  const decisions = result.decisions.map((one) => decisionWords(one, words, found, unitName))
  const held = words.say(winBack.open === undefined ? 'winBack.held' : 'winBack.heldOpen')
  const isWon = leaves.some((leaf) => leaf.winBack.length > 0)
  const notes = [...notesOf(found, words), ...faultWords(year, result.unit, language)]
  const lines = fallLines(fall, found, words)
  const narrowing = narrowingFor(year, result.unit).map((one) => narrowingWords(one, words))
  return {
    unit: result.unit,
    name: label(result.name, language),
    language,
    status: result.status,
    ...(result.published === undefined ? {} : { published: result.published }),
    ...(result.place === undefined ? {} : { place: result.place }),
    ...(result.grade === undefined ? {} : { grade: result.grade }),
    leaves,
    waterfall: { ...fall, lines },
    decisions,
    ...(result.range === undefined ? {} : { range: rangeWords(result.range, words) }),
    narrowing,
    ...(isWon ? { winBackHeld: held } : {}),
    notes,
    text: [
      headline(result, fall, words),
      '',
      ...leaves.map(({ text }) => text),
      '',
      ...lines,
      '',
      ...decisions,
      ...(narrowing.length === 0
        ? []
        : [words.say('narrowing.title'), ...narrowing.map(({ text }) => `    ${text}`)]),
      ...(isWon ? [held] : []),
      ...notes,
    ].join('\n'),
  }
}
