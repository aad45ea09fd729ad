import type { DecimalString, Group, ResolvedRulebook, Table } from '@fazhi/model'
import { compile, type Program } from '../compile/index.js'
import { type Aside, type Code, type Kernel, kernelOf } from '../kernel/index.js'
import { gradeOf } from '../outcomes/index.js'
import type { UnitReading } from '../record/index.js'
import type { Decided } from './score-unit.js'

/** A table with what scores its units: its kernel, or why there is none, and the reference behind it. */
export interface TableEngine {
  readonly table: Table
  readonly program: Program
  readonly group: Group | undefined
  readonly kernel: Kernel | undefined
  readonly unproven: string | undefined
}

/** Compiles a table and makes its kernel, where one can be proved. */
export const tableEngine = (
  rulebook: ResolvedRulebook,
  table: Table,
  code: Code,
  keepsRecords: boolean,
): TableEngine => {
  const program = compile(rulebook, table)
  const made = kernelOf({ rulebook, table, program, code, keepsRecords })
  const isMade = !('unproven' in made)
  return {
    table,
    program,
    group: rulebook.groups.find(({ tables }) => tables.includes(table.id)),
    kernel: isMade ? made : undefined,
    unproven: isMade ? undefined : made.unproven,
  }
}

/** What the reference made of a unit, and why it was asked. */
export interface Fallback {
  /** `open`: an enclosure could not decide a rounding or a comparison. */
  readonly why: Aside | 'open'
  readonly published?: DecimalString
  readonly grade?: string
  readonly reading: UnitReading
}

/** The result of a unit from its reading by the reference. */
export const fallbackOf = (
  { vetoes }: ResolvedRulebook,
  { group }: TableEngine,
  { status, printed, score, vetoes: raised, reading }: Decided,
  why: Fallback['why'],
): Fallback => {
  if (status === 'undecided') return { why, reading }
  const grade = group === undefined ? undefined : gradeOf(score, raised, group, vetoes)
  return { why, reading, published: printed.text, ...(grade === undefined ? {} : { grade }) }
}
