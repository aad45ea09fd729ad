import * as z from 'zod'
import { date, slug } from '../common.js'

export const dutyReport = z
  .strictObject({
    principal: slug,
    /** In the year-end report, before a meeting, in writing, by multimedia, or on a special matter. */
    form: z.enum(['yearEnd', 'onSite', 'written', 'multimedia', 'special']),
    date,
    /** Id of the meeting it was given at, or its name. */
    meeting: z.exactOptional(z.string().min(1)),
    /** Ids of the duties it covers. */
    duties: z.array(z.string().min(1)).readonly(),
    /** Problems raised in it or against it. */
    problems: z.array(z.string().min(1)).readonly(),
    rectification: z.enum(['none', 'underWay', 'done']),
  })
  .readonly()
/** A report on rule-of-law performance (述法) by one principal. */
export type DutyReport = z.infer<typeof dutyReport>
