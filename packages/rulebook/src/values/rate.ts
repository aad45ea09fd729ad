import type { Text, ValueDefinition } from '@fazhi/model'
import { type Cursor, child, report } from '../context.js'
import { readRounding } from '../rounding.js'
import { readFew } from '../sampled-values.js'
import { missing, readFlag, readMap } from '../shape.js'
import { readTitle } from '../text.js'
import { isNumber } from '../values.js'
import { type Part, readPart, type ValueReader } from './part.js'

const fits = ({ type, value }: Part): boolean =>
  value === undefined ? type === 'count' || type === 'amount' : isNumber(type)

/** Whether a whole can be less than its part although nothing is wrong: a mean, last year, points; not the largest of the same. */
const canBeLess = (of: Part, { value }: Part): boolean => {
  if (value?.kind === 'lastYear' || value?.kind === 'points') return true
  return value?.kind === 'cohort' && !(value.take === 'largest' && value.of === of.id)
}

const between = (of: Part, over: Part): Text => ({
  zh: `${of.title.zh} ÷ ${over.title.zh}`,
  en: `${of.title.en ?? of.id} ÷ ${over.title.en ?? over.id}`,
})

/** `{ rate: PART, over: WHOLE, mayExceed: true, round }`: of facts, or of any values that are numbers. */
export const readRate = (
  reader: ValueReader,
  id: string,
  cursor: Cursor,
): ValueDefinition | undefined => {
  const { context } = reader
  const map =
    readMap(context, cursor, [
      'rate',
      'over',
      'mayExceed',
      'atLeast',
      'whenFew',
      'round',
      'title',
    ]) ?? {}
  if (map['over'] === undefined) missing(context, cursor, 'over')
  const of = readPart(reader, child(cursor, 'rate'))
  const over = readPart(reader, child(cursor, 'over'))
  for (const [part, key] of [
    [of, 'rate'],
    [over, 'over'],
  ] as const) {
    if (part !== undefined && !fits(part)) {
      const params = { name: part.id, type: part.type }
      report(context, child(cursor, key).pointer, { code: 'RBK-021.count', params })
    }
  }
  const rounding = readRounding(context, child(cursor, 'round'))
  const mayExceed = readFlag(context, child(cursor, 'mayExceed'))
  if (of === undefined || over === undefined) return undefined
  if (map['mayExceed'] === undefined && canBeLess(of, over)) {
    const params = { name: id, over: over.id }
    const expected = 'mayExceed: true'
    report(context, cursor.pointer, { code: 'RBK-112', params, expected }, 'key')
  }
  return {
    kind: 'rate',
    id,
    title:
      map['title'] === undefined
        ? between(of, over)
        : readTitle(context, child(cursor, 'title'), id),
    of: of.id,
    over: over.id,
    mayExceed: mayExceed ?? false,
    ...readFew(context, id, cursor),
    // Places are those of the percentage, as people write it; the value itself is a fraction of 1.
    ...(rounding === undefined ? {} : { round: { ...rounding, places: rounding.places + 2 } }),
  }
}
