import type { FactDefinition } from '@fazhi/model'
import { type Cursor, report } from '../context.js'
import type { Named } from '../sampled-values.js'
import { readOneOrMore } from '../shape.js'
import { readPart, type ValueReader } from './part.js'

/** Facts of a kind by name; one of another kind, or a value that is none, is said. */
export const readFactNames = (
  reader: ValueReader,
  cursor: Cursor,
  fits: (fact: FactDefinition) => boolean,
  code: 'RBK-021.count' | 'RBK-021.list' | 'RBK-021.tally',
): readonly Named[] =>
  (readOneOrMore(reader.context, cursor) ?? []).flatMap((name) => {
    const part = readPart(reader, name)
    if (part === undefined) return []
    const fact = part.value === undefined ? reader.context.facts.get(part.id) : undefined
    if (fact !== undefined && fits(fact)) return [{ fact, pointer: name.pointer }]
    const params = { name: part.id, type: part.type }
    report(reader.context, name.pointer, { code, params })
    return []
  })
