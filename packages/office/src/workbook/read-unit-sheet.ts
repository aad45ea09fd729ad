import type { CellPlace } from '@fazhi/model'
import type { Field } from './field.js'
import { unitFields } from './fields.js'
import {
  findSheet,
  isCalled,
  nearestTitle,
  placeOf,
  type Session,
  takeField,
  textOf,
} from './session.js'

/** Reads the sheet of the unit, one field a row, into the submission. */
export const readUnitSheet = (session: Session, submission: Record<string, unknown>): void => {
  const found = findSheet(session, 'unit')
  if (found === undefined) return
  const { name, grid } = found
  const { drafts } = session
  session.cells.set('', placeOf(session, name, 0, 0))
  const seen = new Map<Field, CellPlace>()
  for (const [row, [title, cell]] of grid.entries()) {
    const key = textOf(title)
    if (row === 0 || key === '') continue
    const at = placeOf(session, name, row, 0)
    const field = unitFields.find((one) => isCalled(one.title, key))
    if (field === undefined) {
      const meant = nearestTitle(key, unitFields)
      drafts.push(
        meant === undefined
          ? { code: 'OFF-028', params: { key }, at: [at], quote: key }
          : { code: 'OFF-028.nearest', params: { key, nearest: meant }, at: [at], quote: key },
      )
      continue
    }
    const before = seen.get(field)
    if (before !== undefined) {
      drafts.push({ code: 'OFF-029', params: { key }, at: [at, before], quote: key })
      continue
    }
    seen.set(field, at)
    takeField(session, submission, '', field, cell, placeOf(session, name, row, 1))
  }
}
