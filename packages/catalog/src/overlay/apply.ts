import { add } from './add.js'
import type { Draft } from './finding.js'
import type { Laying } from './laying.js'
import type { Operation } from './operations.js'
import { patch } from './patch.js'
import { retire } from './retire.js'

/** Does one operation, or says why not; an operation with an error leaves everything as it was. Tells whether it was done. */
export const apply = (
  operation: Operation,
  laying: Laying,
): { readonly isDone: boolean; readonly drafts: readonly Draft[] } => {
  const { laid, drafts } =
    operation.kind === 'add'
      ? add(operation, laying)
      : operation.kind === 'patch'
        ? patch(operation, laying)
        : retire(operation, laying)
  if (laid !== undefined) laying.state[operation.part].set(operation.id, laid)
  return { isDone: laid !== undefined, drafts }
}
