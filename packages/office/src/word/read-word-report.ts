import type { WordOrigin, WordPlace } from '@fazhi/model'
import type { OfficeFinding } from '../codes.js'
import { type OfficeDraft, officeFindings, wholeFile } from '../make-finding.js'
import { walkXml, type XmlProblem } from '../xml/walk-xml.js'
import { openPackage } from '../zip/open-package.js'
import { type Beside, type BesidePart, readBeside } from './beside.js'
import type { Body } from './body.js'
import { findParts } from './find-parts.js'
import { numberParagraphs, readNumbering } from './numbering.js'
import { readBody } from './read-body.js'
import { readStyles } from './read-styles.js'

/** What a document holds beside its plain text, by how many, and what was done with it. */
export interface WordHeld {
  /** Tracked insertions, read. */
  readonly inserted: number
  /** Tracked deletions, left out. */
  readonly deleted: number
  /** Characters of hidden text, left out. */
  readonly hidden: number
  /** Automatic tables of contents, left out. */
  readonly contents: number
  /** Footnotes and endnotes, read behind the text. */
  readonly notes: number
  /** Comments, left out. */
  readonly comments: number
  /** Headers and footers with more than the page number, read behind the text. */
  readonly headers: number
}

/** The text of a Word document, one line a paragraph, and where each stretch of it came from. */
export interface WordText {
  readonly text: string
  readonly origins: readonly WordOrigin[]
  /** Offset at which the text ends and what stands beside it begins: footnotes, endnotes, headers and footers; absent where there is none. */
  readonly bodyEnd?: number
  /** Offset at which headers and footers begin, behind the notes; absent where there are none. */
  readonly marginsFrom?: number
  readonly held: WordHeld
  readonly file?: string
}

/** What came of reading a document: the text unless the file cannot be read, and what there is to say about it. */
export interface ReadWord {
  readonly word?: WordText
  readonly findings: readonly OfficeFinding[]
}

/** What a reader of office files may be told. */
export interface ReadOptions {
  /** Name of the file, for places. */
  readonly file?: string
}

/** Joins the lines to one text. Marks of automatic numbering are in the text and in no origin: the document does not hold them. */
const layOut = (bodies: readonly BesidePart[]): Pick<WordText, 'text' | 'origins'> => {
  const origins: WordOrigin[] = []
  const texts: string[] = []
  let at = 0
  for (const { body, part } of bodies)
    for (const { mark, pieces } of body.lines) {
      at += mark.length
      for (const { paragraph, text } of pieces) {
        origins.push({ start: at, end: at + text.length, part, paragraph })
        at += text.length
      }
      at += 1
      texts.push(mark + pieces.map(({ text }) => text).join(''))
    }
  return { text: texts.join('\n'), origins }
}

const leftOutDrafts = (
  body: Body,
  { comments }: Beside,
  part: string,
  file: string | undefined,
): readonly OfficeDraft[] => {
  const at = (where: string, paragraph: number): readonly [WordPlace] => [
    {
      kind: 'word',
      ...(file === undefined ? {} : { file }),
      part: where,
      paragraph,
      start: 0,
      end: 0,
    },
  ]
  const kinds = [
    ['OFF-010', body.hidden.count, part, body.hidden.first],
    ['OFF-011', body.deleted.count, part, body.deleted.first],
    ['OFF-012', body.contents.count, part, body.contents.first],
    ['OFF-013', body.inserted.count, part, body.inserted.first],
    ['OFF-014', comments.count, comments.part, 1],
  ] as const
  return kinds.flatMap(([code, count, where, first]) =>
    count === 0
      ? []
      : [{ code, params: { count }, at: at(where, first), severity: 'info' as const }],
  )
}

/** A document opened and walked through: its lines, the part they stand in, and what there is to say; or why not. */
export interface WalkedWord {
  readonly body?: Body
  readonly beside?: Beside
  /** Path of the part with the text. */
  readonly part: string
  readonly findings: readonly OfficeFinding[]
}

/** Opens a document and walks through its text; `traced` lines say where they come from in the part. */
export const walkWord = (
  bytes: Uint8Array,
  file: string | undefined,
  traced: boolean,
): WalkedWord & {
  readonly source?: Uint8Array
  readonly parts?: ReadonlyMap<string, Uint8Array>
} => {
  const opened = openPackage(bytes, 'document', file)
  if (opened.problem !== undefined) return { part: '', findings: officeFindings([opened.problem]) }
  const { parts } = opened
  const names = findParts(parts)
  const source = parts.get(names.document)
  const at = [wholeFile(file)] as const
  const part = names.document
  if (source === undefined)
    return { part, findings: officeFindings([{ code: 'OFF-008', params: { part }, at }]) }
  const styleOf = readStyles(parts.get(names.styles))
  const { numbering } = readNumbering(parts.get(names.numbering))
  const numberer = () => numberParagraphs(numbering, (style) => styleOf(style).list)
  const { visitor, body } = readBody(numberer(), styleOf, traced)
  const unread = (problem: XmlProblem, where: string) => ({
    part,
    findings: officeFindings([
      { code: problem === 'doctype' ? 'OFF-009' : 'OFF-006', params: { part: where }, at },
    ]),
  })
  const problem = walkXml(source, visitor)
  if (problem !== undefined) return unread(problem, part)
  const beside = readBeside(parts, names, numberer, styleOf)
  if ('problem' in beside) return unread(beside.problem, beside.part)
  const findings = officeFindings(leftOutDrafts(body, beside, part, file))
  return { body, beside, part, parts, source, findings }
}

/** The text of a walked document, its notes behind it. */
export const wordText = (
  body: Body,
  { notes, noteCount, comments, margins }: Beside,
  part: string,
  file: string | undefined,
): WordText => {
  const own = layOut([{ body, part }])
  const noted = notes.length === 0 ? own : layOut([{ body, part }, ...notes])
  const whole = margins.length === 0 ? noted : layOut([{ body, part }, ...notes, ...margins])
  return {
    ...whole,
    ...(whole === own ? {} : { bodyEnd: own.text.length }),
    ...(whole === noted ? {} : { marginsFrom: noted.text.length }),
    held: {
      inserted: body.inserted.count,
      deleted: body.deleted.count,
      hidden: body.hidden.count,
      contents: body.contents.count,
      notes: noteCount,
      comments: comments.count,
      headers: margins.length,
    },
    ...(file === undefined ? {} : { file }),
  }
}

/**
 * Reads a .docx: one line a paragraph, typed numbering as it stands and automatic numbering as Word shows it (一、 （一） 1.),
 * cells of tables as lines, inserted tracked changes kept; footnotes and endnotes behind the text, and behind them headers and footers
 * where they say more than the number of the page. Deleted changes, hidden text, tables of contents and comments are left out. What was
 * kept or left out is counted, and said where it matters. Anything else is a finding that says what the file is and how to save it.
 */
export const readWordReport = (bytes: Uint8Array, { file }: ReadOptions = {}): ReadWord => {
  const { body, beside, part, findings } = walkWord(bytes, file, false)
  return body === undefined || beside === undefined
    ? { findings }
    : { word: wordText(body, beside, part, file), findings }
}
