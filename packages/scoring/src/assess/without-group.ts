import type { UnitResult } from '@fazhi/model'
import type { Standing } from '../outcomes/index.js'

/** A unit whose table is in no group has a score, but no place and no grade. */
export const withoutGroup = ({ result }: Standing): UnitResult => ({
  ...result,
  tiedWith: [],
  decisions:
    result.status === 'decided' ? [] : [{ code: 'undecided', params: { missing: result.missing } }],
})
