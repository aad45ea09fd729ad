import * as z from 'zod'
import { authority, provenance, slug } from '../common.js'
import { validity, withDays } from './validity.js'

export const fixedFormula = withDays(
  z.strictObject({
    id: slug,
    right: z.string().min(1),
    wrong: z.array(z.string().min(1)).min(1).readonly(),
    authority,
    /** From the first day the phrase was in use: a text about an earlier year does not carry it. */
    ...validity,
    provenance,
  }),
).readonly()
/** A set phrase that has one right wording, and wordings that are seen and wrong. */
export type FixedFormula = z.infer<typeof fixedFormula>
