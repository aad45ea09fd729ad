import * as z from 'zod'
import { date, slug } from '../common.js'

export const meeting = z
  .strictObject({
    id: slug,
    /** The body that met, by its id in the catalog or by name. */
    body: z.string().min(1),
    /** Which meeting of the body it was (第N次会议), where meetings are numbered; from 1. */
    ordinal: z.exactOptional(z.int().min(1)),
    date,
    /** What was on the agenda, one entry an item. */
    matters: z.exactOptional(z.array(z.string().min(1)).readonly()),
    /** Ids of the documents it passed (审议通过). */
    passed: z.exactOptional(z.array(slug).readonly()),
    /** Who took part: ids of principals or units, or names. */
    attended: z.exactOptional(z.array(z.string().min(1)).readonly()),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** A meeting of a numbered body: which one, when, what it passed, who took part. */
export type Meeting = z.infer<typeof meeting>
