import type { ExactString, ResolvedRulebook } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { toExact } from '../exact/index.js'
import type { UnitFacts } from '../facts/index.js'
import { evaluate } from '../graph/index.js'
import type { Range } from './range.js'
import { rangeAlgebra } from './range-reader.js'

/** Ends between which a unit's total lies, whatever its missing facts turn out to be; an absent end is unbounded. */
export interface UnitRange {
  /** Before and after the root's rounding. */
  readonly exact: { readonly atLeast?: ExactString; readonly atMost?: ExactString }
  readonly rounded: { readonly atLeast?: ExactString; readonly atMost?: ExactString }
}

const ends = (range: Range | undefined): UnitRange['exact'] => ({
  ...(range?.kind === 'number' && range.lo !== undefined ? { atLeast: toExact(range.lo) } : {}),
  ...(range?.kind === 'number' && range.hi !== undefined ? { atMost: toExact(range.hi) } : {}),
})

/**
 * Bounds of a unit's total with its missing facts open (R11). They are sound, not always reached: a fact that is read in
 * two places is taken for two facts, so the true ends may lie further in.
 */
export const unitRange = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
): UnitRange => {
  const { values } = evaluate<Range>(program.nodes, program.inputs, rangeAlgebra(rulebook, facts))
  return { exact: ends(values[program.exact]), rounded: ends(values[program.rounded]) }
}
