import { nearest } from '@fazhi/findings'
import {
  add,
  type Clause,
  type ExactString,
  exactOf,
  printExact,
  type ScoreNode,
  zero,
} from '@fazhi/model'
import { readClauses, verbsOf } from './clauses/index.js'
import { readCondition } from './condition.js'
import { type Context, type Cursor, child, report } from './context.js'
import { readBasis, readDuties } from './grounds.js'
import { assumeLimits } from './limits.js'
import { readMarks } from './marks.js'
import { readPoints } from './number.js'
import { parameterNames, readParameters } from './parameters.js'
import { readOwnPolicy } from './policies.js'
import { readRounding } from './rounding.js'
import { isId, isMap, missing, readChoice, readList, readMap, readText } from './shape.js'
import { type Level, mostNodes, type TableContext } from './table-context.js'
import { readTitle } from './text.js'

const branchKeys = [
  'title',
  'points',
  'outOf',
  'floor',
  'ceiling',
  'applies',
  'zeroWhen',
  'round',
  'notApplicable',
  'duty',
  'basis',
  'scorer',
  'evidence',
  'cases',
  'items',
] as const
const leafKeys = [...branchKeys.slice(0, -1), 'start', 'set', 'clauses'] as const

const rootKeys = ({ subject }: TableContext): readonly string[] =>
  subject === 'file' ? ['of', 'set'] : ['for', 'onTop', 'set']

const texts = (context: Context, cursor: Cursor): readonly string[] =>
  (readList(context, cursor) ?? []).flatMap((entry) => readText(context, entry) ?? [])

const enter = (table: TableContext, id: string, cursor: Cursor, clauses: number): boolean => {
  const { context, size } = table
  if (table.ids.has(id)) {
    report(context, cursor.pointer, { code: 'RBK-043', params: { name: id } })
  }
  table.ids.add(id)
  size.read += 1 + clauses
  if (size.read <= mostNodes) return true
  report(context, '/tables', { code: 'RBK-048', params: { limit: mostNodes } })
  return false
}

const startOf = (
  { context }: TableContext,
  id: string,
  cursor: Cursor,
  clauses: readonly Clause[],
  outOf: ExactString,
): ExactString => {
  const said = readPoints(context, child(cursor, 'start'), new Map(), true)
  if (said !== undefined) return said
  const verbs = new Set(clauses.flatMap(verbsOf))
  if (verbs.size > 1)
    report(context, cursor.pointer, { code: 'RBK-033', params: { name: id } }, 'key')
  return verbs.has('lose') ? outOf : ('0' as ExactString)
}

const policyOf = (
  table: TableContext,
  cursor: Cursor,
  level: Level,
  isLeaf: boolean,
): Pick<ScoreNode, 'notApplicable' | 'groupMean'> => {
  const { policy, at, groupMean } = table.notApplicable
  // At a table's root the key is the table's policy, read before its nodes.
  const own = level === 'root' ? { ...cursor, value: undefined } : child(cursor, 'notApplicable')
  if (isLeaf) {
    const said = readOwnPolicy(table.context, own) ?? table.notApplicable
    return {
      notApplicable: said.policy,
      ...(said.groupMean === undefined ? {} : { groupMean: said.groupMean }),
    }
  }
  if (readChoice(table.context, own, ['rescale'] as const) !== undefined)
    return { notApplicable: 'rescale' }
  const here = at === 'table' ? level === 'root' : level === 'block'
  const isRescaled = policy === 'rescale' || groupMean?.fallback === 'rescale'
  return { notApplicable: isRescaled && here ? 'rescale' : 'pass' }
}

const isBodyMisspelt = (key: string, known: readonly string[]): boolean => {
  if (known.includes(key)) return false
  const meant = nearest(key, known)
  return meant === 'clauses' || meant === 'items'
}

const readItem = (
  table: TableContext,
  cursor: Cursor,
  level: Level,
  path: readonly string[],
): ScoreNode | undefined => {
  const { context, indicators } = table
  if (isMap(cursor.value)) {
    const at = child(cursor, 'id')
    if (at.value === undefined) return missing(context, cursor, 'id')
    const id = readText(context, at)
    if (id === undefined) return undefined
    if (!isId(id)) return report(context, at.pointer, { code: 'RBK-010.id', params: { key: id } })
    return readNode(table, id, cursor, level, path)
  }
  const id = readText(context, cursor)
  if (id === undefined) return undefined
  const body = indicators.get(id)
  if (body === undefined) {
    const like = nearest(id, [...indicators.keys()])
    return report(
      context,
      cursor.pointer,
      like === undefined
        ? { code: 'RBK-042', params: { name: id } }
        : { code: 'RBK-042.near', params: { name: id, nearest: like }, expected: like },
    )
  }
  if (path.includes(id)) {
    const params = { path: [...path.slice(path.indexOf(id)), id] }
    return report(context, cursor.pointer, { code: 'RBK-044', params })
  }
  if (table.ids.has(id)) {
    return report(context, cursor.pointer, { code: 'RBK-043', params: { name: id } })
  }
  return readNode(table, id, body, level, [...path, id])
}

