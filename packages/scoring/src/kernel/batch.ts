import type { Aside } from './cell.js'
import type { BankArray } from './layout.js'

/** The units of one table, packed: rows that are plain first, then the others that can be read, then what is left aside. */
export interface Batch {
  readonly banks: readonly BankArray[]
  /** Rows before this one are plain. */
  readonly plain: number
  /** Rows that are packed at all. */
  readonly rows: number
  /** Which unit, by its position in what was packed, a row is of. */
  readonly unitOf: Int32Array
  readonly aside: readonly { readonly unit: number; readonly why: Aside }[]
}
