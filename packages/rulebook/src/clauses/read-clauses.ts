import type { Clause } from '@fazhi/model'
import { type Context, type Cursor, report } from '../context.js'
import type { Parameters } from '../number.js'
import { readList, readMap } from '../shape.js'
import { clauseShapes } from './list.js'
import type { ClauseContext } from './shape.js'

const allKeys = [...new Set(clauseShapes.flatMap((shape) => shape.keys))]

/** Reads the clauses of a node. */
export const readClauses = (
  context: Context,
  cursor: Cursor,
  node: string,
  parameters: Parameters,
): readonly Clause[] => {
  const readClause = (at: Cursor): Clause | undefined => {
    const map = readMap(context, at)
    if (map === undefined) return undefined
    const shape = clauseShapes.find((candidate) => candidate.claims(map))
    if (shape === undefined) {
      readMap(context, at, allKeys)
      const shapes = ['when', 'unless', 'each', 'share', 'by', 'judged', 'together']
      return report(context, at.pointer, { code: 'RBK-030', params: { shapes } })
    }
    readMap(context, at, shape.keys)
    return shape.read(at, inside)
  }
  const inside: ClauseContext = { context, node, parameters, readClause }
  return (readList(context, cursor) ?? []).flatMap((entry) => readClause(entry) ?? [])
}
