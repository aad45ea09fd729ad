import * as z from 'zod'
import { date, dottedId, slug } from '../common.js'
import { evidenceIds } from './references.js'

export const objectionAnswer = z
  .strictObject({
    /** 成立, 部分成立, 不成立, or withdrawn by the unit (撤回). */
    outcome: z.enum(['upheld', 'partlyUpheld', 'rejected', 'withdrawn']),
    /** Day of the answer, not before the objection. */
    date,
    /** Who decided. */
    by: z.string().min(1),
    /** Why, in words the unit can contest. */
    reason: z.string().min(1),
  })
  .readonly()
/** The answer to an objection: what was decided, by whom, when and why. */
export type ObjectionAnswer = z.infer<typeof objectionAnswer>

export const objection = z
  .strictObject({
    /** Id of the objection in this submission. */
    id: slug,
    /** Id of the unit that objects. */
    unit: slug,
    /** The indicator objected to, by its id in the rulebook; the whole result when absent. */
    indicator: z.exactOptional(dottedId),
    /** Day it was raised. */
    raisedOn: date,
    /** What the unit asks for. */
    asks: z.string().min(1),
    /** Why it asks. */
    grounds: z.string().min(1),
    evidence: z.exactOptional(evidenceIds),
    /** What was decided; absent while it is open. */
    answer: z.exactOptional(objectionAnswer),
  })
  .readonly()
/**
 * An objection (申诉) of a unit to its result, with the review (复核) it got. Local rules set the days for it; no national rule for
 * this assessment is known.
 */
export type Objection = z.infer<typeof objection>
