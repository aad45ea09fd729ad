import * as z from 'zod'
import { authority, certainty, provenance, slug, text } from '../common.js'
import { validity, withDays } from './validity.js'

/** What an article says in our own words (大意), never its sentence, and how well it is known. */
const article = z.strictObject({ says: text, certainty }).readonly()

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
    /** Articles that are used; `'*'` is the norm as a whole. */
    articles: z.record(z.string(), article).readonly(),
    provenance,
  }),
).readonly()
/**
 * A norm of the field with the days it is in force and the articles the library uses. Each text of a law that was changed is an
 * entry of its own, so that the text of the day can be told.
 */
export type Norm = z.infer<typeof norm>
