import type { Finding, Submission } from '@fazhi/model'
import type { TextFiles } from './text-files.js'

/** The submissions of a year before, as the folder of that year has them. */
export interface LastYearFolder {
  readonly submissions: readonly Submission[]
  /** Files are named from that folder. */
  readonly findings: readonly Finding[]
  readonly texts: TextFiles
}
