import * as z from 'zod'
import { authority, provenance } from '../common.js'
import { validity, withDays } from './validity.js'

export const term = withDays(
  z.strictObject({
    /** The identifier used in code: "firstResponsible". */
    id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    /** Part of the field it belongs to. */
    area: z.enum(['ruleOfLaw', 'people', 'assessment', 'work', 'report']),
    /** The Chinese term and its synonyms, the usual one first. */
    zh: z.array(z.string().min(1)).min(1).readonly(),
    en: z.string().min(1),
    /** Where the English comes from: seen in official English, in an academic translation, or proposed by us. */
    english: z.enum(['official', 'academic', 'proposed']),
    authority,
    ...validity,
    provenance,
  }),
).readonly()
/** A term of the field: Chinese, English, and the identifier that code uses for it. */
export type Term = z.infer<typeof term>
