import type { FactReading, UnitFacts } from '../facts/index.js'
import type { Batch } from './batch.js'
import type { Aside, Cell } from './cell.js'
import type { Column } from './content.js'
import { type AskedFact, factKey, factKeys } from './fact-key.js'
import type { Kernel } from './kernel.js'
import { type BankArray, banksFor } from './layout.js'

interface Row {
  readonly unit: number
  readonly cells: readonly number[]
  readonly isPlain: boolean
}

const readingOf = (
  { readings, lastYear }: UnitFacts,
  { fact, last }: AskedFact,
): FactReading | undefined => (last === undefined ? readings : lastYear)?.get(fact)

const cellOf = (kernel: Kernel, facts: UnitFacts, column: Column, at: number): Cell => {
  const read = kernel.readers[at]
  const { content, absent } = column
  if (read === undefined) return 'missing'
  if (!('fact' in content)) return read(facts, true)
  const reading = readingOf(facts, content)
  const after =
    'after' in content && content.after !== undefined ? facts.readings.get(content.after) : reading
  if (reading === undefined || after === undefined) return 'missing'
  if (reading.state === 'given' && after.state === 'given') {
    const passes = kernel.checks.get(factKey(content))
    return passes === undefined || passes(reading.value) ? read(facts, reading.value) : 'check'
  }
  const isExposed = factKeys(content).some((key) => kernel.exposed.has(key))
  return isExposed || absent === undefined ? 'exposed' : Number(absent)
}

const rowOf = (kernel: Kernel, facts: UnitFacts, unit: number): Row | Aside => {
  // A value that cannot be read is a finding; whatever is wrong with the data is for the reference to say.
  if (facts.findings.some(({ severity }) => severity === 'error')) return 'check'
  const cells: number[] = []
  let isPlain = true
  for (const [at, column] of kernel.columns.columns.entries()) {
    const cell = cellOf(kernel, facts, column, at)
    if (typeof cell === 'string') return cell
    const { content, absent } = column
    if (content.kind === 'exists' ? cell === 0 : absent !== undefined && cell === Number(absent))
      isPlain = false
    cells.push(cell)
  }
  if (!isPlain && kernel.full === undefined) return 'unproven'
  for (const { of } of kernel.joints)
    cells.push(of.reduce((byte, { column, radix }) => byte + (cells[column] ?? 0) * radix, 0))
  return { unit, cells, isPlain }
}

const written = ({ layout }: Kernel, rows: readonly Row[]): readonly BankArray[] => {
  const banks = banksFor(layout, rows.length)
  rows.forEach(({ cells }, row) => {
    layout.slots.forEach(({ bank, at }, column) => {
      const matrix = banks[bank]
      if (matrix !== undefined) matrix[row * (layout.widths[bank] ?? 0) + at] = cells[column] ?? 0
    })
  })
  return banks
}

/** A unit to be packed, by its position; without facts it is left aside. */
export interface Member {
  readonly unit: number
  readonly facts?: UnitFacts
}

/** Nothing packed: every unit left to the reference, because its table has no kernel. */
export const unpacked = (units: readonly number[]): Batch => ({
  banks: banksFor({ slots: [], widths: [] }, 0),
  plain: 0,
  rows: 0,
  unitOf: new Int32Array(),
  aside: units.map((unit) => ({ unit, why: 'unproven' })),
})

/**
 * Packs the facts of units into rows of whole numbers. Every number is checked against the ends its column was proved for;
 * a unit that lacks a fact, has one out of those ends, or fails a check of its data is left aside.
 */
export const pack = (kernel: Kernel, members: readonly Member[]): Batch => {
  const aside: { readonly unit: number; readonly why: Aside }[] = []
  const read: Row[] = []
  for (const { unit, facts } of members) {
    const row = facts === undefined ? 'check' : rowOf(kernel, facts, unit)
    if (typeof row === 'string') aside.push({ unit, why: row })
    else read.push(row)
  }
  const ordered = [...read.filter(({ isPlain }) => isPlain), ...read.filter((row) => !row.isPlain)]
  const bad = new Uint8Array(ordered.length)
  const first = written(kernel, ordered)
  kernel.gate(first, [bad], 0, ordered.length)
  const rows = ordered.filter((_, row) => bad[row] === 0)
  ordered.forEach(({ unit }, row) => {
    if (bad[row] === 1) aside.push({ unit, why: 'check' })
  })
  return {
    banks: rows.length === ordered.length ? first : written(kernel, rows),
    plain: rows.filter(({ isPlain }) => isPlain).length,
    rows: rows.length,
    unitOf: Int32Array.from(rows, ({ unit }) => unit),
    aside,
  }
}
