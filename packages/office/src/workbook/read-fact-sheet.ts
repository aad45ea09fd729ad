import { type CellPlace, pointer } from '@fazhi/model'
import { factFields, factHelp, factId } from './fields.js'
import { isEmpty } from './read-cell.js'
import { findTable, placeOf, type Session, takeField, textOf } from './session.js'

/** Reads the sheet of the facts: entries by the id of the fact. A row nobody filled in says nothing, and what is not said is missing. */
export const readFactSheet = (session: Session): Readonly<Record<string, unknown>> => {
  const table = findTable(session, 'facts', [factId, ...factFields], {
    help: [factHelp.name, factHelp.measure],
  })
  const idColumn = table?.columns.get(factId)
  if (table === undefined || idColumn === undefined) return {}
  const { name, grid, columns } = table
  const { cells, drafts, types } = session
  cells.set('/facts', placeOf(session, name, 0, 0))
  const entries = new Map<string, Record<string, unknown>>()
  const places = new Map<string, CellPlace>()
  for (const [row, line] of grid.entries()) {
    if (row === 0 || factFields.every((field) => isEmpty(line[columns.get(field) ?? -1]))) continue
    const id = textOf(line[idColumn])
    const at = placeOf(session, name, row, idColumn)
    const before = places.get(id)
    if (id === '') {
      drafts.push({ code: 'OFF-024', params: { column: factId.title.zh }, at: [at] })
      continue
    }
    if (before !== undefined) {
      drafts.push({ code: 'OFF-026', params: { fact: id }, at: [at, before], quote: id })
      continue
    }
    const entry: Record<string, unknown> = {}
    const above = pointer(['facts', id])
    places.set(id, at)
    cells.set(above, at)
    entries.set(id, entry)
    for (const [field, column] of columns) {
      if (!factFields.includes(field)) continue
      const place = placeOf(session, name, row, column)
      takeField(session, entry, above, field, line[column], place, types.get(id))
    }
  }
  return Object.fromEntries(entries)
}
