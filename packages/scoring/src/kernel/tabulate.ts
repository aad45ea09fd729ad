import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { rational } from '../exact/index.js'
import { argumentsOf, type Id, type Input, type Op } from '../graph/index.js'
import { decided, pointOf, type Range } from '../interval/index.js'
import { known, missingOf, type Reading, referenceAlgebra } from '../read/index.js'
import type { Column } from './column.js'

/** The answer to a question when a column holds a value. */
export const answerOf = (
  { content, scale, absent }: Column,
  input: Input,
  stored: bigint,
): Reading => {
  if (input.kind === 'notApplicable') return known(stored === absent)
  if (stored === absent) return { missing: [] }
  switch (content.kind) {
    case 'number':
    case 'whole':
    case 'part':
    case 'list':
      return known(rational(stored, scale))
    case 'level':
      return known(
        input.kind === 'level' && input.in.includes(content.levels[Number(stored)] ?? ''),
      )
    default:
      return known(stored === 1n)
  }
}

const { apply } = referenceAlgebra({
  input: () => {
    throw new InternalError('a question outside its column')
  },
  items: () => {
    throw new InternalError('a list outside its column')
  },
})

/**
 * What the reference makes of a node for one value of the one column it rests on. A table filled with this needs no proof
 * of its own: it is the reference.
 */
export const readAt = (
  program: Program,
  ranges: readonly Range[],
  column: Column,
  stored: bigint,
): ((id: Id) => Reading) => {
  const found = new Map<Id, Reading>()
  const compute = (id: Id): Reading => {
    const node = program.nodes[id]
    const range = ranges[id]
    if (node === undefined || range === undefined) throw new InternalError(`no node ${id}`)
    const fixed = pointOf(range) ?? decided(range)
    if (fixed !== undefined) return known(fixed)
    // What is open here is open because the fact is stated as not applicable; nothing that counts reads it then.
    return ofOp(node.op)
  }
  const ofOp = (op: Op): Reading => {
    switch (op.k) {
      case 'input': {
        const input = program.inputs[op.i]
        if (input === undefined) throw new InternalError(`no input ${op.i}`)
        return answerOf(column, input, stored)
      }
      case 'list':
        return stored === column.absent ? { missing: [] } : known(rational(stored, column.scale))
      case 'item':
        throw new InternalError('an item is read outside a list')
      case 'if': {
        // Only the branch that is taken need rest on this column alone.
        const c = at(op.c)
        if (c.value === undefined) return { missing: missingOf([c]) }
        return at(c.value === true ? op.then : op.else)
      }
      default:
        return apply(op, argumentsOf(op).map(at))
    }
  }
  const at = (id: Id): Reading => {
    const value = found.get(id) ?? compute(id)
    found.set(id, value)
    return value
  }
  return at
}
