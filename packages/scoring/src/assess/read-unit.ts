import type { ResolvedRulebook } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import type { UnitFacts } from '../facts/index.js'
import { type Earlier, evaluate } from '../graph/index.js'
import { type Reading, referenceAlgebra, unitQuestions } from '../read/index.js'
import type { UnitReading } from '../record/index.js'

/** Reads a program for one unit with the reference reader; what did not change is taken from an earlier reading. */
export const readUnit = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
  earlier?: Earlier<Reading>,
): UnitReading => {
  const algebra = referenceAlgebra(unitQuestions(rulebook, facts))
  const { nodes, inputs } = program
  return { rulebook, program, facts, ...evaluate<Reading>(nodes, inputs, algebra, earlier) }
}
