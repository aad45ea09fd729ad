import type { FactDefinition, ValueDefinition } from '@fazhi/model'
import { type Context, type Cursor, child, report } from '../context.js'
import { readPortion, readTally } from '../sampled-values.js'
import { readEntries, readMap } from '../shape.js'
import { readAggregate } from './aggregate.js'
import { readCohort } from './cohort.js'
import { readFactNames } from './facts.js'
import { readFiled } from './filed.js'
import { readLastYear } from './last-year.js'
import type { ValueReader } from './part.js'
import { readPointsValue } from './points.js'
import { readRate } from './rate.js'

/** Words that say what a value is, in the order in which one of them decides. */
const kinds = [
  'filed',
  'tally',
  'rate',
  'sum',
  'count',
  'best',
  'place',
  'lastYear',
  'points',
  'mean',
] as const

/** Most values that may be made of one another in a row. */
const deepest = 100

const readOne = (reader: ValueReader, id: string, entry: Cursor): ValueDefinition | undefined => {
  const { context } = reader
  const map = readMap(context, entry)
  if (map === undefined) return undefined
  const kind = kinds.find((candidate) => map[candidate] !== undefined)
  switch (kind) {
    case undefined:
      readMap(context, entry, [...kinds, 'over', 'mayExceed', 'round', 'title', 'among'])
      return report(
        context,
        entry.pointer,
        { code: 'RBK-012', params: { key: kinds.join(' | ') } },
        'key',
      )
    case 'filed':
      return readFiled(reader, id, entry)
    case 'tally': {
      const isTally = ({ type }: FactDefinition): boolean => type === 'tally'
      const of = readFactNames(reader, child(entry, 'tally'), isTally, 'RBK-021.tally')
      return readTally(context, id, entry, of)
    }
    case 'rate': {
      // Of samples it is the share of those that are so; otherwise something over something.
      if (!('where' in map)) return readRate(reader, id, entry)
      const isSamples = ({ type }: FactDefinition): boolean => type === 'samples'
      const of = readFactNames(reader, child(entry, 'rate'), isSamples, 'RBK-021.list')
      return readPortion(context, id, entry, of)
    }
    case 'best':
    case 'place':
      return readCohort(reader, id, entry, kind)
    case 'lastYear':
      return readLastYear(reader, id, entry)
    case 'points':
      return readPointsValue(reader, id, entry)
    case 'mean':
      // Over a group it is a mean of units; otherwise of a list of the unit's own.
      return map['among'] === undefined
        ? readAggregate(reader, id, entry, kind)
        : readCohort(reader, id, entry, kind)
    default:
      return readAggregate(reader, id, entry, kind)
  }
}

/**
 * Reads the declared values into the context, in the order of the file; what a value is made of is read before it. One that
 * is a part of itself is said with the way it leads back.
 */
export const readValues = (
  context: Context & { readonly values: Map<string, ValueDefinition> },
  cursor: Cursor,
): void => {
  const entries = new Map(readEntries(context, cursor))
  const done = new Set<string>()
  const path: string[] = []
  const resolve = (id: string, at: Cursor): ValueDefinition | undefined => {
    if (path.includes(id)) {
      const params = { path: [...path.slice(path.indexOf(id)), id] }
      return report(context, at.pointer, { code: 'RBK-110', params })
    }
    const entry = entries.get(id)
    if (done.has(id) || entry === undefined) return context.values.get(id)
    if (path.length >= deepest) {
      return report(context, at.pointer, { code: 'RBK-004', params: { limit: deepest } })
    }
    path.push(id)
    const value = readOne({ context, declared: [...entries.keys()], resolve }, id, entry)
    path.pop()
    done.add(id)
    if (value !== undefined) context.values.set(id, value)
    return value
  }
  for (const [id, entry] of entries) {
    resolve(id, entry)
    if (context.facts.has(id)) {
      report(context, entry.pointer, { code: 'RBK-061', params: { name: id } }, 'key')
    }
  }
}