/** Nodes of a list of items: names of indicators, or nodes written in place. */
export const readItems = (
  table: TableContext,
  cursor: Cursor,
  level: Level,
  path: readonly string[],
): readonly ScoreNode[] =>
  (readList(table.context, cursor) ?? []).flatMap(
    (entry) => readItem(table, entry, level, path) ?? [],
  )

/** Reads a node of a table, with everything below it. */
export const readNode = (
  table: TableContext,
  id: string,
  cursor: Cursor,
  level: Level,
  path: readonly string[],
): ScoreNode | undefined => {
  const { context } = table
  const map = readMap(context, cursor)
  if (map === undefined) return undefined
  const isLeaf = map['clauses'] !== undefined
  const clauseCount = Array.isArray(map['clauses']) ? map['clauses'].length : 0
  if (!enter(table, id, cursor, clauseCount)) return undefined
  const hasItems = map['items'] !== undefined
  const known = [
    ...(isLeaf ? leafKeys : branchKeys),
    ...(level === 'root' ? rootKeys(table) : ['id']),
    ...(isLeaf || hasItems ? [] : ['clauses', 'start', 'set']),
    ...(isLeaf && hasItems ? ['items'] : []),
  ]
  readMap(context, cursor, known)
  if (isLeaf === hasItems) {
    const code = isLeaf ? 'RBK-040.both' : 'RBK-040.none'
    // A misspelt key is one fault, and has been said.
    if (!isLeaf && Object.keys(map).some((key) => isBodyMisspelt(key, known))) return undefined
    return report(context, cursor.pointer, { code, params: { name: id } }, 'key')
  }

  const body = isLeaf ? 'clauses' : 'items'
  const listed = map[body]
  // A node of nothing would be 0 points for everybody.
  if (Array.isArray(listed) && listed.length === 0) {
    const draft = { code: 'RBK-010.empty', params: { key: body } } as const
    report(context, child(cursor, body).pointer, draft)
  }

  const names = level === 'root' ? [] : parameterNames(id, map)
  table.parameters.push(...names)
  const parameters = readParameters(context, child(cursor, 'set'), id, table.overrides)
  const below = level === 'root' ? 'block' : 'inner'
  const items = readItems(table, child(cursor, 'items'), below, path)
  const clauses = readClauses(context, child(cursor, 'clauses'), id, parameters)
  const total = items.reduce((sum, item) => add(sum, exactOf(item.points)), zero)
  const marks = readMarks(context, id, cursor, level, isLeaf ? undefined : printExact(total))
  const casesAt = child(cursor, 'cases')
  if (casesAt.value !== undefined) {
    const overridden = names.some((name) => table.overrides.has(name))
    table.cases.push({ indicator: id, table: table.table, cursor: casesAt, overridden })
  }
  const applies = readCondition(context, child(cursor, 'applies'), parameters)
  const zeroWhen = readCondition(context, child(cursor, 'zeroWhen'), parameters)
  const ownRound = readRounding(context, child(cursor, 'round'))
  const round = ownRound ?? (level === 'root' ? table.round : undefined)
  const scorer = readText(context, child(cursor, 'scorer'))
  const policy = policyOf(table, cursor, level, isLeaf)
  const title = readTitle(context, child(cursor, 'title'), id)
  if (marks === undefined) return undefined
  const start = isLeaf ? startOf(table, id, cursor, clauses, marks.outOf) : ('0' as ExactString)
  assumeLimits(context, id, cursor, marks, { start, clauses, items })
  const grounds = {
    duty: readDuties(context, child(cursor, 'duty')),
    basis: readBasis(context, child(cursor, 'basis')),
    ...(scorer === undefined ? {} : { scorer }),
    evidence: texts(context, child(cursor, 'evidence')),
  }
  return {
    id,
    title,
    ...marks,
    ...(applies === undefined ? {} : { applies }),
    ...(zeroWhen === undefined ? {} : { zeroWhen }),
    ...(round === undefined ? {} : { round }),
    ...policy,
    start,
    items,
    clauses,
    ...grounds,
    at: context.placeOf(cursor.pointer, 'key'),
  }
}
