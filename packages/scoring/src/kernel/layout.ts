import type { Column } from './column.js'
import type { Joint } from './joint.js'
import type { Slot } from './routine.js'

/** Matrices of a batch, row after row: one for each width of number, narrowest first, and one for bytes of several columns. */
export type BankArrays = readonly [Uint8Array, Uint16Array, Int32Array, Float64Array, Uint8Array]

const banks = 5
const jointBank = 4

/** Where the columns of a batch lie, those of several columns after the others. */
export interface Layout {
  readonly slots: readonly Slot[]
  /** Numbers a row has in each bank. */
  readonly widths: readonly number[]
}

const bankOf = ({ lo, hi, absent }: Column): number => {
  const most = absent ?? hi
  if (lo < 0n) return most < 2n ** 31n && lo >= -(2n ** 31n) ? 2 : 3
  if (most < 2n ** 8n) return 0
  if (most < 2n ** 16n) return 1
  return most < 2n ** 31n ? 2 : 3
}

/**
 * Gives every column a place in the narrowest bank that holds it. All columns of one width share one matrix, row after
 * row: reading a unit then runs through a few cache lines instead of one for every column.
 */
export const layoutOf = (columns: readonly Column[], joints: readonly Joint[]): Layout => {
  const widths = Array.from({ length: banks }, () => 0)
  const place = (bank: number): Slot => {
    const at = widths[bank] ?? 0
    widths[bank] = at + 1
    return { bank, at }
  }
  const slots = columns.map((column) => place(bankOf(column)))
  return { slots: [...slots, ...joints.map(() => place(jointBank))], widths }
}

/** Empty banks for so many rows. */
export const banksFor = ({ widths }: Layout, rows: number): BankArrays => {
  const length = (bank: number): number => rows * (widths[bank] ?? 0)
  return [
    new Uint8Array(length(0)),
    new Uint16Array(length(1)),
    new Int32Array(length(2)),
    new Float64Array(length(3)),
    new Uint8Array(length(jointBank)),
  ]
}
