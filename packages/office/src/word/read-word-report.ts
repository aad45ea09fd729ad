import type { WordOrigin, WordPlace } from '@fazhi/model'
import type { OfficeFinding } from '../codes.js'
import { type OfficeDraft, officeFindings, wholeFile } from '../make-finding.js'
import { walkXml } from '../xml/walk-xml.js'
import { openPackage } from '../zip/open-package.js'
import type { Body, LeftOut } from './body.js'
import { findParts } from './find-parts.js'
import { numberParagraphs, readNumbering } from './numbering.js'
import { readBody } from './read-body.js'
import { readStyles } from './read-styles.js'

/** The text of a Word document, one line a paragraph, and where each stretch of it came from. */
export interface WordText {
  readonly text: string
  readonly origins: readonly WordOrigin[]
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
const layOut = ({ lines }: Body, part: string): Pick<WordText, 'text' | 'origins'> => {
  const origins: WordOrigin[] = []
  const texts: string[] = []
  let at = 0
  for (const { mark, pieces } of lines) {
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
  part: string,
  file: string | undefined,
): readonly OfficeDraft[] => {
  const at = ({ first }: LeftOut): readonly [WordPlace] => [
    {
      kind: 'word',
      ...(file === undefined ? {} : { file }),
      part,
      paragraph: first,
      start: 0,
      end: 0,
    },
  ]
  const kinds = [
    ['OFF-010', body.hidden],
    ['OFF-011', body.deleted],
    ['OFF-012', body.contents],
  ] as const
  return kinds.flatMap(([code, leftOut]) =>
    leftOut.count === 0
      ? []
      : [{ code, params: { count: leftOut.count }, at: at(leftOut), severity: 'info' as const }],
  )
}

/** A document opened and walked through: its lines, the part they stand in, and what there is to say; or why not. */
export interface WalkedWord {
  readonly body?: Body
  /** Path of the part with the text. */
  readonly part: string
  readonly findings: readonly OfficeFinding[]
}

/** Opens a document and walks through its text; `traced` lines say where they come from in the part. */
export const walkWord = (
  bytes: Uint8Array,
  file: string | undefined,
  traced: boolean,
): WalkedWord & { readonly source?: Uint8Array } => {
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
  const number = numberParagraphs(numbering, (style) => styleOf(style).list)
  const { visitor, body } = readBody(number, styleOf, traced)
  const problem = walkXml(source, visitor)
  if (problem === undefined)
    return { body, part, source, findings: officeFindings(leftOutDrafts(body, part, file)) }
  const code = problem === 'doctype' ? 'OFF-009' : 'OFF-006'
  return { part, findings: officeFindings([{ code, params: { part }, at }]) }
}

/** The text of a walked document. */
export const wordText = (body: Body, part: string, file: string | undefined): WordText => ({
  ...layOut(body, part),
  ...(file === undefined ? {} : { file }),
})

/**
 * Reads a .docx: one line a paragraph, typed numbering as it stands and automatic numbering as Word shows it (一、 （一） 1.),
 * cells of tables as lines, inserted tracked changes kept. Deleted changes, hidden text and tables of contents are left out and
 * said. Comments, footnotes, headers and footers are not part of the text. Anything else is a finding that says what the file
 * is and how to save it.
 */
export const readWordReport = (bytes: Uint8Array, { file }: ReadOptions = {}): ReadWord => {
  const { body, part, findings } = walkWord(bytes, file, false)
  return body === undefined ? { findings } : { word: wordText(body, part, file), findings }
}
