import type { Rounding } from '@fazhi/model'
import { type Context, type Cursor, child } from './context.js'
import { missing, readChoice, readMap, readWhole } from './shape.js'

const modes = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor'] as const
/** More decimal places than any figure of the field carries. */
const mostPlaces = 20

/** `{ places, mode }`; both must be said. */
export const readRounding = (
  context: Context,
  cursor: Cursor,
  also: readonly string[] = [],
): Rounding | undefined => {
  const map = readMap(context, cursor, ['places', 'mode', ...also])
  if (map === undefined) return undefined
  const places = readWhole(context, child(cursor, 'places'), mostPlaces)
  const mode = readChoice(context, child(cursor, 'mode'), modes)
  if (map['places'] === undefined) missing(context, cursor, 'places')
  if (map['mode'] === undefined) missing(context, cursor, 'mode')
  return places === undefined || mode === undefined ? undefined : { places, mode }
}
