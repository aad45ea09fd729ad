/** A stretch of one paragraph. */
export interface Piece {
  readonly paragraph: number
  readonly text: string
}

/** A line of the text: the mark automatic numbering shows before it, and its pieces (several where a paragraph mark was deleted). */
export interface Line {
  readonly mark: string
  readonly pieces: readonly Piece[]
}

/** What was left out of the text on purpose, with the paragraph where it first happened. */
export interface LeftOut {
  count: number
  first: number
}

/** The lines of a body and what was left out. */
export interface Body {
  readonly lines: Line[]
  readonly hidden: LeftOut
  readonly deleted: LeftOut
  readonly contents: LeftOut
}
