import { recordSheets } from './fields.js'
import { isEmpty } from './read-cell.js'
import { findTable, placeOf, pointer, type Session, takeField } from './session.js'

/** Reads a sheet that holds one record a row; empty rows are passed over. */
export const readRecordSheet = (
  session: Session,
  key: keyof typeof recordSheets,
): readonly Readonly<Record<string, unknown>>[] => {
  const table = findTable(session, key, recordSheets[key])
  if (table === undefined) return []
  const { name, grid, columns } = table
  session.cells.set(pointer(key), placeOf(session, name, 0, 0))
  const records: Record<string, unknown>[] = []
  for (const [row, line] of grid.entries()) {
    if (row === 0 || line.every((cell) => isEmpty(cell))) continue
    const record: Record<string, unknown> = {}
    const above = pointer(key, records.length)
    session.cells.set(above, placeOf(session, name, row, 0))
    records.push(record)
    for (const [field, column] of columns)
      takeField(session, record, above, field, line[column], placeOf(session, name, row, column))
  }
  return records
}
