/**
 * Kinds of block in a report. `noise` is pasted web furniture that is set aside, never judged. `note` is a footnote or endnote: its figures
 * and blanks count, it is no part of the structure. `margin` is a line of a header or footer, which is printed on every page: likewise.
 */
export type BlockKind =
  | 'title'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'cell'
  | 'signature'
  | 'date'
  | 'note'
  | 'margin'
  | 'noise'

/** A block of a report: a line or paragraph with its place. `text` is `document.text.slice(start, end)`. */
export interface Block {
  readonly kind: BlockKind
  /** For headings: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level?: 1 | 2 | 3 | 4
  /** For headings: the number as written, "一、". */
  readonly mark?: string
  readonly text: string
  /** UTF-16 offset in the document's text. */
  readonly start: number
  readonly end: number
  /** Line in the document's text, from 1. */
  readonly line: number
  /** Titles of the headings it stands under, outermost first; a heading stands under itself. */
  readonly section: readonly string[]
}

/** Where a stretch of a Word document came from. */
export interface WordOrigin {
  readonly start: number
  readonly end: number
  readonly part: string
  readonly paragraph: number
}

/**
 * A stretch of the text that only breaks a line in mid-sentence, with the indent behind it. It is no part of what the text says: rules
 * look at the text without it, places point into the text with it.
 */
export interface LineWrap {
  /** UTF-16 offset in the document's text. */
  readonly start: number
  readonly end: number
}

/** A report as blocks with places: what a reader makes of text or Word, and what the rules look at. */
export interface ReportDocument {
  /** Decoded text; all offsets point into it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly source: {
    readonly kind: 'text' | 'markdown' | 'docx'
    readonly file?: string
    readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  }
  /** Where lines of a text that a machine wrapped break in mid-sentence, in order; absent where none does. */
  readonly wraps?: readonly LineWrap[]
  /** Offset at which the text ends and what stands beside it begins: footnotes, endnotes, headers and footers; absent where there is none. */
  readonly bodyEnd?: number
  /** Offset at which headers and footers begin, behind the notes; absent where there are none. */
  readonly marginsFrom?: number
  /** For Word documents: which part and paragraph each stretch of the text is. */
  readonly origins?: readonly WordOrigin[]
}
