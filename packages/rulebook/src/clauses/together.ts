import type { Clause, Verb } from '@fazhi/model'
import { assume, child, report } from '../context.js'
import { missing, readChoice, readList } from '../shape.js'
import { type ClauseShape, readAtMost } from './shape.js'

/** The verbs of a clause: of a container, those of everything inside. */
export const verbsOf = (clause: Clause): readonly Verb[] =>
  clause.shape === 'together' ? [...new Set(clause.of.flatMap(verbsOf))] : [clause.verb]

/** `{ together: [ …clauses ], take: largest, atMost: 5 }` */
export const togetherShape: ClauseShape = {
  shape: 'together',
  keys: ['together', 'take', 'atMost'],
  claims: (map) => 'together' in map,
  read: (cursor, inside) => {
    const { context, node } = inside
    const list = child(cursor, 'together')
    const of = (readList(context, list) ?? []).flatMap((entry) => inside.readClause(entry) ?? [])
    if (list.value === undefined) missing(context, cursor, 'together')
    const takeAt = child(cursor, 'take')
    const take = readChoice(context, takeAt, ['sum', 'largest', 'smallest'] as const)
    if (takeAt.value === undefined) assume(context, 'clause.take', 'sum', cursor.pointer, node)
    const atMost = readAtMost(cursor, inside)
    if (Array.isArray(list.value) && list.value.length === 0) {
      return report(context, list.pointer, { code: 'RBK-010.empty', params: { key: 'together' } })
    }
    const together = {
      shape: 'together' as const,
      of,
      take: take ?? 'sum',
      ...atMost,
      at: context.placeOf(cursor.pointer),
    }
    // A cap on movements of both signs, or the largest of a gain and a loss, has no one meaning.
    if (verbsOf(together).length > 1 && (together.take !== 'sum' || atMost.atMost !== undefined)) {
      return report(context, cursor.pointer, { code: 'RBK-035', params: {} })
    }
    return together
  },
}
