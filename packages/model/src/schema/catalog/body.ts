import * as z from 'zod'
import { authority, date, level, provenance, slug } from '../common.js'

export const body = z
  .strictObject({
    id: slug,
    /** Full form, as official documents write it at this level. */
    full: z.string().min(1),
    /** Accepted short form. */
    short: z.exactOptional(z.string().min(1)),
    /** Forms in circulation that are neither. */
    variants: z.array(z.string().min(1)).readonly(),
    en: z.string().min(1),
    level: z.exactOptional(level),
    authority,
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    provenance,
  })
  .readonly()
/** A body of the field and the forms of its name, with the days the name is in use. */
export type Body = z.infer<typeof body>
