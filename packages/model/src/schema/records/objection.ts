import * as z from 'zod'
import { date, dottedId, slug } from '../common.js'

export const objection = z
  .strictObject({
    id: slug,
    /** The unit that objects. */
    unit: slug,
    /** The indicator objected to, by its id in the rulebook; the whole result when absent. */
    indicator: z.exactOptional(dottedId),
    raisedOn: date,
    /** What the unit asks for. */
    asks: z.string().min(1),
    grounds: z.string().min(1),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
    /** What was decided, by whom, when and why; absent while it is open. */
    answer: z.exactOptional(
      z
        .strictObject({
          outcome: z.enum(['upheld', 'partlyUpheld', 'rejected', 'withdrawn']),
          date,
          by: z.string().min(1),
          reason: z.string().min(1),
        })
        .readonly(),
    ),
  })
  .readonly()
/** An objection (申诉) of a unit to its result, with the review (复核) it got. */
export type Objection = z.infer<typeof objection>
