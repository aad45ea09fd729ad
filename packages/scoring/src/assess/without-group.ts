import type { UnitResult } from '@fazhi/model'
import { type Standing, undecidedBecause } from '../outcomes/index.js'

/** A unit that is in no group, or in no single one, has a score, but no place and no grade. */
export const withoutGroup = (standing: Standing): UnitResult => ({
  ...standing.result,
  tiedWith: [],
  decisions: standing.result.status === 'decided' ? [] : [undecidedBecause(standing)],
})
