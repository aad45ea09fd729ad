import { walkXml, type XmlProblem } from '../xml/walk-xml.js'
import type { Body, Line } from './body.js'
import type { WordParts } from './find-parts.js'
import type { Numberer } from './numbering.js'
import { readBody } from './read-body.js'
import type { WordStyle } from './read-styles.js'
import { word } from './vocabulary.js'

/** A part that holds text of its own, walked through. */
export interface BesidePart {
  readonly part: string
  readonly body: Body
}

/** What stands beside the text: notes, what is printed above and below each page, and comments, which are no part of what is handed in. */
export interface Beside {
  /** Parts of footnotes and endnotes that hold any. */
  readonly notes: readonly BesidePart[]
  /** How many notes there are. */
  readonly noteCount: number
  readonly comments: { readonly part: string; readonly count: number }
  /** Headers and footers that say more than the number of the page, a part each; lines that only number the page are left out. */
  readonly margins: readonly BesidePart[]
}

/** A part beside the text that cannot be read. */
export interface BesideProblem {
  readonly part: string
  readonly problem: XmlProblem
}

const countElements = (
  source: Uint8Array,
  isCounted: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): number | XmlProblem => {
  let count = 0
  const problem = walkXml(source, {
    open: ({ uri, name, attributes }) => {
      if (word.has(uri) && isCounted(name, attributes)) count++
    },
    close: () => {},
    text: () => {},
  })
  return problem ?? count
}

const lineText = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('')

const textOf = ({ lines }: Body): string => lines.map(lineText).join('')

/** What a page number and the words around it are made of. */
const pageNumber = /[\s\d\-—–―－·•.第页共/]/g

const saysMore = (line: Line): boolean => lineText(line).replace(pageNumber, '') !== ''

/** Reads what stands beside the text; a part that cannot be read is said, for nobody knows what it holds. */
export const readBeside = (
  parts: ReadonlyMap<string, Uint8Array>,
  names: WordParts,
  numberer: () => Numberer,
  styleOf: (id: string) => WordStyle,
): Beside | BesideProblem => {
  const notes: BesidePart[] = []
  const margins: BesidePart[] = []
  let noteCount = 0
  for (const part of [...names.notes, ...names.headers]) {
    const source = parts.get(part)
    if (source === undefined) continue
    const { visitor, body } = readBody(numberer(), styleOf)
    const problem = walkXml(source, visitor)
    if (problem !== undefined) return { part, problem }
    const text = textOf(body)
    if (names.headers.includes(part)) {
      const lines = body.lines.filter(saysMore)
      if (lines.length > 0) margins.push({ part, body: { ...body, lines } })
      continue
    }
    if (text.trim() === '') continue
    const count = countElements(
      source,
      (name, { type }) =>
        (name === 'footnote' || name === 'endnote') && (type ?? 'normal') === 'normal',
    )
    if (typeof count !== 'number') return { part, problem: count }
    noteCount += count
    notes.push({ part, body })
  }
  const source = parts.get(names.comments)
  const comments = source === undefined ? 0 : countElements(source, (name) => name === 'comment')
  if (typeof comments !== 'number') return { part: names.comments, problem: comments }
  return { notes, noteCount, comments: { part: names.comments, count: comments }, margins }
}
