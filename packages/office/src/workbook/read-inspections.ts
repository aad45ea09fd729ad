import { pointer } from '@fazhi/model'
import type { Field } from './field.js'
import { isEmpty } from './read-cell.js'
import { takeRow } from './read-entry-sheet.js'
import { problemFields, recordSheets } from './record-fields.js'
import { type FoundTable, placeOf, type Session, textOf } from './session.js'

const own = recordSheets.inspections

/** Whether any of the fields is filled in on a row. */
const says = ({ grid, columns }: FoundTable, row: number, fields: readonly Field[]): boolean =>
  fields.some((field) => !isEmpty(grid[row]?.[columns.get(field) ?? -1]))

/** The inspection a row with only an id and a problem belongs to: the nearest above of that id, else the first below. */
const belongsTo = (
  row: number,
  id: string,
  heads: readonly { readonly row: number; readonly id: string }[],
): number => {
  const above = heads.findLastIndex((head) => head.row < row && head.id === id)
  return above === -1 ? heads.findIndex((head) => head.id === id) : above
}

/**
 * Reads the sheet of the inspections: one row a problem. A row that says more of an inspection than its id begins one; a row with
 * only the id adds a problem to it, wherever it stands after somebody sorted the sheet.
 */
export const readInspections = (
  session: Session,
  table: FoundTable,
  rows: readonly number[],
  idColumn: number,
): readonly Readonly<Record<string, unknown>>[] => {
  const [idField, ...others] = own
  const idOf = (row: number): string => textOf(table.grid[row]?.[idColumn])
  const heads = rows
    .filter((row) => says(table, row, others) || !says(table, row, problemFields))
    .map((row) => ({ row, id: idOf(row) }))
  const problems: number[][] = heads.map(({ row }) =>
    says(table, row, problemFields) ? [row] : [],
  )
  for (const row of rows) {
    if (heads.some((head) => head.row === row)) continue
    const at = [placeOf(session, table.name, row, idColumn)] as const
    const id = idOf(row)
    const head = belongsTo(row, id, heads)
    if (id === '')
      session.drafts.push({
        code: 'OFF-024',
        params: { column: idField?.title.zh ?? '' },
        at,
      })
    else if (head === -1)
      session.drafts.push({ code: 'OFF-032', params: { inspection: id }, at, quote: id })
    else problems[head]?.push(row)
  }
  return heads.map(({ row }, index) => {
    const above = ['records', 'inspections', index] as const
    return {
      ...takeRow(session, table, row, pointer(above), own),
      problems: (problems[index] ?? []).map((of, problem) =>
        takeRow(session, table, of, pointer([...above, 'problems', problem]), problemFields),
      ),
    }
  })
}
