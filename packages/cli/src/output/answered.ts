import type { Answer } from '@fazhi/model'
import type { AnswerAbout } from '@fazhi/render'

/** An answer with the file it is about and what it went by. */
export interface Answered {
  readonly file?: string
  readonly answer: Answer
  /** What it went by beside the program and the catalog. */
  readonly about?: Omit<AnswerAbout, 'file' | 'engine'>
  readonly rulebook?: { readonly id: string; readonly version: string }
  /** Name of the encoding the file was read in, as IANA registers it. */
  readonly encoding?: string
}
