import { nearest } from '@fazhi/findings'
import {
  aggregates,
  certainties,
  type FactDefinition,
  factSources,
  factTypes,
  type Text,
} from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { filingStates } from './levels.js'
import {
  missing,
  readChoice,
  readEntries,
  readList,
  readMap,
  readText,
  readWhole,
} from './shape.js'
import { readTitle } from './text.js'

const keys = [
  'name',
  'type',
  'measure',
  'definition',
  'levels',
  'levelNames',
  'kinds',
  'series',
  'graverThan',
  'maximum',
  'source',
  'aggregate',
  'phrases',
  'provenance',
]

const texts = (context: Context, cursor: Cursor): readonly string[] | undefined =>
  readList(context, cursor)?.flatMap((entry) => readText(context, entry) ?? [])

const readProvenance = (context: Context, cursor: Cursor): FactDefinition['provenance'] => {
  readMap(context, cursor, ['source', 'certainty'])
  return {
    source: readText(context, child(cursor, 'source')) ?? 'rulebook',
    certainty: readChoice(context, child(cursor, 'certainty'), certainties) ?? 'inferred',
  }
}

/** What levels are called: `{ onTime: 按时 }`, each a text or `{ zh, en }`. */
const readLevelNames = (
  context: Context,
  cursor: Cursor,
  id: string,
  levels: readonly string[],
): FactDefinition['levelNames'] => {
  const map = readMap(context, cursor)
  if (map === undefined) return undefined
  const names = Object.keys(map).flatMap((level): [string, Text][] => {
    const at = child(cursor, level)
    if (levels.includes(level)) return [[level, readTitle(context, at, level)]]
    report(context, at.pointer, { code: 'RBK-024', params: { name: id, level, levels } }, 'key')
    return []
  })
  return Object.fromEntries(names)
}

const readFact = (context: Context, id: string, cursor: Cursor): FactDefinition | undefined => {
  const map = readMap(context, cursor, keys)
  if (map === undefined) return undefined
  if (map['name'] === undefined) missing(context, cursor, 'name')
  if (map['type'] === undefined) missing(context, cursor, 'type')
  const type = readChoice(context, child(cursor, 'type'), factTypes)
  const name = readTitle(context, child(cursor, 'name'), id)
  const measure = readText(context, child(cursor, 'measure'))
  const levels = texts(context, child(cursor, 'levels'))
  const states = levels ?? (type === 'filing' ? filingStates : [])
  const levelNames = readLevelNames(context, child(cursor, 'levelNames'), id, states)
  const graverThan = texts(context, child(cursor, 'graverThan'))
  const kinds = texts(context, child(cursor, 'kinds'))
  const series = readChoice(context, child(cursor, 'series'), ['quarter', 'month'] as const)
  const maximum = readWhole(context, child(cursor, 'maximum'), Number.MAX_SAFE_INTEGER)
  const phrases = texts(context, child(cursor, 'phrases'))
  if (type === undefined) return undefined
  if ((type === 'level' || type === 'events') && (levels === undefined || levels.length === 0)) {
    report(context, cursor.pointer, { code: 'RBK-024.none', params: { name: id } }, 'key')
  }
  return {
    id,
    name,
    type,
    ...(measure === undefined ? {} : { measure }),
    definition: readText(context, child(cursor, 'definition')) ?? name.zh,
    ...(levels === undefined || levels.length === 0 ? {} : { levels }),
    ...(levelNames === undefined ? {} : { levelNames }),
    ...(kinds === undefined || kinds.length === 0 ? {} : { kinds }),
    ...(series === undefined ? {} : { series }),
    ...(graverThan === undefined ? {} : { graverThan }),
    ...(maximum === undefined ? {} : { maximum }),
    source: readChoice(context, child(cursor, 'source'), factSources) ?? 'unit',
    aggregate: readChoice(context, child(cursor, 'aggregate'), aggregates) ?? 'none',
    ...(phrases === undefined ? {} : { phrases }),
    provenance: readProvenance(context, child(cursor, 'provenance')),
  }
}

/** The lesser faults a fact is graver than are facts too. */
const checkGraver = (
  context: Context,
  cursor: Cursor,
  own: ReadonlyMap<string, FactDefinition>,
): void => {
  const names = [...own.keys(), ...context.facts.keys()]
  for (const [id, { graverThan = [] }] of own) {
    for (const [index, name] of graverThan.entries()) {
      if (names.includes(name)) continue
      const like = nearest(name, names)
      report(
        context,
        child(child(child(cursor, id), 'graverThan'), index).pointer,
        like === undefined
          ? { code: 'RBK-020', params: { name } }
          : { code: 'RBK-020.near', params: { name, nearest: like }, expected: like },
      )
    }
  }
}

/** The rulebook's own facts. One the catalog has too may be said again, but not with another type. */
export const readFacts = (
  context: Context,
  cursor: Cursor,
): ReadonlyMap<string, FactDefinition> => {
  const own = new Map<string, FactDefinition>()
  for (const [id, entry] of readEntries(context, cursor)) {
    const fact = readFact(context, id, entry)
    if (fact === undefined) continue
    const known = context.facts.get(id)
    if (known !== undefined && known.type !== fact.type) {
      const params = { name: id, type: known.type }
      report(context, entry.pointer, { code: 'RBK-060', params }, 'key')
    } else if (known !== undefined) {
      report(context, entry.pointer, { code: 'RBK-060.same', params: { name: id } }, 'key')
    }
    own.set(id, fact)
  }
  checkGraver(context, cursor, own)
  return own
}
