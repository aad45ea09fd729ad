import type { ExactString } from '@fazhi/model'
import { assume, child, report } from '../context.js'
import { checkLevel, levelsOf } from '../levels.js'
import { readPoints } from '../number.js'
import { isMap, readChoice } from '../shape.js'
import { readValueName } from '../values.js'
import { type ClauseShape, readAtMost, readVerb } from './shape.js'

/** `{ gain: { national: 3, province: 2, city: 1 }, each: awards, sameMatter: highest, atMost: 5 }` */
export const eventsShape: ClauseShape = {
  shape: 'events',
  keys: ['gain', 'lose', 'each', 'sameMatter', 'atMost'],
  claims: (map) => 'each' in map && (isMap(map['gain']) || isMap(map['lose'])),
  read: (cursor, inside) => {
    const { context, parameters, node } = inside
    const said = readVerb(cursor, inside)
    const used = readValueName(context, child(cursor, 'each'))
    const atMost = readAtMost(cursor, inside)
    const same = child(cursor, 'sameMatter')
    const sameMatter = readChoice(context, same, ['highest', 'all'] as const)
    if (same.value === undefined) {
      assume(context, 'clause.sameMatter', 'highest', cursor.pointer, node)
    }
    if (said === undefined || used === undefined) return undefined
    if (used.type !== 'events') {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'each').pointer, { code: 'RBK-021.events', params })
    }
    const prices = Object.keys(said.price.value ?? {}).flatMap((level): [string, ExactString][] => {
      const at = child(said.price, level)
      const price = readPoints(context, at, parameters)
      return checkLevel(context, used, level, at.pointer) && price !== undefined
        ? [[level, price]]
        : []
    })
    const priced = new Set(Object.keys(said.price.value ?? {}))
    const levels = levelsOf(used).filter((level) => !priced.has(level))
    if (levels.length > 0) {
      const draft = { code: 'RBK-023', params: { name: used.id, levels } } as const
      return report(context, said.price.pointer, draft)
    }
    return {
      shape: 'events',
      verb: said.verb,
      prices: Object.fromEntries(prices),
      each: used.id,
      sameMatter: sameMatter ?? 'highest',
      ...atMost,
      at: context.placeOf(cursor.pointer),
    }
  },
}
