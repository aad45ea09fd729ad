import * as z from 'zod'
import { date, slug, text } from './common.js'

/** Kinds of assessed unit. */
export const unitKind = z.enum([
  'township',
  'subdistrict',
  'department',
  'partyBody',
  'judicialOrgan',
  'zone',
  'verticallyManaged',
])

/** Kind of assessed unit. A township is a 镇 or 乡, a subdistrict a 街道. */
export type UnitKind = z.infer<typeof unitKind>

export const unit = z
  .strictObject({
    id: slug,
    name: text,
    kind: unitKind,
    enforcementPower: z.boolean(),
    exists: z.exactOptional(
      z.strictObject({ from: z.exactOptional(date), to: z.exactOptional(date) }).readonly(),
    ),
  })
  .readonly()

/**
 * A unit that is assessed. `enforcementPower` says whether it holds administrative enforcement power (行政执法权);
 * `exists` gives the days between which it exists, both included, where that is not the whole year.
 */
export type Unit = z.infer<typeof unit>
