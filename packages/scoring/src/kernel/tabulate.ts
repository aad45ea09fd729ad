import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { rational } from '../exact/index.js'
import { argumentsOf, type Id, type Input, type Op } from '../graph/index.js'
import { decided, either, pointOf, type Range } from '../interval/index.js'
import { known, type Reading, referenceAlgebra } from '../read/index.js'
import type { Columns } from './column.js'
import type { Column } from './content.js'
import type { Variant } from './range.js'

/** The answer to a question when a column holds a value. */
const answerOf = ({ content, scale, absent }: Column, input: Input, stored: bigint): Reading => {
  if (input.kind === 'notApplicable') return known(stored === absent)
  if (stored === absent) return { missing: [] }
  switch (content.kind) {
    case 'number':
    case 'raters':
    case 'whole':
    case 'part':
    case 'ballots':
    case 'list':
      return known(rational(stored, scale))
    case 'daysLate':
      return known(rational(stored, scale))
    case 'level':
    case 'filed':
      return known(
        (input.kind === 'level' || input.kind === 'filed') &&
          input.in.includes(content.levels[Number(stored)] ?? ''),
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
  cohort: () => {
    throw new InternalError('a look at other units outside its column')
  },
})

/** Most rows of a table; levels, flags, short counts and marks out of a hundred stay below it. */
const mostRows = 1024n

/** What the reference makes of a node for every value of a column, in order; nothing where there are too many values. */
export type Rows = (column: number, id: Id) => readonly Reading[] | undefined

/**
 * Reads nodes for every value of the one column they rest on. A table filled with this needs no proof of its own: it is
 * the reference.
 */
export const rowsOf = (
  program: Program,
  { columns }: Columns,
  variant: Variant,
  ranges: readonly Range[],
): Rows => {
  const inColumn = (
    column: Column,
    values: readonly bigint[],
  ): ((id: Id) => readonly Reading[]) => {
    const found = new Map<Id, readonly Reading[]>()
    const all = (reading: Reading): readonly Reading[] => values.map(() => reading)
    const compute = (id: Id): readonly Reading[] => {
      const node = program.nodes[id]
      const range = ranges[id]
      if (node === undefined || range === undefined) throw new InternalError(`no node ${id}`)
      const fixed = pointOf(range) ?? decided(range)
      // What is open here is open because the fact is stated as not applicable; nothing that counts reads it then.
      return fixed === undefined ? ofOp(node.op) : all(known(fixed))
    }
    const ofOp = (op: Op): readonly Reading[] => {
      switch (op.k) {
        case 'input': {
          const input = program.inputs[op.i]
          if (input === undefined) throw new InternalError(`no input ${op.i}`)
          return values.map((stored) => answerOf(column, input, stored))
        }
        case 'list':
          return values.map((stored) =>
            stored === column.absent ? { missing: [] } : known(rational(stored, column.scale)),
          )
        case 'cohort':
          return values.map((stored) =>
            known(
              op.fn === 'any' || op.fn === 'member'
                ? stored === 1n
                : rational(stored, column.scale),
            ),
          )
        case 'item':
          throw new InternalError('an item outside a list')
        case 'if': {
          const condition = decided(ranges[op.c] ?? either)
          // Only the branch that is taken need rest on this column alone.
          if (condition !== undefined) return at(condition ? op.then : op.else)
          return applied(op)
        }
        default:
          return applied(op)
      }
    }
    const applied = (op: Parameters<typeof apply>[0]): readonly Reading[] => {
      const args = argumentsOf(op).map(at)
      return values.map((_, row) =>
        apply(
          op,
          args.map((arg) => arg[row] ?? { missing: [] }),
        ),
      )
    }
    const at = (id: Id): readonly Reading[] => {
      const readings = found.get(id) ?? compute(id)
      found.set(id, readings)
      return readings
    }
    return at
  }
  const readers = columns.map((column) => {
    const last = variant === 'full' ? (column.absent ?? column.hi) : column.hi
    const count = last - column.lo + 1n
    if (count > mostRows) return undefined
    return inColumn(
      column,
      Array.from({ length: Number(count) }, (_, row) => column.lo + BigInt(row)),
    )
  })
  return (column, id) => readers[column]?.(id)
}
