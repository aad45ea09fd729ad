import { pointer, type Records } from '@fazhi/model'
import { none } from './none.js'
import { isEmpty } from './read-cell.js'
import { filledRows, takeRow } from './read-entry-sheet.js'
import { readInspections } from './read-inspections.js'
import { columnsOf, recordKinds, recordSheets } from './record-fields.js'
import { type FoundTable, findTable, isCalled, placeOf, type Session, textOf } from './session.js'

/** Whether a sheet says in words that there were none: the only filled cell is in the column of the ids and says so. */
const saysNone = ({ grid, columns }: FoundTable, rows: readonly number[], id: number): boolean => {
  const [row] = rows
  const line = row === undefined || rows.length > 1 ? undefined : grid[row]
  return (
    line !== undefined &&
    columns.size > 0 &&
    isCalled(none, textOf(line[id])) &&
    line.every((cell, column) => column === id || isEmpty(cell))
  )
}

/**
 * Reads the sheets of the records. A form may lack any of them; a sheet with nothing in it says nothing, one that says 无 says that
 * there were none.
 */
export const readRecords = (session: Session): Readonly<Record<string, unknown>> | undefined => {
  const records: Partial<Record<keyof Records, unknown>> = {}
  for (const kind of recordKinds) {
    const table = findTable(session, kind, columnsOf(kind), { mayLack: true })
    if (table === undefined) continue
    const [id] = recordSheets[kind]
    const idColumn = (id === undefined ? undefined : table.columns.get(id)) ?? 0
    const above = ['records', kind] as const
    session.cells.set(pointer(above), placeOf(session, table.name, 0, 0))
    const rows = filledRows(table)
    if (saysNone(table, rows, idColumn)) records[kind] = []
    else if (rows.length > 0)
      records[kind] =
        kind === 'inspections'
          ? readInspections(session, table, rows, idColumn)
          : rows.map((row, index) =>
              takeRow(session, table, row, pointer([...above, index]), columnsOf(kind)),
            )
  }
  return Object.keys(records).length === 0 ? undefined : records
}
