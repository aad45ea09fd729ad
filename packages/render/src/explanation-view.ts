import {
  type ExactString,
  type Language,
  label,
  type ScoreNode,
  type UnitResult,
  type Year,
} from '@fazhi/model'
import type { Cite, Explained, ExplainedLeaf, ExplainedTerm } from './explained.js'
import { addExact, negateExact, showShort, signOf } from './numbers.js'
import { type Word, wordsOf } from './words/words.js'

/** One item's points lost or gained, in words ready to show. */
export interface ExplanationLine {
  readonly title: string
  /** Signed, in the scale of the total. */
  readonly by: string
  /** What the item got of its full mark, in its own scale: "得 3，满分 5". Absent where there is no full mark. */
  readonly score?: string
  /** What was counted, and the rule that priced it. */
  readonly why: readonly string[]
  /** What would have kept or would win back the points. */
  readonly winBack: readonly string[]
  readonly basis: readonly string[]
}

/** A step from the full mark to the score. The steps of a unit add up to its score exactly. */
export interface WaterfallStep {
  readonly title: string
  /** Signed, in the scale of the total. */
  readonly by: string
}

/** An explanation in the words of one language, sorted into what the outputs show. */
export interface ExplanationView {
  /** Largest loss first. */
  readonly losses: readonly ExplanationLine[]
  readonly gains: readonly ExplanationLine[]
  /** Not applicable, or without the data: neither lost nor gained. */
  readonly unscored: readonly ExplanationLine[]
  /** Full mark the waterfall starts from. */
  readonly start: string
  readonly steps: readonly WaterfallStep[]
  readonly decisions: readonly string[]
  /** What to hand in so that the range of an open score gets narrower, best first. */
  readonly narrowing: readonly string[]
}

const lineOf = (leaf: ExplainedLeaf, word: Word, cite: Cite): ExplanationLine => {
  const semicolon = word('semicolon')
  const score =
    leaf.status === 'scored' || leaf.status === 'void'
      ? word('unit.scoreOf', { points: showShort(leaf.points), full: showShort(leaf.full) })
      : undefined
  return {
    title: leaf.title,
    by: negateExact(leaf.lost),
    ...(score === undefined || signOf(leaf.full) === 0 ? {} : { score }),
    why: [
      ...leaf.clauses.map(({ counted, rule }) =>
        [counted, rule].filter((part) => part !== '').join(semicolon),
      ),
      ...leaf.notes,
    ],
    winBack: leaf.winBack.map(({ text }) => text),
    basis: leaf.basis.flatMap((basis) => {
      const text = cite(basis)
      return text === undefined || text === '' ? [] : [text]
    }),
  }
}

const titlesOf = (
  year: Year,
  unit: UnitResult,
  language: Language,
): ReadonlyMap<string, string> => {
  const table = year.rulebook.tables.find((candidate) => candidate.id === unit.table)
  const titles = new Map<string, string>()
  const walk = (node: ScoreNode): void => {
    titles.set(node.id, label(node.title, language))
    node.items.forEach(walk)
  }
  if (table !== undefined) [table.root, ...table.onTop].forEach(walk)
  return titles
}

/** Steps of one item and kind that follow each other become one: a reader thinks in items, the record keeps the clauses. */
const merged = (terms: readonly ExplainedTerm[]): readonly ExplainedTerm[] => {
  const out: ExplainedTerm[] = []
  for (const term of terms) {
    const last = out.at(-1)
    if (last !== undefined && last.node === term.node && last.kind === term.kind) {
      out[out.length - 1] = { ...last, by: addExact(last.by, term.by) as ExactString }
    } else out.push(term)
  }
  return out.filter((term) => signOf(term.by) !== 0)
}

/** An id is no citation, and not every article was read: without a way to cite, no basis is named. */
const citeNothing: Cite = () => undefined

/** Sorts an explanation into what the outputs show. */
export const viewOf = (
  year: Year,
  unit: UnitResult,
  explained: Explained,
  language: Language,
  cite: Cite = citeNothing,
): ExplanationView => {
  const word = wordsOf(language)
  const titles = titlesOf(year, unit, language)
  const isScored = (leaf: ExplainedLeaf): boolean =>
    leaf.status === 'scored' || leaf.status === 'void'
  const lines = (matches: (leaf: ExplainedLeaf) => boolean): readonly ExplanationLine[] =>
    explained.leaves.filter(matches).map((leaf) => lineOf(leaf, word, cite))
  return {
    losses: lines((leaf) => isScored(leaf) && signOf(leaf.lost) > 0),
    gains: lines((leaf) => isScored(leaf) && signOf(leaf.lost) < 0),
    unscored: lines((leaf) => !isScored(leaf)),
    start: explained.waterfall.full,
    steps: merged(explained.waterfall.terms).map(({ kind, node, by }) => {
      const title = titles.get(node) ?? node
      const isPlain = kind === 'loss' || kind === 'gain' || kind === 'extra'
      return { title: isPlain ? title : word(`step.${kind}`, { title }), by }
    }),
    // What is missing is listed by itself; the decision would only say it again.
    decisions: [
      ...(unit.missing.length > 0 && unit.range === undefined ? [] : explained.decisions),
      ...(explained.winBackHeld === undefined ? [] : [explained.winBackHeld]),
      ...explained.notes,
    ],
    narrowing: (explained.narrowing ?? []).map(({ text }) => text),
  }
}
