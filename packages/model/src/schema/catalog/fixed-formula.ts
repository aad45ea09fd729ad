import * as z from 'zod'
import { authority, date, provenance, slug } from '../common.js'

export const fixedFormula = z
  .strictObject({
    id: slug,
    right: z.string().min(1),
    wrong: z.array(z.string().min(1)).min(1).readonly(),
    authority,
    /** First day the phrase was in use: a text about an earlier year does not carry it. */
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    provenance,
  })
  .readonly()
/** A set phrase that has one right wording, and wordings that are seen and wrong. */
export type FixedFormula = z.infer<typeof fixedFormula>
