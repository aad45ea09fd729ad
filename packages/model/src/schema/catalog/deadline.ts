import * as z from 'zod'
import { articleOf, authority, level, provenance, slug, text } from '../common.js'
import { validity, withDays } from './validity.js'

export const deadline = withDays(
  z.strictObject({
    id: slug,
    /** Who is bound. */
    subject: text,
    /** Levels of those who are bound. */
    levels: z.array(level).min(1).readonly(),
    /** A government, a department, or both Party committee and government. */
    holder: z.enum(['government', 'department', 'committeeAndGovernment']),
    act: z.enum(['submit', 'publish']),
    /** Who receives it; the public, where it is published. */
    receivers: z.array(text).min(1).readonly(),
    copyTo: z.array(text).readonly(),
    /** Month and day before which it is done, in the year after the one reported on: "03-01" means 28 or 29 February at the latest. */
    before: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    basis: articleOf,
    authority,
    ...validity,
    provenance,
  }),
).readonly()
/** By when a report is handed in to whom, or published. */
export type Deadline = z.infer<typeof deadline>
