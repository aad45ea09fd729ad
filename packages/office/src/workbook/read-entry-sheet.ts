import { pointer } from '@fazhi/model'
import type { Field } from './field.js'
import { entrySheets } from './fields.js'
import { isEmpty } from './read-cell.js'
import { type FoundTable, findTable, placeOf, type Session, takeField } from './session.js'
import type { SheetKey } from './sheet-names.js'

type Entry = Record<string, unknown>

/** Reads a row into an entry and remembers where it stands. `above` is the pointer of the entry. */
export const takeRow = (
  session: Session,
  { name, grid, columns }: FoundTable,
  row: number,
  above: string,
  fields: readonly Field[],
): Entry => {
  const entry: Entry = {}
  session.cells.set(above, placeOf(session, name, row, 0))
  for (const [field, column] of columns)
    if (fields.includes(field))
      takeField(
        session,
        entry,
        above,
        field,
        grid[row]?.[column],
        placeOf(session, name, row, column),
      )
  return entry
}

/** Numbers of the rows of a table that somebody filled in, without the headers. */
export const filledRows = ({ grid }: FoundTable): readonly number[] =>
  [...grid.keys()].filter((row) => row > 0 && !(grid[row] ?? []).every((cell) => isEmpty(cell)))

/** Reads a sheet that every form has and that holds one entry a row; empty rows are passed over. */
export const readEntrySheet = (
  session: Session,
  key: keyof typeof entrySheets & SheetKey,
): readonly Readonly<Entry>[] => {
  const table = findTable(session, key, entrySheets[key])
  if (table === undefined) return []
  session.cells.set(pointer([key]), placeOf(session, table.name, 0, 0))
  return filledRows(table).map((row, index) =>
    takeRow(session, table, row, pointer([key, index]), entrySheets[key]),
  )
}
