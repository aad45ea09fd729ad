import * as z from 'zod'
import { date, slug } from '../common.js'
import { evidenceIds, idOrName } from './references.js'

export const meeting = z
  .strictObject({
    /** Id of the meeting in this submission; documents and duty reports name it. */
    id: slug,
    /**
     * The body that met, by its id in the catalog or by name. Where numbering starts anew with a term of office (届), the term is
     * part of the name (第十八届市人民政府), so that the ordinals of one body only rise.
     */
    body: idOrName,
    /** Which meeting of the body it was (第N次会议), from 1; absent where its meetings are not numbered. */
    ordinal: z.exactOptional(z.int().min(1)),
    /** Day it was held; of several days, the first. */
    date,
    /** What was on the agenda, one entry an item. */
    matters: z.exactOptional(z.array(z.string().min(1)).readonly()),
    /** Ids of the documents it passed (审议通过), each once. */
    passed: z.exactOptional(z.array(slug).readonly()),
    /** Who took part, each once: ids of principals or units, or names. */
    attended: z.exactOptional(z.array(idOrName).readonly()),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/** A meeting of a body of the field (委员会会议、常务会议、专题会议): which one, when, what it passed, who took part. */
export type Meeting = z.infer<typeof meeting>
