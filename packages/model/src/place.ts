/** A range in a text. Offsets count UTF-16 units of the decoded text from 0; lines and columns count from 1. */
export interface TextPlace {
  readonly kind: 'text'
  readonly file?: string
  readonly start: number
  /** One past the last unit. */
  readonly end: number
  readonly line: number
  readonly column: number
  /** Titles of the headings the place stands under, outermost first. */
  readonly section?: readonly string[]
}

/** A value inside a data file, by JSON pointer; line and column where the file was read as text. */
export interface DataPlace {
  readonly kind: 'data'
  readonly file?: string
  readonly pointer: string
  readonly start?: number
  readonly end?: number
  readonly line?: number
  readonly column?: number
}

/** A cell of a workbook, for example sheet "事实", cell "C18". */
export interface CellPlace {
  readonly kind: 'cell'
  readonly file?: string
  readonly sheet: string
  readonly cell: string
}

/** A range in a Word document: part, paragraph and UTF-16 range inside the paragraph's text. */
export interface WordPlace {
  readonly kind: 'word'
  readonly file?: string
  readonly part: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** Nothing is there, and something should be: where it was expected. */
export interface AbsentPlace {
  readonly kind: 'absent'
  readonly file?: string
  readonly expected: string
}

/** Where a finding is. Every finding has at least one. */
export type Place = TextPlace | DataPlace | CellPlace | WordPlace | AbsentPlace
