import { compare, divide, exactOf, subtract, zero } from '@fazhi/model'
import { child, report } from '../context.js'
import { readPoints } from '../number.js'
import { missing, readChoice, readMap } from '../shape.js'
import { readValueName } from '../values.js'
import { type ClauseShape, readVerb } from './shape.js'

/** `{ judged: publicity.quality, gain: { from: 0, to: 5, step: 0.5 }, raters: trimmed }` */
export const judgedShape: ClauseShape = {
  shape: 'judged',
  keys: ['gain', 'lose', 'judged', 'raters'],
  claims: (map) => 'judged' in map,
  read: (cursor, inside) => {
    const { context, parameters } = inside
    const said = readVerb(cursor, inside)
    const used = readValueName(context, child(cursor, 'judged'))
    if (said === undefined || used === undefined) return undefined
    if (used.type !== 'judgement') {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'judged').pointer, { code: 'RBK-021.judgement', params })
    }
    const raters = readChoice(context, child(cursor, 'raters'), [
      'mean',
      'median',
      'trimmed',
    ] as const)
    const { value } = said.price
    if (typeof value === 'number' || typeof value === 'string') {
      const params = { name: used.id, points: String(value) }
      return report(context, said.price.pointer, { code: 'RBK-036.range', params })
    }
    if (readMap(context, said.price, ['from', 'to', 'step']) === undefined) return undefined
    const [from, to, step] = ['from', 'to', 'step'].map((key) => {
      const at = child(said.price, key)
      if (at.value === undefined) missing(context, said.price, key)
      return readPoints(context, at, parameters)
    })
    if (from === undefined || to === undefined || step === undefined) return undefined
    const range = subtract(exactOf(to), exactOf(from))
    if (compare(range, zero) <= 0) {
      return report(context, said.price.pointer, { code: 'RBK-036.order', params: { from, to } })
    }
    if (compare(exactOf(step), zero) <= 0 || divide(range, exactOf(step)).d !== 1n) {
      return report(context, said.price.pointer, {
        code: 'RBK-036.step',
        params: { from, to, step },
      })
    }
    return {
      shape: 'judged',
      verb: said.verb,
      judged: used.id,
      from,
      to,
      step,
      ...(raters === undefined ? {} : { raters }),
      at: context.placeOf(cursor.pointer),
    }
  },
}
