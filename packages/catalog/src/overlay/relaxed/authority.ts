import type { Authority } from '@fazhi/model'
import { isWeaker } from '../binding.js'
import type { Relaxation } from '../relaxation.js'

/** An entry made less binding than it was: the first step to relaxing it. */
export const lowered = (before: Authority, after: Authority): readonly Relaxation[] =>
  isWeaker(after, before)
    ? [{ kind: 'authorityLowered', params: { from: before, to: after }, authority: before }]
    : []
