import * as z from 'zod'
import { authority, level, provenance, slug } from '../common.js'
import { validity, withDays } from './validity.js'

export const body = withDays(
  z.strictObject({
    id: slug,
    /** Full form, as official documents write it at this level. */
    full: z.string().min(1),
    /** Accepted short form. */
    short: z.exactOptional(z.string().min(1)),
    /** Forms in circulation that are neither. */
    variants: z.array(z.string().min(1)).readonly(),
    en: z.string().min(1),
    /** Absent where the name is used at more than one level: 市 is a prefecture or a county-level city. */
    level: z.exactOptional(level),
    authority,
    ...validity,
    provenance,
  }),
).readonly()
/** A body of the field and the forms of its name, with the days the name is in use. */
export type Body = z.infer<typeof body>
