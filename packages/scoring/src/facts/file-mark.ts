import type { Rational } from '../exact/index.js'

/** What is known of the mark of one case file while facts of it, or of another file beside it, are missing. */
export interface FileMark {
  /** Its number. */
  readonly file: string
  /** Whether it counts at all; absent while that is open. */
  readonly counts?: boolean
  /** The ends between which its mark lies, equal where it is known; an absent end is unbounded. */
  readonly lo?: Rational
  readonly hi?: Rational
  /** Which ends the file surely can come to. */
  readonly reaches: { readonly lo: boolean; readonly hi: boolean }
}
