import * as z from 'zod'
import { authority, certainty, date, provenance, slug, text } from '../common.js'

export const norm = z
  .strictObject({
    id: slug,
    title: text,
    authority,
    /** First day it is in force. */
    from: z.exactOptional(date),
    /** Last day it is in force. */
    to: z.exactOptional(date),
    /** Articles that are used, with what they say in our own words and how well each is known; `'*'` is the norm as a whole. */
    articles: z
      .record(z.string(), z.strictObject({ says: z.string().min(1), certainty }).readonly())
      .readonly(),
    provenance,
  })
  .readonly()
/** A norm of the field with the days it is in force and the articles the library uses. */
export type Norm = z.infer<typeof norm>
