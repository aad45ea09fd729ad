import type { ResolvedRulebook, Table } from '@fazhi/model'
import { compile, type Program } from '../compile/index.js'
import { factsOfLeaves } from './facts-of-leaves.js'

/** A table compiled, with the facts each of its nodes rests on. */
export interface TableReading {
  readonly program: Program
  readonly factsOf: ReadonlyMap<string, readonly string[]>
}

/** Compiles each table of a rulebook at most once, when it is first asked for: over many units that costs more than reading them. */
export const tableReadings = (rulebook: ResolvedRulebook): ((table: Table) => TableReading) => {
  const made = new Map<string, TableReading>()
  return (table) => {
    const known = made.get(table.id)
    if (known !== undefined) return known
    const program = compile(rulebook, table)
    const reading = { program, factsOf: factsOfLeaves(program) }
    made.set(table.id, reading)
    return reading
  }
}
