import { nearest } from '@fazhi/findings'
import {
  allTables,
  type CaseUnit,
  type Condition,
  type DecimalString,
  type IndicatorCase,
  type OutcomeCondition,
  parseDecimal,
  type ScoreNode,
  type Table,
  type UnitCase,
} from '@fazhi/model'
import { checkCaseFiles } from './case-files.js'
import { readLike, type Told } from './case-like.js'
import { readOthers } from './case-others.js'
import { conditionsOf, fitsTable, readCaseUnit, resolveCaseUnit } from './case-unit.js'
import { type Context, type Cursor, child, report } from './context.js'
import { isMap, missing, readList, readMap, readText } from './shape.js'
import type { CasesAt } from './table-context.js'
import { type CasesInput, readTotals } from './unit-expectation.js'

/** The worked cases of a rulebook: of indicators, and of whole tables. */
export interface ReadCases {
  readonly cases: readonly IndicatorCase[]
  readonly unitCases: readonly UnitCase[]
}

const readGiven = (context: Context, cursor: Cursor): Readonly<Record<string, unknown>> => {
  const map = readMap(context, cursor) ?? {}
  for (const name of Object.keys(map)) {
    if (context.facts.has(name)) continue
    const like = nearest(name, [...context.facts.keys()])
    report(
      context,
      child(cursor, name).pointer,
      like === undefined
        ? { code: 'RBK-080', params: { name } }
        : { code: 'RBK-080.near', params: { name, nearest: like }, expected: like },
      'key',
    )
  }
  return map
}

const readExpect = (
  context: Context,
  cursor: Cursor,
): DecimalString | 'notApplicable' | undefined => {
  if (isMap(cursor.value)) {
    return report(context, cursor.pointer, { code: 'RBK-084', params: {} })
  }
  const text = readText(context, cursor)
  if (text === undefined || text === 'notApplicable') return text
  const decimal = parseDecimal(text)
  if (decimal !== undefined) return decimal
  return report(context, cursor.pointer, { code: 'RBK-010.number', params: { key: 'expect' } })
}

const findNode = (nodes: readonly ScoreNode[], id: string): ScoreNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

const tableOf = (id: string, input: CasesInput): Table | undefined =>
  allTables(input).find((table) => table.id === id)

/** The table a case is for: the one it names, or the first that uses the indicator with its own parameters and has such units. */
const chooseTable = (
  context: Context,
  entry: Cursor,
  uses: readonly CasesAt[],
  unit: CaseUnit,
  input: CasesInput,
): string | undefined => {
  const at = child(entry, 'table')
  const named = readText(context, at)
  if (named !== undefined) {
    if (uses.some((use) => use.table === named)) return named
    return report(context, at.pointer, { code: 'RBK-051', params: { name: named } })
  }
  const fitting = uses.filter((use) => {
    const table = tableOf(use.table, input)
    return table !== undefined && fitsTable(table, unit)
  })
  const candidates = fitting.length > 0 ? fitting : uses
  return (candidates.find((use) => !use.overridden) ?? candidates[0])?.table
}

/** The conditions of everything that is decided once points are known. */
const conditionsOfOutcomes = ({
  groups,
  vetoes,
  lowerings,
  honours,
}: CasesInput): readonly OutcomeCondition[] => [
  ...groups.flatMap((group) => [
    ...(group.for === undefined ? [] : [group.for]),
    ...group.grades.flatMap(({ needs = [] }) => needs),
  ]),
  ...[...vetoes, ...lowerings, ...honours].flatMap(({ when }) => when ?? []),
]

const keys = ['name', 'like', 'unit', 'given', 'lastYear', 'others', 'expect', 'table'] as const

const readCase = (
  context: Context,
  entry: Cursor,
  uses: readonly CasesAt[],
  told: Map<string, Told>,
  input: CasesInput,
): Partial<ReadCases> => {
  const [first] = uses
  if (first === undefined || readMap(context, entry, keys) === undefined) return {}
  const likeAt = child(entry, 'like')
  const like = readLike(context, likeAt, told)
  const unitAt = child(entry, 'unit')
  const said: CaseUnit = { ...like?.unit, ...readCaseUnit(context, unitAt) }
  const givenAt = child(entry, 'given')
  if (givenAt.value === undefined && likeAt.value === undefined) missing(context, entry, 'given')
  const given = { ...like?.given, ...readGiven(context, givenAt) }
  const lastYear = { ...like?.lastYear, ...readGiven(context, child(entry, 'lastYear')) }
  const others = { ...like?.others, ...readOthers(context, child(entry, 'others'), input.tables) }
  const nameAt = child(entry, 'name')
  const name = readText(context, nameAt)
  if (name !== undefined) {
    if (told.has(name)) report(context, nameAt.pointer, { code: 'RBK-043', params: { name } })
    told.set(name, { unit: said, given, lastYear, others })
  }
  const chosen = chooseTable(context, entry, uses, said, input)
  const table = chosen === undefined ? undefined : tableOf(chosen, input)
  const expectAt = child(entry, 'expect')
  if (expectAt.value === undefined) missing(context, entry, 'expect')
  const isWhole =
    isMap(expectAt.value) &&
    table?.id === first.indicator &&
    input.tables.some(({ id }) => id === table.id)
  checkCaseFiles(context, givenAt, isWhole, input.fileTables)
  const total = isWhole ? readTotals(context, expectAt, table.id, input) : undefined
  const points = isWhole ? undefined : readExpect(context, expectAt)
  const node = table && findNode([table.root, ...table.onTop], first.indicator)
  if (table === undefined || node === undefined) return {}
  const everything = [table.root, ...table.onTop]
  const read: readonly OutcomeCondition[] = isWhole
    ? [...everything.flatMap((one) => conditionsOf(one, true)), ...conditionsOfOutcomes(input)]
    : conditionsOf(node, false)
  const met: readonly Condition[] = isWhole ? [] : conditionsOf(node, true)
  const { settled, one } = resolveCaseUnit(
    context,
    table,
    said,
    { read, met },
    unitAt.value === undefined ? entry.pointer : unitAt.pointer,
  )
  const base = {
    table: table.id,
    given,
    ...(Object.keys(lastYear).length === 0 ? {} : { lastYear }),
    ...(Object.keys(others).length === 0 ? {} : { others }),
    at: context.placeOf(entry.pointer),
  }
  if (total !== undefined && one !== undefined) {
    return {
      unitCases: [{ ...base, unit: one, ...(name === undefined ? {} : { name }), expect: total }],
    }
  }
  return points === undefined
    ? {}
    : { cases: [{ ...base, unit: settled, indicator: first.indicator, expect: points }] }
}

/**
 * The worked cases. Of an indicator: points; of a table, with a map to expect: total, grade and vetoes of a whole unit. One may start
 * from an earlier one of its list.
 */
export const readCases = (
  context: Context,
  met: readonly CasesAt[],
  input: CasesInput,
): ReadCases => {
  const places = [...new Set(met.map(({ cursor }) => cursor.pointer))]
  const read = places.flatMap((pointer) => {
    const uses = met.filter(({ cursor }) => cursor.pointer === pointer)
    const [first] = uses
    const told = new Map<string, Told>()
    return (first === undefined ? [] : (readList(context, first.cursor) ?? [])).map((entry) =>
      readCase(context, entry, uses, told, input),
    )
  })
  return {
    cases: read.flatMap(({ cases = [] }) => cases),
    unitCases: read.flatMap(({ unitCases = [] }) => unitCases),
  }
}
