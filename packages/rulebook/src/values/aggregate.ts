import type { FactDefinition, ValueDefinition } from '@fazhi/model'
import { type Cursor, child } from '../context.js'
import { readRounding } from '../rounding.js'
import { readFew, readSampleTest } from '../sampled-values.js'
import { readMap } from '../shape.js'
import { readTitle } from '../text.js'
import { readFactNames } from './facts.js'
import type { ValueReader } from './part.js'

/** `{ sum: [ … ] }`, `{ count: LIST, where }` and `{ mean: LIST }` over facts of the unit itself. */
export const readAggregate = (
  reader: ValueReader,
  id: string,
  cursor: Cursor,
  kind: 'sum' | 'count' | 'mean',
): ValueDefinition | undefined => {
  const { context } = reader
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
  const facts = readFactNames(reader, child(cursor, kind), fits, code)
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
