import { child, report } from '../context.js'
import { hasShare, readValueName } from '../values.js'
import { type ClauseShape, readPrice, readWhenNone } from './shape.js'

/** `{ gain: 5, share: files.average, whenNone: notApplicable }` */
export const shareShape: ClauseShape = {
  shape: 'share',
  keys: ['gain', 'lose', 'share', 'whenNone'],
  claims: (map) => 'share' in map,
  read: (cursor, inside) => {
    const { context } = inside
    const said = readPrice(cursor, inside)
    const used = readValueName(context, child(cursor, 'share'))
    if (used === undefined) return undefined
    if (!hasShare(used)) {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'share').pointer, { code: 'RBK-021.share', params })
    }
    const whenNone = readWhenNone(cursor, used, inside)
    if (said === undefined) return undefined
    return {
      shape: 'share',
      ...said,
      share: used.id,
      ...whenNone,
      at: context.placeOf(cursor.pointer),
    }
  },
}
