import { nearest } from '@fazhi/findings'
import {
  type DecimalString,
  type FileTable,
  type Group,
  type Honour,
  type Lowering,
  parseDecimal,
  type Table,
  type UnitCase,
  type Veto,
} from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readList, readMap, readText } from './shape.js'

/** What cases are read with: the tables and outcomes they speak of. */
export interface CasesInput {
  readonly tables: readonly Table[]
  readonly fileTables: readonly FileTable[]
  readonly groups: readonly Group[]
  readonly vetoes: readonly Veto[]
  readonly lowerings: readonly Lowering[]
  readonly honours: readonly Honour[]
}

const keys = ['total', 'grade', 'vetoes', 'honours'] as const

const unknown = (
  context: Context,
  pointer: string,
  name: string,
  known: readonly string[],
  code: 'RBK-085' | 'RBK-086' | 'RBK-087',
): undefined => {
  const like = nearest(name, known)
  return report(
    context,
    pointer,
    like === undefined
      ? { code, params: { name, known } }
      : { code: `${code}.near`, params: { name, known, nearest: like }, expected: like },
  )
}

const readTotal = (context: Context, cursor: Cursor): DecimalString | undefined => {
  const text = readText(context, cursor)
  if (text === undefined) return undefined
  return (
    parseDecimal(text) ??
    report(context, cursor.pointer, { code: 'RBK-010.number', params: { key: 'total' } })
  )
}

const readIds = (
  context: Context,
  cursor: Cursor,
  rules: readonly { readonly id: string }[],
  code: 'RBK-086' | 'RBK-087',
): readonly string[] | undefined => {
  const known = rules.map(({ id }) => id)
  return readList(context, cursor)?.flatMap((entry) => {
    const id = readText(context, entry)
    if (id === undefined || known.includes(id)) return id ?? []
    return unknown(context, entry.pointer, id, known, code) ?? []
  })
}

/** What a case expects of a whole unit: `{ total, grade, vetoes, honours }`, at least one of them. */
export const readTotals = (
  context: Context,
  cursor: Cursor,
  table: string,
  { groups, vetoes, honours }: CasesInput,
): UnitCase['expect'] | undefined => {
  const map = readMap(context, cursor, keys)
  if (map === undefined) return undefined
  if (!keys.some((key) => map[key] !== undefined)) {
    return report(context, cursor.pointer, { code: 'RBK-010.empty', params: { key: 'expect' } })
  }
  const total = readTotal(context, child(cursor, 'total'))
  const gradeAt = child(cursor, 'grade')
  const grade = readText(context, gradeAt)
  const grades = groups
    .filter(({ tables }) => tables.includes(table))
    .flatMap((group) => group.grades.map((row) => row.grade))
  if (grade !== undefined && !grades.includes(grade)) {
    unknown(context, gradeAt.pointer, grade, grades, 'RBK-085')
  }
  const raised = readIds(context, child(cursor, 'vetoes'), vetoes, 'RBK-086')
  const earned = readIds(context, child(cursor, 'honours'), honours, 'RBK-087')
  return {
    ...(total === undefined ? {} : { total }),
    ...(grade === undefined ? {} : { grade }),
    ...(raised === undefined ? {} : { vetoes: raised }),
    ...(earned === undefined ? {} : { honours: earned }),
  }
}
