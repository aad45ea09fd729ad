import { nearest } from '@fazhi/findings'
import { type FactDefinition, isPartOfWhole, type ValueDefinition } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readRounding } from './rounding.js'
import { type Named, readFew, readPortion, readSampleTest, readTally } from './sampled-values.js'
import { missing, readEntries, readFlag, readMap, readOneOrMore, readText } from './shape.js'
import { readTitle } from './text.js'
import type { Used, ValueType } from './value-type.js'

export type { Used, ValueType } from './value-type.js'
export { isNumber, isShare, mayBeNone } from './value-type.js'

const unknown = (context: Context, pointer: string, name: string, known: string[]): undefined => {
  const like = nearest(name, known)
  return report(
    context,
    pointer,
    like === undefined
      ? { code: 'RBK-020', params: { name } }
      : { code: 'RBK-020.near', params: { name, nearest: like }, expected: like },
  )
}

/** A fact by name; an unknown one is said with the nearest known name. */
const readFactName = (context: Context, cursor: Cursor): FactDefinition | undefined => {
  const name = readText(context, cursor)
  if (name === undefined) return undefined
  return (
    context.facts.get(name) ?? unknown(context, cursor.pointer, name, [...context.facts.keys()])
  )
}

const typeOfValue = (context: Context, value: ValueDefinition): ValueType => {
  if (value.kind === 'rate' || isPartOfWhole(value)) return 'rate'
  if (value.kind === 'tally') return 'mean'
  if (value.kind === 'mean') return 'mean'
  if (value.kind === 'count') return 'count'
  if (value.kind === 'fact') return context.facts.get(value.fact)?.type ?? 'count'
  return value.of.some((id) => context.facts.get(id)?.type === 'amount') ? 'amount' : 'count'
}

/** Looks a value up by name and notes that it is used, with the facts under it. */
export const useValue = (context: Context, name: string, pointer: string): Used | undefined => {
  const declared = context.values.get(name)
  const fact = declared === undefined ? context.facts.get(name) : undefined
  const value: ValueDefinition | undefined =
    declared ?? (fact && { kind: 'fact', id: name, title: fact.name, fact: name })
  if (value === undefined) {
    return unknown(context, pointer, name, [...context.values.keys(), ...context.facts.keys()])
  }
  const facts =
    value.kind === 'fact' ? [value.fact] : value.kind === 'rate' ? [value.of, value.over] : value.of
  for (const id of facts) context.usedFacts.add(id)
  context.usedValues.set(name, value)
  const type = typeOfValue(context, value)
  return { id: name, type, value, ...(fact === undefined ? {} : { fact }) }
}

/** The value named at a place. */
export const readValueName = (context: Context, cursor: Cursor): Used | undefined => {
  const name = readText(context, cursor)
  return name === undefined ? undefined : useValue(context, name, cursor.pointer)
}

const kinds = ['tally', 'rate', 'sum', 'count', 'mean'] as const

const readRate = (context: Context, id: string, cursor: Cursor): ValueDefinition | undefined => {
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
  const of = readFactName(context, child(cursor, 'rate'))
  const over = readFactName(context, child(cursor, 'over'))
  for (const [fact, key] of [
    [of, 'rate'],
    [over, 'over'],
  ] as const) {
    if (fact !== undefined && fact.type !== 'count' && fact.type !== 'amount') {
      const params = { name: fact.id, type: fact.type }
      report(context, child(cursor, key).pointer, { code: 'RBK-021.count', params })
    }
  }
  const rounding = readRounding(context, child(cursor, 'round'))
  const mayExceed = readFlag(context, child(cursor, 'mayExceed')) ?? false
  if (of === undefined || over === undefined) return undefined
  const between = {
    zh: `${of.name.zh} ÷ ${over.name.zh}`,
    en: `${of.name.en ?? of.id} ÷ ${over.name.en ?? over.id}`,
  }
  return {
    kind: 'rate',
    id,
    title: map['title'] === undefined ? between : readTitle(context, child(cursor, 'title'), id),
    of: of.id,
    over: over.id,
    mayExceed,
    ...readFew(context, id, cursor),
    // Places are those of the percentage, as people write it; the value itself is a fraction of 1.
    ...(rounding === undefined ? {} : { round: { ...rounding, places: rounding.places + 2 } }),
  }
}

