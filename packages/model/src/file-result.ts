import type { Counted } from './counted.js'
import type { ExactString } from './decimal.js'
import type { StoredRecord } from './stored-record.js'

/**
 * State of a case file. `void`: declared void, or made 0 by `zeroWhen` of its table; it stays with 0. `notValid`: declared so, and
 * left out. `notApplicable`: nothing in its table is at stake for it, and it is left out. `missing`: facts of it are missing, and
 * it has no mark.
 */
export type FileStatus = 'scored' | 'void' | 'notValid' | 'notApplicable' | 'missing'

/** What one case file of a unit came to. */
export interface FileResult {
  /** The fact of the unit that lists it. */
  readonly fact: string
  /** Its number. */
  readonly file: string
  readonly status: FileStatus
  /** Why it is void or not valid, as declared. */
  readonly reason?: string
  /** Its mark; absent where it has none. */
  readonly points?: ExactString
  /** Full mark at stake; less than that of its table where items do not apply and are not rescaled. Absent where it was not scored. */
  readonly full?: ExactString
  /** Facts of the file that are missing; absent where none is. */
  readonly missing?: readonly string[]
  /** What made it 0 by `zeroWhen` of its table: the questions that were answered so; absent otherwise. */
  readonly voidBy?: readonly Counted[]
  /**
   * The record of its table as it is stored, without the items that gave all they are worth. Absent where nothing was lost and nothing is missing,
   * and where its facts do not decide.
   */
  readonly root?: StoredRecord
}
