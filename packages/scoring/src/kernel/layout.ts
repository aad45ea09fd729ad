import type { Column } from './content.js'
import type { Joint } from './joint.js'
import type { Slot } from './routine.js'

/** A matrix of a batch, row after row. */
export type BankArray = Uint8Array | Uint16Array | Int32Array | Float64Array

/** The widths of number a batch is stored in, narrowest first. */
const types = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const

/*
 * Banks 0 to 3 hold what plain rows read, by width; bank 4 the bytes of several columns; banks 5 to 8 the other columns,
 * which other rows, the gate and records read.
 */
const jointBank = 4
const firstCold = 5
const banks = firstCold + types.length

/** Where the columns of a batch lie, those of several columns after the others. */
export interface Layout {
  readonly slots: readonly Slot[]
  /** Numbers a row has in each bank. */
  readonly widths: readonly number[]
}

/** The narrowest type that holds a column. */
const typeOf = ({ lo, hi, absent }: Column): number => {
  const most = absent ?? hi
  if (lo < 0n) return most < 2n ** 31n && lo >= -(2n ** 31n) ? 2 : 3
  if (most < 2n ** 8n) return 0
  if (most < 2n ** 16n) return 1
  return most < 2n ** 31n ? 2 : 3
}

/**
 * Gives every column a place in the narrowest bank that holds it. All columns of one width share one matrix, row after
 * row: reading a unit then runs through a few cache lines instead of one for every column. What plain rows read stands
 * apart, so that nothing else passes through the cache with it.
 */
export const layoutOf = (
  columns: readonly Column[],
  joints: readonly Joint[],
  isReadPlain: (column: number) => boolean,
): Layout => {
  const widths = Array.from({ length: banks }, () => 0)
  const place = (bank: number): Slot => {
    const at = widths[bank] ?? 0
    widths[bank] = at + 1
    return { bank, at }
  }
  const slots = columns.map((column, index) =>
    place(typeOf(column) + (isReadPlain(index) ? 0 : firstCold)),
  )
  return { slots: [...slots, ...joints.map(() => place(jointBank))], widths }
}

/** Empty banks for so many rows. */
export const banksFor = ({ widths }: Layout, rows: number): readonly BankArray[] =>
  widths.map((width, bank) => {
    const Numbers = types[bank < jointBank ? bank : bank - firstCold] ?? Uint8Array
    return new Numbers(rows * width)
  })
