import type { Rational } from '../exact/index.js'
import type { CohortOp } from '../graph/index.js'

/**
 * What one unit sees of the others: the answer to every look at a cohort. While facts of somebody leave the cohort open
 * there is no value, and the cohort is named as what is missing.
 */
export type Others = (op: CohortOp) => {
  readonly value?: Rational | boolean
  readonly missing: readonly string[]
}

/** Nothing is known of any other unit. */
export const noOthers: Others = ({ of }) => ({ missing: [of] })
