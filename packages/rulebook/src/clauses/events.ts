import { nearest } from '@fazhi/findings'
import { compare, type EventsClause, type ExactString, exactOf, one, zero } from '@fazhi/model'
import { assume, type Cursor, child, report } from '../context.js'
import { readDated } from '../dated.js'
import { checkLevel, levelsOf } from '../levels.js'
import { numeralOf, readPoints } from '../number.js'
import { isMap, readChoice, readMap, readOneOrMore, readText } from '../shape.js'
import { readValueName, type Used } from '../values.js'
import { type ClauseContext, type ClauseShape, readAtMost, readVerb } from './shape.js'

type Points = Readonly<Record<string, ExactString>>

/** Points by level: prices, or limits. */
const readByLevel = (cursor: Cursor, used: Used, { context, parameters }: ClauseContext): Points =>
  Object.fromEntries(
    Object.keys(cursor.value ?? {}).flatMap((level): [string, ExactString][] => {
      const at = child(cursor, level)
      const points = readPoints(context, at, parameters)
      return checkLevel(context, used, level, at.pointer) && points !== undefined
        ? [[level, points]]
        : []
    }),
  )

type Prices = Pick<EventsClause, 'prices' | 'since'>

/** What each level costs on the day of the event: the values of a price that changes, each from its day on. */
const readByDay = (cursor: Cursor, used: Used, inside: ClauseContext): Prices | undefined => {
  const { context, parameters } = inside
  const levels = Object.keys(cursor.value ?? {}).flatMap((level) => {
    const at = child(cursor, level)
    if (!checkLevel(context, used, level, at.pointer)) return []
    const named = parameters.get(String(at.value))
    const history = named?.history ?? readDated(context, at) ?? [{ at }]
    return [{ level, pointer: at.pointer, history }]
  })
  const open = levels.find(({ history }) => history[0]?.from !== undefined)
  if (open !== undefined) {
    return report(context, open.pointer, { code: 'RBK-145', params: { level: open.level } })
  }
  const pricesOn = (day: string): Points =>
    Object.fromEntries(
      levels.flatMap(({ level, history }): [string, ExactString][] => {
        const at = history.findLast(({ from = '' }) => from <= day)?.at
        const points = at && readPoints(context, at, parameters)
        return points === undefined ? [] : [[level, points]]
      }),
    )
  const days = new Set(levels.flatMap(({ history }) => history.flatMap(({ from }) => from ?? [])))
  const since = [...days].sort().map((from) => ({ from, prices: pricesOn(from) }))
  return { prices: pricesOn(''), ...(since.length === 0 ? {} : { since }) }
}

/** What lower levels of a matter count for, as a percentage of their price. */
const readLower = (
  cursor: Cursor,
  sameMatter: EventsClause['sameMatter'],
  { context, parameters }: ClauseContext,
): ExactString | undefined => {
  if (cursor.value === undefined) return undefined
  if (sameMatter === 'all') {
    return report(context, cursor.pointer, { code: 'RBK-140', params: {} }, 'key')
  }
  const numeral = numeralOf(cursor.value, parameters)
  const part = numeral?.percent === true ? exactOf(numeral.exact) : undefined
  if (part !== undefined && compare(part, zero) >= 0 && compare(part, one) <= 0) {
    return numeral?.exact
  }
  return report(context, cursor.pointer, {
    code: 'RBK-141',
    params: { value: String(cursor.value) },
  })
}

/** The kinds that count; each must be one the fact names. */
const readKinds = (
  cursor: Cursor,
  { id, fact }: Used,
  { context }: ClauseContext,
): readonly string[] | undefined => {
  const entries = readOneOrMore(context, cursor)
  if (entries === undefined) return undefined
  const known = fact?.kinds ?? []
  if (known.length === 0) {
    return report(context, cursor.pointer, { code: 'RBK-142.none', params: { name: id } })
  }
  return entries.flatMap((entry) => {
    const kind = readText(context, entry)
    if (kind === undefined || known.includes(kind)) return kind ?? []
    const like = nearest(kind, known)
    const params = { name: id, kind, known }
    report(
      context,
      entry.pointer,
      like === undefined
        ? { code: 'RBK-142', params }
        : { code: 'RBK-142.near', params: { ...params, nearest: like }, expected: like },
    )
    return []
  })
}

/** Choices on which events count and for how much of their price; what matters and is left unsaid is named. */
const readSelection = (cursor: Cursor, used: Used, inside: ClauseContext) => {
  const { context, node } = inside
  const same = child(cursor, 'sameMatter')
  const sameMatter = readChoice(context, same, ['highest', 'all'] as const) ?? 'highest'
  if (same.value === undefined) {
    assume(context, 'clause.sameMatter', 'highest', cursor.pointer, node)
  }
  const day = child(cursor, 'dated')
  const dated = readChoice(context, day, ['date', 'happened'] as const)
  if (day.value === undefined) assume(context, 'clause.dated', 'date', cursor.pointer, node)
  const lower = readLower(child(cursor, 'lower'), sameMatter, inside)
  const kinds = readKinds(child(cursor, 'kinds'), used, inside)
  const limits = child(cursor, 'atMostOf')
  const atMostOf =
    readMap(context, limits) === undefined ? undefined : readByLevel(limits, used, inside)
  return {
    sameMatter,
    ...(lower === undefined ? {} : { lower }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(dated === undefined ? {} : { dated }),
    ...(atMostOf === undefined ? {} : { atMostOf }),
  }
}

/** `{ gain: { national: 3, province: 2, city: 1 }, each: awards, sameMatter: highest, lower: 50%, dated: date, atMostOf: { city: 2 }, atMost: 5 }` */
export const eventsShape: ClauseShape = {
  shape: 'events',
  keys: [
    'gain',
    'lose',
    'each',
    'at',
    'kinds',
    'dated',
    'sameMatter',
    'lower',
    'atMostOf',
    'atMost',
  ],
  claims: (map) => 'each' in map && (isMap(map['gain']) || isMap(map['lose'])),
  read: (cursor, inside) => {
    const { context } = inside
    const said = readVerb(cursor, inside)
    const used = readValueName(context, child(cursor, 'each'))
    const atMost = readAtMost(cursor, inside)
    if (said === undefined || used === undefined) return undefined
    if (used.type !== 'events') {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'each').pointer, { code: 'RBK-021.events', params })
    }
    const selection = readSelection(cursor, used, inside)
    const isByDay = readChoice(context, child(cursor, 'at'), ['event', 'periodEnd'] as const)
    const prices =
      isByDay === 'event'
        ? readByDay(said.price, used, inside)
        : { prices: readByLevel(said.price, used, inside) }
    if (prices === undefined) return undefined
    const priced = new Set(Object.keys(said.price.value ?? {}))
    const levels = levelsOf(used).filter((level) => !priced.has(level))
    if (levels.length > 0) {
      const draft = { code: 'RBK-023', params: { name: used.id, levels } } as const
      return report(context, said.price.pointer, draft)
    }
    return {
      shape: 'events',
      verb: said.verb,
      ...prices,
      each: used.id,
      ...selection,
      ...atMost,
      at: context.placeOf(cursor.pointer),
    }
  },
}
