import { type Assembler, assembler } from './assembler.js'
import type { Column } from './content.js'
import { type Instruction, operandsOf, type Step } from './instruction.js'
import type { Joint } from './joint.js'
import { orderOf } from './routine.js'
import type { Lowered } from './runnable.js'

/** Values of a byte. */
const mostValues = 256

/** A look into a table by what one column stores, as a term of a sum. */
interface Term {
  readonly column: number
  readonly values: readonly bigint[]
}

/** Looks by one column are one look. */
const perColumn = (terms: readonly Term[]): readonly Term[] => {
  const byColumn = new Map<number, readonly bigint[]>()
  for (const { column, values } of terms) {
    const known = byColumn.get(column)
    byColumn.set(
      column,
      known === undefined ? values : known.map((value, row) => value + (values[row] ?? 0n)),
    )
  }
  return [...byColumn].map(([column, values]) => ({ column, values }))
}

/** Puts columns together as long as all their values fit into a byte, those with most values first. */
const inBytes = (terms: readonly Term[]): readonly (readonly Term[])[] => {
  const bytes: { readonly terms: Term[]; size: number }[] = []
  for (const term of [...terms].sort((a, b) => b.values.length - a.values.length)) {
    const { length } = term.values
    const byte = bytes.find(({ size }) => size * length <= mostValues)
    if (byte === undefined) bytes.push({ terms: [term], size: length })
    else {
      byte.terms.push(term)
      byte.size *= length
    }
  }
  return bytes.map(({ terms: together }) => together)
}

/** The table of a byte: for every value of every column in it, the sum of what each column's own table has. */
const tableOf = (terms: readonly Term[]): readonly bigint[] =>
  terms.reduce<readonly bigint[]>(
    (table, { values }) => values.flatMap((value) => table.map((one) => one + value)),
    [0n],
  )

const jointOf = (terms: readonly Term[]): Joint => {
  let radix = 1
  return {
    of: terms.map(({ column, values }) => {
      const one = { column, radix }
      radix *= values.length
      return one
    }),
  }
}

/** Sums that run side by side, so that an addition does not wait for all those before it. */
const sideBySide = 4

const added = (terms: readonly Step[], add: (a: Step, b: Step) => Step): Step =>
  Array.from({ length: Math.min(sideBySide, terms.length) }, (_, lane) =>
    terms.filter((_, index) => index % sideBySide === lane).reduce(add),
  ).reduce(add)

/** What a pass over instructions knows of them. */
interface Old {
  readonly asm: Assembler
  /** Adds whose sum only another add reads: their terms are terms of that one. */
  readonly isAbsorbed: (step: Step) => boolean
}

const oldOf = (asm: Assembler, order: readonly Step[], stored: ReadonlySet<Step>): Old => {
  const readers = new Map<Step, Step[]>()
  for (const step of order)
    for (const operand of operandsOf(asm.codes[step] ?? { k: 'fixed', is: true }))
      readers.set(operand, [...(readers.get(operand) ?? []), step])
  return {
    asm,
    isAbsorbed: (step) => {
      const [reader, ...more] = readers.get(step) ?? []
      return (
        asm.codes[step]?.k === 'add' &&
        !stored.has(step) &&
        reader !== undefined &&
        more.length === 0 &&
        asm.codes[reader]?.k === 'add'
      )
    },
  }
}

/** The terms of a sum, through the adds it absorbs, in order. */
const termsOf = ({ asm, isAbsorbed }: Old, sum: Step): readonly Step[] => {
  const terms: Step[] = []
  const stack: Step[] = [sum]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const code = asm.codes[step]
    if (code?.k === 'add' && (step === sum || isAbsorbed(step))) stack.push(code.b, code.a)
    else terms.push(step)
  }
  return terms
}

/** A step as a look by one column whose stored values are its rows. */
const asTerm = (
  { codes, tables }: Assembler,
  columns: readonly Column[],
  step: Step,
): Term | undefined => {
  const code = codes[step]
  const at = code?.k === 'look' ? codes[code.at] : undefined
  if (code?.k !== 'look' || at?.k !== 'load' || columns[at.column]?.lo !== 0n) return undefined
  const values = (tables[code.table] ?? []).map(BigInt)
  return values.length > mostValues / 2 ? undefined : { column: at.column, values }
}

/**
 * Sums of looks by columns of few values become looks by several of them at once: eight flags, or two counts of up to a
 * dozen, are one byte and one table. The bytes are further columns, filled when rows are packed. Whole numbers add up to
 * the same in any order, and every new step is proved like the others.
 */
export const joined = (
  { asm, stores }: Lowered,
  columns: readonly Column[],
): Lowered & { readonly joints: readonly Joint[] } => {
  const stored = new Set(stores.map(({ step }) => step))
  const order = orderOf(asm.codes, [...stored])
  const old = oldOf(asm, order, stored)
  const to = assembler()
  const joints: Joint[] = []
  const made = new Map<Step, Step>()
  const now = (step: Step): Step => made.get(step) ?? to.constant(0n)

  const byteOf = (terms: readonly Term[]): Step => {
    const [only, ...more] = terms
    const table = tableOf(terms)
    const hi = BigInt(table.length - 1)
    if (only !== undefined && more.length === 0)
      return to.look(table, to.load(only.column, { lo: 0n, hi }))
    const joint = jointOf(terms)
    const key = JSON.stringify(joint)
    const known = joints.findIndex((one) => JSON.stringify(one) === key)
    const index = known >= 0 ? known : joints.push(joint) - 1
    return to.look(table, to.load(columns.length + index, { lo: 0n, hi }))
  }
  const sumOf = (step: Step): Step => {
    const looks: Term[] = []
    const others: Step[] = []
    for (const one of termsOf(old, step)) {
      const term = asTerm(asm, columns, one)
      if (term === undefined) others.push(now(one))
      else looks.push(term)
    }
    const bytes = inBytes(perColumn(looks)).map(byteOf)
    return added([...bytes, ...others], to.add)
  }
  const rewritten = (step: Step, code: Instruction): Step => {
    switch (code.k) {
      case 'const':
        return to.constant(BigInt(code.value))
      case 'fixed':
        return to.fixed(code.is)
      case 'load':
        return to.load(code.column, asm.boundsOf(step))
      case 'look':
        return to.look((asm.tables[code.table] ?? []).map(BigInt), now(code.at))
      case 'add':
        return sumOf(step)
      case 'not':
        return to.not(now(code.a))
      case 'pick':
        return to.pick(now(code.c), now(code.a), now(code.b))
      default:
        return to[code.k](now(code.a), now(code.b))
    }
  }
  for (const step of order) {
    const code = asm.codes[step]
    if (code !== undefined && !old.isAbsorbed(step))
      made.set(step, to.narrow(rewritten(step, code), asm.boundsOf(step)))
  }
  return { asm: to, stores: stores.map((one) => ({ ...one, step: now(one.step) })), joints }
}
