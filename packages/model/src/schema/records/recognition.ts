import * as z from 'zod'
import { date, level, slug } from '../common.js'
import { evidenceIds } from './references.js'

export const recognition = z
  .strictObject({
    /** Id of the recognition in this submission. */
    id: slug,
    /** An award (表彰), a report in the media (媒体报道) or a leader's written instruction (批示). */
    kind: z.enum(['award', 'media', 'instruction']),
    /** Level of the body that gave it. */
    level,
    /** Body or medium it came from. */
    body: z.string().min(1),
    /** What it is called: title of the award, of the article, of the paper the instruction stands on. */
    title: z.string().min(1),
    /** What it is for. Recognitions of one matter are counted once, at the highest level. */
    matter: z.string().min(1),
    /** Day it was given or published. */
    date,
    /** Ids of the units it belongs to, each once; the submitting unit or the city when absent. */
    units: z.exactOptional(z.array(slug).min(1).readonly()),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/**
 * A recognition: award, report in the media or leader's instruction, with body, level and day. The text of an instruction is often
 * not public: a report that quotes it is looked at before it is published.
 */
export type Recognition = z.infer<typeof recognition>