/** Facts of a kind by name; one of another kind is said. */
const readFactNames = (
  context: Context,
  cursor: Cursor,
  fits: (fact: FactDefinition) => boolean,
  code: 'RBK-021.count' | 'RBK-021.list' | 'RBK-021.tally',
): readonly Named[] =>
  (readOneOrMore(context, cursor) ?? []).flatMap((name) => {
    const fact = readFactName(context, name)
    if (fact === undefined) return []
    if (fits(fact)) return [{ fact, pointer: name.pointer }]
    report(context, name.pointer, { code, params: { name: fact.id, type: fact.type } })
    return []
  })

const isSamples = ({ type }: FactDefinition): boolean => type === 'samples'
const isTally = ({ type }: FactDefinition): boolean => type === 'tally'

const readMeasured = (
  context: Context,
  id: string,
  cursor: Cursor,
  kind: 'sum' | 'count' | 'mean',
): ValueDefinition | undefined => {
  const more = { sum: [], count: ['where'], mean: ['atLeast', 'whenFew'] }[kind]
  readMap(context, cursor, [kind, ...more, 'round', 'title'])
  const whereAt = child(cursor, 'where')
  const isSorted = kind === 'count' && whereAt.value !== undefined
  const fits = ({ type, levels }: FactDefinition): boolean => {
    if (kind === 'sum') return type === 'count' || type === 'amount'
    if (kind === 'mean') return type === 'samples' && levels === undefined
    return type === 'samples' || (type === 'events' && !isSorted)
  }
  const code = kind === 'sum' ? 'RBK-021.count' : 'RBK-021.list'
  const facts = readFactNames(context, child(cursor, kind), fits, code)
  const where = isSorted ? readSampleTest(context, whereAt, facts) : undefined
  const rounding = readRounding(context, child(cursor, 'round'))
  if (facts.length === 0) return undefined
  return {
    kind,
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    of: facts.map(({ fact }) => fact.id),
    ...(where === undefined ? {} : { where }),
    ...(kind === 'mean' ? readFew(context, id, cursor) : {}),
    ...(rounding === undefined ? {} : { round: rounding }),
  }
}

const readValue = (
  context: Context,
  id: string,
  entry: Cursor,
  kind: (typeof kinds)[number],
  isSorted: boolean,
): ValueDefinition | undefined => {
  if (kind === 'tally') {
    const of = readFactNames(context, child(entry, 'tally'), isTally, 'RBK-021.tally')
    return readTally(context, id, entry, of)
  }
  if (kind !== 'rate') return readMeasured(context, id, entry, kind)
  if (!isSorted) return readRate(context, id, entry)
  const of = readFactNames(context, child(entry, 'rate'), isSamples, 'RBK-021.list')
  return readPortion(context, id, entry, of)
}

/** The declared values: `{ rate, over }`, `{ rate, where }`, `{ tally }`, `{ sum }`, `{ count }` or `{ mean }`. */
export const readValues = (
  context: Context,
  cursor: Cursor,
): ReadonlyMap<string, ValueDefinition> => {
  const values = new Map<string, ValueDefinition>()
  for (const [id, entry] of readEntries(context, cursor)) {
    const map = readMap(context, entry)
    if (map === undefined) continue
    const kind = kinds.find((candidate) => map[candidate] !== undefined)
    if (kind === undefined) {
      readMap(context, entry, [...kinds, 'over', 'mayExceed', 'round', 'title'])
      report(context, entry.pointer, { code: 'RBK-012', params: { key: kinds.join(' | ') } }, 'key')
      continue
    }
    const value = readValue(context, id, entry, kind, 'where' in map)
    if (value !== undefined) values.set(id, value)
  }
  return values
}
