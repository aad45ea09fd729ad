import type { ResolvedRulebook } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import type { UnitFacts } from '../facts/index.js'
import { evaluate } from '../graph/index.js'
import { type Reading, referenceAlgebra, unitQuestions } from '../read/index.js'
import type { UnitReading } from '../record/index.js'

/** Reads a program for one unit with the reference reader. */
export const readUnit = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
): UnitReading => {
  const algebra = referenceAlgebra(unitQuestions(rulebook, facts))
  return { rulebook, program, facts, ...evaluate<Reading>(program.nodes, program.inputs, algebra) }
}
