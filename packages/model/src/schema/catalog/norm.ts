import * as z from 'zod'
import { authority, certainty, provenance, slug, text } from '../common.js'
import { validity, withDays } from './validity.js'

export const norm = withDays(
  z.strictObject({
    id: slug,
    title: text,
    /** Number it was issued under, where it was seen: 国办发〔2018〕118号. */
    number: z.exactOptional(z.string().min(1)),
    authority,
    ...validity,
    /** The earlier text this one took the place of. */
    supersedes: z.exactOptional(slug),
    /** Articles that are used, with what they say in our own words and how well each is known; `'*'` is the norm as a whole. */
    articles: z
      .record(z.string(), z.strictObject({ says: z.string().min(1), certainty }).readonly())
      .readonly(),
    provenance,
  }),
).readonly()
/**
 * A norm of the field with the days it is in force and the articles the library uses. Each text of a law that was changed is an
 * entry of its own, so that the text of the day can be told.
 */
export type Norm = z.infer<typeof norm>
