import type { ResolvedRulebook, Table, UnitSubmission } from '@fazhi/model'
import { compileBinding } from '../compile/index.js'
import { finding, pointer } from '../facts/index.js'
import { evaluate } from '../graph/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { isTrue, type Reading, referenceAlgebra, unitQuestions } from '../read/index.js'

/** The one table of a unit, or why there is none (R34). */
export type Binding = { readonly table: Table } | { readonly finding: ScoringFinding }

/** How units are bound to the tables of a rulebook, by their attributes. */
export const binder = (rulebook: ResolvedRulebook): ((submission: UnitSubmission) => Binding) => {
  const bindings = rulebook.tables.map((table) => ({
    table,
    program: compileBinding(rulebook, table),
  }))
  return (submission) => {
    const algebra = referenceAlgebra(unitQuestions(rulebook, { submission, readings: new Map() }))
    const tables = bindings
      .filter(({ program: { nodes, inputs, holds } }) =>
        isTrue(evaluate<Reading>(nodes, inputs, algebra).values[holds]),
      )
      .map(({ table }) => table)
    const [table, ...more] = tables
    const unit = submission.unit.id
    if (table === undefined) return { finding: finding('SCR-001', { unit }, pointer('unit')) }
    return more.length === 0
      ? { table }
      : {
          finding: finding(
            'SCR-002',
            { unit, tables: tables.map(({ id }) => id) },
            pointer('unit'),
          ),
        }
  }
}
