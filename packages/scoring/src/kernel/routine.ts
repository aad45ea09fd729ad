import { type Instruction, operandsOf, type Step } from './instruction.js'

/** Where the value of a step goes for every unit: into `outs[out]`, at `row × stride + at`. A truth is stored as 0 or 1. */
export interface Store {
  readonly step: Step
  readonly out: number
  readonly stride: number
  readonly at: number
}

/** Where a column lies in a batch: which matrix, and which place in a row of it. */
export interface Slot {
  readonly bank: number
  readonly at: number
}

/** Instructions in the order they are carried out for every unit, with what they read and where results go. */
export interface Routine {
  readonly codes: readonly Instruction[]
  /** Steps that a result rests on; an operand comes before what reads it, and sums run on as they come. */
  readonly order: readonly Step[]
  readonly tables: readonly ArrayLike<number>[]
  readonly slots: readonly Slot[]
  /** Length of a row in each bank. */
  readonly widths: readonly number[]
  readonly stores: readonly Store[]
  /** Whether the value of a step is known to stay within 32 bits. */
  readonly isShort: (step: Step) => boolean
  /** Whether it is known never to be negative. */
  readonly isNatural: (step: Step) => boolean
}

/** Matrices of a batch, row after row; one for each width of number. */
export type Banks = readonly ArrayLike<number>[]

/** Buffers that results are written into. */
export type Outs = readonly { [index: number]: number }[]

/** Carries a routine out for the rows from `from` up to `to`. */
export type Run = (banks: Banks, outs: Outs, from: number, to: number) => void

/** The steps that results rest on, operands first. An explicit stack: sums of a thousand items are a thousand deep. */
export const orderOf = (
  codes: readonly Instruction[],
  results: readonly Step[],
): readonly Step[] => {
  const order: Step[] = []
  const placed = new Uint8Array(codes.length)
  for (const result of results) {
    const stack: Step[] = [result]
    for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
      const code = codes[step]
      const open =
        placed[step] === 1 || code === undefined
          ? undefined
          : operandsOf(code).find((one) => placed[one] !== 1)
      if (open !== undefined) {
        stack.push(open)
        continue
      }
      stack.pop()
      if (placed[step] === 1) continue
      placed[step] = 1
      order.push(step)
    }
  }
  return order
}
