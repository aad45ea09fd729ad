import { judgeRelaxations, lostBasis } from './basis.js'
import { excludedDays } from './dates.js'
import { type Done, type Laying, stepOf } from './laying.js'
import { notThere } from './not-there.js'
import type { Operation } from './operations.js'
import { relaxationsOf } from './relaxations-of.js'

/** Retires an entry. What it was stays in the history. */
export const retire = (
  operation: Operation & { readonly kind: 'retire' },
  laying: Laying,
): Done => {
  const { part, id, reason, basis } = operation
  const { state, norms, suggest, origin } = laying
  const laid = state[part].get(id)
  const was = laid?.entry
  if (laid === undefined || was === undefined) return { drafts: [notThere(operation, laying)] }
  const held = [
    ...lostBasis(operation, norms, suggest),
    ...excludedDays(operation, undefined, norms),
  ]
  if (held.length > 0) return { drafts: held }
  const judged = judgeRelaxations(operation, relaxationsOf(part, laid, undefined, norms), norms)
  if (judged.refused.length > 0) return { drafts: judged.refused }
  const step = {
    ...stepOf(operation, origin),
    did: 'retired',
    was,
    reason,
    ...(basis === undefined ? {} : { basis }),
  } as const
  return { laid: { entry: undefined, steps: [...laid.steps, step] }, drafts: judged.allowed }
}
