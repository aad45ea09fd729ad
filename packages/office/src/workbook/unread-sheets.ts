import type { Field } from './field.js'
import { filledRows } from './read-entry-sheet.js'
import { columnsOf, recordKinds } from './record-fields.js'
import { isCalled, placeOf, type Session, textOf } from './session.js'
import { sheetNames } from './sheet-names.js'

/** Says which sheets of records were renamed: a form may lack such a sheet, so nobody would notice that it was not read. */
export const sayUnread = (session: Session): void => {
  const names = [...session.sheets.keys()].map((name) => name.trim())
  const gone = recordKinds.filter((kind) => !names.some((name) => isCalled(sheetNames[kind], name)))
  for (const [name, grid] of session.sheets) {
    if (Object.values(sheetNames).some((title) => isCalled(title, name.trim()))) continue
    const headers = (grid[0] ?? []).map(textOf)
    const isHeader = ({ title }: Field): boolean => headers.some((text) => isCalled(title, text))
    const [meant] = gone
      .map((kind) => ({ kind, alike: columnsOf(kind).filter(isHeader).length }))
      .filter(({ kind, alike }) => alike > 2 && columnsOf(kind).slice(0, 1).every(isHeader))
      .sort((a, b) => b.alike - a.alike)
    if (meant === undefined || filledRows({ name, grid, columns: new Map() }).length === 0) continue
    session.drafts.push({
      code: 'OFF-030',
      params: { sheet: name, nearest: sheetNames[meant.kind].zh },
      at: [placeOf(session, name, 0, 0)],
      quote: name,
    })
  }
}
