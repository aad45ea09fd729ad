import type { Banks, Slot } from './routine.js'

/** The values of one step for the rows of a block; truths are 0 and 1. */
export type Register = Float64Array

/** One instruction carried out for the rows of a block. */
export type Work = (banks: Banks, from: number, count: number) => void

type Two = (to: Register, a: Register, b: Register) => Work

/*
 * One loop an instruction, each written out: a loop that took its operation as a function would call it for every row.
 * Blocks are never longer than a register, so `?? 0` never speaks; the compiler cannot know.
 */
const add: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = (a[i] ?? 0) + (b[i] ?? 0)
}

const mul: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = (a[i] ?? 0) * (b[i] ?? 0)
}

const div: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = Math.floor((a[i] ?? 0) / (b[i] ?? 0))
}

const min: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    to[i] = x < y ? x : y
  }
}

const max: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    to[i] = x > y ? x : y
  }
}

const same: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = a[i] === b[i] ? 1 : 0
}

const below: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = (a[i] ?? 0) < (b[i] ?? 0) ? 1 : 0
}

const and: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = (a[i] ?? 0) & (b[i] ?? 0)
}

const or: Two = (to, a, b) => (_, __, count) => {
  for (let i = 0; i < count; i += 1) to[i] = (a[i] ?? 0) | (b[i] ?? 0)
}

const not =
  (to: Register, a: Register): Work =>
  (_, __, count) => {
    for (let i = 0; i < count; i += 1) to[i] = a[i] === 1 ? 0 : 1
  }

const pick =
  (to: Register, c: Register, a: Register, b: Register): Work =>
  (_, __, count) => {
    for (let i = 0; i < count; i += 1) to[i] = (c[i] === 1 ? a[i] : b[i]) ?? 0
  }

const load =
  (to: Register, { bank, at }: Slot, width: number): Work =>
  (banks, from, count) => {
    const matrix = banks[bank] ?? []
    for (let i = 0, p = from * width + at; i < count; i += 1, p += width) to[i] = matrix[p] ?? 0
  }

const look =
  (to: Register, table: ArrayLike<number>, at: Register): Work =>
  (_, __, count) => {
    for (let i = 0; i < count; i += 1) to[i] = table[at[i] ?? 0] ?? 0
  }

/** The loop of each instruction that is more than a constant. */
export const loops = {
  add,
  mul,
  div,
  min,
  max,
  same,
  below,
  and,
  or,
  not,
  pick,
  load,
  look,
} as const
