/** A remark at a range of a document's text. */
export interface WordComment {
  /** Offsets in the text `openWordReport` gave, UTF-16 units; an end at the start, or a range without typed text, means the nearest text. */
  readonly start: number
  readonly end: number
  /** One paragraph a line. */
  readonly lines: readonly string[]
}

/** Who remarks, and when. */
export interface Commenting {
  readonly author: string
  /** A day, YYYY-MM-DD. Without it Word shows no date. */
  readonly date?: string
}

/** A remark with its number in the document. */
export interface NumberedComment extends WordComment {
  readonly id: number
}
