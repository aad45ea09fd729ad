import { type CellPlace, pointer } from '@fazhi/model'
import { selfScoreFields } from './fields.js'
import { filledRows, takeRow } from './read-entry-sheet.js'
import { findTable, placeOf, type Session } from './session.js'

/** Reads the sheet of the self-score, an item a row, into the self-score of the submission. A form may lack it. */
export const readSelfScore = (session: Session, submission: Record<string, unknown>): void => {
  const table = findTable(session, 'selfScore', selfScoreFields, { mayLack: true })
  const [itemField] = selfScoreFields
  const column = itemField === undefined ? undefined : table?.columns.get(itemField)
  if (table === undefined || column === undefined) return
  const rows = filledRows(table)
  if (rows.length === 0) return
  const items = new Map<string, unknown>()
  const places = new Map<string, CellPlace>()
  session.cells.set('/selfScore', placeOf(session, table.name, 0, 0))
  for (const row of rows) {
    const at = placeOf(session, table.name, row, column)
    const { item, points } = takeRow(session, table, row, '/selfScore/row', selfScoreFields)
    const id = typeof item === 'string' ? item : ''
    const before = places.get(id)
    if (id === '')
      session.drafts.push({
        code: 'OFF-024',
        params: { column: itemField?.title.zh ?? '' },
        at: [at],
      })
    else if (before !== undefined)
      session.drafts.push({
        code: 'OFF-029.item',
        params: { key: id },
        at: [at, before],
        quote: id,
      })
    else {
      places.set(id, at)
      session.cells.set(pointer(['selfScore', 'items', id]), at)
      items.set(id, points)
    }
  }
  submission['selfScore'] = {
    ...(submission['selfScore'] as Record<string, unknown> | undefined),
    items: Object.fromEntries(items),
  }
}
