/** A text element of the part: the range of the piece's text it holds, and where its tags end in the part's text. */
export interface TracedText {
  readonly start: number
  readonly end: number
  /** Offset behind its opening tag. */
  readonly open: number
  /** Offset behind its closing tag. */
  readonly close: number
  /** Range of the properties of its run; nothing where it has none. */
  readonly properties?: readonly [number, number]
}

/** Where a piece comes from in the part's text. */
export interface PieceTrace {
  readonly texts: readonly TracedText[]
  /** Offset behind the opening tag of its paragraph. */
  readonly open: number
  /** Offset behind the closing tag of its paragraph. */
  readonly close: number
  /** Whether it stands in a table, a text box or a content control, which must not be left without a paragraph. */
  readonly boxed: boolean
}

/** A stretch of one paragraph. */
export interface Piece {
  readonly paragraph: number
  readonly text: string
  /** Only where it is asked for. */
  readonly trace?: PieceTrace
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
  /** Tracked insertions, which are read. */
  readonly inserted: LeftOut
  readonly contents: LeftOut
}
