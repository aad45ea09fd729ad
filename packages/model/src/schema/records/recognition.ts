import * as z from 'zod'
import { date, level, slug } from '../common.js'

export const recognition = z
  .strictObject({
    id: slug,
    /** An award (表彰), a report in the media (媒体报道) or a leader's written instruction (批示). */
    kind: z.enum(['award', 'media', 'instruction']),
    /** Level of the body that gave it. */
    level,
    /** Body or medium it came from. */
    body: z.string().min(1),
    title: z.string().min(1),
    /** Recognitions of one matter are counted once, at the highest level. */
    matter: z.string().min(1),
    date,
    /** Units it belongs to. */
    units: z.exactOptional(z.array(slug).min(1).readonly()),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** A recognition: award, report in the media or leader's instruction, with body, level and day. */
export type Recognition = z.infer<typeof recognition>
