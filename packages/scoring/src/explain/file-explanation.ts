import type { ExactString, FileResult, FileStatus, FileTable, UnitResult } from '@fazhi/model'
import { fileTableOf, readRecord } from '@fazhi/model'
import { compare, fromExact, one } from '../exact/index.js'
import { factsOfValue } from '../facts/index.js'
import type { Among } from './cohort-words.js'
import { valueWords } from './counted-words.js'
import { explainLeaf, type Leaf, type LeafExplanation, notesOf } from './leaf-explanation.js'
import { byLoss, leavesBelow } from './leaves.js'
import { valuesOfClause } from './relative.js'
import type { Speaker } from './speaker.js'

/** Why a case file has its mark, in the words of one language and as data. */
export interface FileExplanation {
  readonly fact: string
  /** Its number. */
  readonly file: string
  readonly status: FileStatus
  /** Its mark; absent where it has none. */
  readonly points?: ExactString
  /** Items of its table that lost or gained points, largest loss first. */
  readonly leaves: readonly LeafExplanation[]
  /** What made it void, is missing, or leaves it out. */
  readonly notes: readonly string[]
  readonly text: string
}

const headOf = (
  { file, status, points, full }: FileResult,
  { root }: FileTable,
  { say, number }: Speaker,
): string => {
  if (status === 'notValid') return say('file.notValid', { file })
  if (status === 'notApplicable') return say('file.notApplicable', { file })
  if (points === undefined) return say('file.open', { file })
  return say('file.mark', { file, points: number(points), full: number(full ?? root.points) })
}

const notesFor = (result: FileResult, table: FileTable, speaker: Speaker): readonly string[] => {
  const { say, name } = speaker
  const { status, reason, voidBy, missing, root } = result
  const shown = table.root
  const steps =
    root === undefined
      ? []
      : notesOf({ node: shown, record: { ...readRecord(root), missing: [] } }, speaker)
  return [
    ...(reason === undefined
      ? []
      : [say(status === 'void' ? 'file.declaredVoid' : 'file.because', { reason })]),
    ...(voidBy ?? []).map((counted) => valueWords(counted, speaker)),
    ...steps,
    ...(missing === undefined
      ? []
      : [say('leaf.missing', { facts: missing.map(name).join(say('listComma')) })]),
  ]
}

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n')

const explainFile = (
  result: FileResult,
  table: FileTable,
  speaker: Speaker,
  among: Among,
): FileExplanation => {
  const { fact, file, status, points, root } = result
  // What a void file would have lost besides changes nothing.
  const leaves =
    root === undefined || status === 'void'
      ? []
      : byLoss(leavesBelow(table.root, readRecord(root), one)).map((leaf) =>
          explainLeaf(leaf, speaker, undefined, among),
        )
  const notes = notesFor(result, table, speaker)
  return {
    fact,
    file,
    status,
    ...(points === undefined ? {} : { points }),
    leaves,
    notes,
    text: [
      indented(headOf(result, table, speaker), '    '),
      ...notes.map((note) => indented(note, '        ')),
      ...leaves.map(({ text }) => indented(text, '        ')),
    ].join('\n'),
  }
}

/** Files with a mark from the lowest up, then those without one. */
const order = (a: FileResult, b: FileResult): number => {
  if (a.points === undefined || b.points === undefined)
    return Number(a.points === undefined) - Number(b.points === undefined)
  return compare(fromExact(a.points), fromExact(b.points))
}

/** The case files that a leaf's points rest on, as far as there is something to say of them. */
export const filesBehind = (
  { node }: Leaf,
  { files = [] }: UnitResult,
  speaker: Speaker,
  among: Among,
): readonly FileExplanation[] => {
  const { rulebook } = speaker
  const values = node.clauses.flatMap(valuesOfClause)
  const facts = new Set(values.flatMap((value) => factsOfValue(rulebook, value)))
  return files
    .filter(
      ({ fact, root, status }) => facts.has(fact) && (root !== undefined || status !== 'scored'),
    )
    .toSorted(order)
    .flatMap((file) => {
      const table = fileTableOf(rulebook, file.fact)
      return table === undefined ? [] : [explainFile(file, table, speaker, among)]
    })
}
