import { nearest } from '@fazhi/findings'
import { type DecimalString, type IndicatorCase, parseDecimal } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { isMap, missing, readList, readMap, readText } from './shape.js'
import type { CasesAt } from './table-context.js'

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
  const text = readText(context, cursor)
  if (text === undefined || text === 'notApplicable') return text
  const decimal = parseDecimal(text)
  if (decimal !== undefined) return decimal
  return report(context, cursor.pointer, { code: 'RBK-010.number', params: { key: 'expect' } })
}

/**
 * The worked cases, each for one table: the one it names, or the first that uses the indicator with its own parameters.
 */
export const readCases = (context: Context, met: readonly CasesAt[]): readonly IndicatorCase[] => {
  const places = [...new Set(met.map(({ cursor }) => cursor.pointer))]
  return places.flatMap((pointer) => {
    const uses = met.filter(({ cursor }) => cursor.pointer === pointer)
    const first = uses.find((use) => !use.overridden) ?? uses[0]
    if (first === undefined) return []
    return (readList(context, first.cursor) ?? []).flatMap((entry): IndicatorCase[] => {
      if (readMap(context, entry, ['given', 'expect', 'table']) === undefined) return []
      if (!isMap(entry.value)) return []
      const expect = readExpect(context, child(entry, 'expect'))
      if (entry.value['given'] === undefined) missing(context, entry, 'given')
      if (entry.value['expect'] === undefined) missing(context, entry, 'expect')
      const given = readGiven(context, child(entry, 'given'))
      const tableAt = child(entry, 'table')
      const named = readText(context, tableAt)
      if (named !== undefined && !uses.some((use) => use.table === named)) {
        report(context, tableAt.pointer, { code: 'RBK-051', params: { name: named } })
      }
      if (expect === undefined) return []
      const at = context.placeOf(entry.pointer)
      return [{ indicator: first.indicator, table: named ?? first.table, given, expect, at }]
    })
  })
}
