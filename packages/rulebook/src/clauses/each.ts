import {
  compare,
  divide,
  type EachClause,
  type ExactString,
  exactOf,
  parseExact,
  printExact,
  zero,
} from '@fazhi/model'
import { fitNumeral } from '../bound.js'
import { assume, type Cursor, child, report } from '../context.js'
import { numeralOf } from '../number.js'
import { missing, readChoice, readMap } from '../shape.js'
import { isValueName, readBoundValue } from '../value-bound.js'
import { isNumber, isShare, isWhole, readValueName, type Used } from '../values.js'
import {
  type ClauseContext,
  type ClauseShape,
  readAtMost,
  readPrice,
  readWhenNone,
} from './shape.js'

const hundred = { n: 100n, d: 1n }

/** What a value is measured against, and the value that this is, where it is no number. */
interface Gap {
  readonly gap: NonNullable<EachClause['gap']>
  readonly other?: Used
}

const readGap = (
  cursor: Cursor,
  used: Used,
  { context, parameters }: ClauseContext,
): Gap | undefined => {
  const below = child(cursor, 'below')
  const above = child(cursor, 'above')
  if (below.value !== undefined && above.value !== undefined) {
    return report(context, above.pointer, { code: 'RBK-039', params: {} }, 'key')
  }
  const side = below.value === undefined ? 'above' : 'below'
  const at = side === 'below' ? below : above
  if (at.value === undefined) return undefined
  const numeral = numeralOf(at.value, parameters)
  if (numeral === undefined && typeof at.value === 'string' && isValueName(context, at.value)) {
    const read = readBoundValue(context, at.value, at.pointer, used)
    return read && { gap: { side, bound: read.bound }, other: read.used }
  }
  if (numeral === undefined) {
    return report(context, at.pointer, { code: 'RBK-010.number', params: { key: side } })
  }
  const bound = fitNumeral(context, numeral, used, String(at.value), at.pointer)
  return bound && { gap: { side, bound } }
}

/** The size of one unit: a number, or percentage points ("1pp") of a rate. */
const readPer = (
  cursor: Cursor,
  used: Used,
  { context, parameters }: ClauseContext,
): ExactString | undefined => {
  const at = child(cursor, 'per')
  if (at.value === undefined) {
    if (!isShare(used.type)) return '1' as ExactString
    const draft = { code: 'RBK-032', params: { name: used.id }, expected: 'per: 1pp' } as const
    return report(context, cursor.pointer, draft)
  }
  const text = String(at.value).trim()
  const points = text.endsWith('pp') ? text.slice(0, -2).trimEnd() : undefined
  if ((points !== undefined) !== isShare(used.type)) {
    const expected = isShare(used.type) ? `${text.replace('%', '')}pp` : (points ?? text)
    const params = { name: used.id, value: text, expected }
    return report(context, at.pointer, { code: 'RBK-032.pp', params, expected })
  }
  const numeral = numeralOf(points ?? at.value, parameters)
  const size = numeral && !numeral.percent ? parseExact(numeral.exact) : undefined
  if (size === undefined || compare(size, zero) <= 0) {
    return report(context, at.pointer, { code: 'RBK-010.number', params: { key: 'per' } })
  }
  return points === undefined ? numeral?.exact : printExact(divide(size, hundred))
}

const isWholeGap = (read: Gap | undefined): boolean => {
  if (read === undefined) return true
  if (read.other !== undefined) return isWhole(read.other.type)
  const { bound } = read.gap
  return typeof bound === 'string' && exactOf(bound).d === 1n
}

const roundings = ['exact', 'up', 'down', 'half-up'] as const

/** `{ by: month, round: up }`; only a fixed `below` of the whole year is reduced for part of one. */
const readProrate = (
  cursor: Cursor,
  read: Gap | undefined,
  { context, node }: ClauseContext,
): EachClause['prorate'] => {
  const at = child(cursor, 'prorate')
  if (readMap(context, at, ['by', 'round']) === undefined) return undefined
  const isYears = child(cursor, 'every').value === undefined
  if (read?.gap.side !== 'below' || typeof read.gap.bound !== 'string' || !isYears) {
    return report(context, at.pointer, { code: 'RBK-146', params: {} }, 'key')
  }
  const by = readChoice(context, child(at, 'by'), ['month'] as const)
  if (child(at, 'by').value === undefined) missing(context, at, 'by')
  const round = readChoice(context, child(at, 'round'), roundings)
  if (child(at, 'round').value === undefined) {
    assume(context, 'clause.prorate', 'exact', at.pointer, node)
  }
  return by && { by, round: round ?? 'exact' }
}

/**
 * Of a filing that a rule measures the days late are priced. What is never filed has no last one unless the rule says how
 * long late is still late.
 */
const inDays = (
  used: Used | undefined,
  cursor: Cursor,
  { context }: ClauseContext,
): Used | undefined => {
  if (used?.value.kind !== 'filed') return used
  if (used.value.lateUntil !== undefined) return { ...used, type: 'count' }
  const params = { name: used.id }
  return report(context, child(cursor, 'each').pointer, { code: 'RBK-154', params })
}

/** `{ lose: 0.3, each: study.sessions, below: 6, per: 1, part: exact, every: quarter, atMost: 1.2 }` */
export const eachShape: ClauseShape = {
  shape: 'each',
  keys: [
    'gain',
    'lose',
    'each',
    'below',
    'above',
    'per',
    'part',
    'every',
    'prorate',
    'atMost',
    'whenNone',
  ],
  claims: (map) => 'each' in map,
  read: (cursor, inside) => {
    const { context, node } = inside
    const said = readPrice(cursor, inside)
    const used = inDays(readValueName(context, child(cursor, 'each')), cursor, inside)
    const atMost = readAtMost(cursor, inside)
    if (used === undefined) return undefined
    // Events have levels and matters; a single price for each would leave open what is counted.
    if (!isNumber(used.type) || used.type === 'events') {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'each').pointer, { code: 'RBK-021.number', params })
    }
    const read = readGap(cursor, used, inside)
    const per = readPer(cursor, used, inside)
    const every = readChoice(context, child(cursor, 'every'), ['quarter', 'month'] as const)
    if (every !== undefined && used.fact?.series !== every) {
      const params = { name: used.id, every }
      report(context, child(cursor, 'every').pointer, { code: 'RBK-021.series', params })
    }
    // A value of the year says nothing about what is required in each quarter.
    if (every !== undefined && read?.other !== undefined) {
      const params = { name: used.id, every, bound: read.other.id }
      report(context, child(cursor, 'every').pointer, { code: 'RBK-117', params })
    }
    const saidPart = readChoice(context, child(cursor, 'part'), ['exact', 'up', 'down'] as const)
    const prorate = readProrate(cursor, read, inside)
    const mayBePart =
      prorate?.round === 'exact' || !isWhole(used.type) || per !== '1' || !isWholeGap(read)
    if (mayBePart && child(cursor, 'part').value === undefined) {
      assume(context, 'clause.part', 'exact', cursor.pointer, node)
    }
    const others = read?.other === undefined ? [] : [read.other]
    const whenNone = readWhenNone(cursor, used, inside, others)
    if (said === undefined || per === undefined) return undefined
    return {
      shape: 'each',
      ...said,
      each: used.id,
      ...(read === undefined ? {} : { gap: read.gap }),
      per,
      part: saidPart ?? 'exact',
      ...(every === undefined ? {} : { every }),
      ...(prorate === undefined ? {} : { prorate }),
      ...atMost,
      ...whenNone,
      at: context.placeOf(cursor.pointer),
    }
  },
}
