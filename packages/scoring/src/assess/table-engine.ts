import type { DecimalString, Group, ResolvedRulebook, Table } from '@fazhi/model'
import { compile, type Program } from '../compile/index.js'
import { type Aside, type Code, type Kernel, kernelOf } from '../kernel/index.js'
import { bandGrade } from '../outcomes/index.js'
import type { UnitReading } from '../record/index.js'
import type { Decided } from './score-unit.js'

/** A table with what scores its units: its kernel, or why there is none, and the reference behind it. */
export interface TableEngine {
  readonly table: Table
  readonly program: Program
  /** The group whose bands all units of the table fall into, where there is one. */
  readonly group: Group | undefined
  readonly kernel: Kernel | undefined
  readonly unproven: string | undefined
}

/** The group that all units of a table are in. */
const soleGroup = ({ groups }: ResolvedRulebook, { id }: Table): Group | undefined => {
  const [group, ...more] = groups.filter(({ tables }) => tables.includes(id))
  return more.length === 0 && group?.for === undefined ? group : undefined
}

/** Compiles a table and makes its kernel, where one can be proved. */
export const tableEngine = (
  rulebook: ResolvedRulebook,
  table: Table,
  code: Code,
  keepsRecords: boolean,
): TableEngine => {
  const program = compile(rulebook, table)
  const group = soleGroup(rulebook, table)
  const made = kernelOf({ rulebook, group, program, code, keepsRecords })
  const isMade = !('unproven' in made)
  return {
    table,
    program,
    group,
    kernel: isMade ? made : undefined,
    unproven: isMade ? undefined : made.unproven,
  }
}

/** What the reference made of a unit, and why it was asked. */
export interface Fallback {
  /** `open`: an enclosure could not decide a rounding or a comparison. */
  readonly why: Aside | 'open'
  readonly published?: DecimalString
  readonly bandGrade?: string
  readonly reading: UnitReading
}

/** The result of a unit from its reading by the reference. */
export const fallbackOf = (
  { group }: TableEngine,
  { status, printed, score, reading }: Decided,
  why: Fallback['why'],
): Fallback => {
  if (status === 'undecided') return { why, reading }
  const band = group === undefined ? undefined : bandGrade(score, group.grades)
  return {
    why,
    reading,
    published: printed.text,
    ...(band === undefined ? {} : { bandGrade: band }),
  }
}
