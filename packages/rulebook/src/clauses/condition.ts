import { readCondition } from '../condition.js'
import { child, report } from '../context.js'
import { type ClauseShape, readPrice } from './shape.js'

/** `{ lose: 3, when: … }` · `{ lose: 0.5, unless: … }` */
export const conditionShape: ClauseShape = {
  shape: 'condition',
  keys: ['gain', 'lose', 'when', 'unless'],
  claims: (map) => 'when' in map || 'unless' in map,
  read: (cursor, inside) => {
    const { context, parameters } = inside
    const said = readPrice(cursor, inside)
    const when = readCondition(context, child(cursor, 'when'), parameters)
    const unless = readCondition(context, child(cursor, 'unless'), parameters)
    if (when !== undefined && unless !== undefined) {
      return report(
        context,
        child(cursor, 'unless').pointer,
        { code: 'RBK-038', params: {} },
        'key',
      )
    }
    const condition = when ?? (unless && { kind: 'not' as const, of: unless })
    if (said === undefined || condition === undefined) return undefined
    return { shape: 'condition', ...said, when: condition, at: context.placeOf(cursor.pointer) }
  },
}
