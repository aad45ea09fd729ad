import * as z from 'zod'
import { date, slug } from '../common.js'
import { scoreValue, tallyValue } from '../fact-value.js'
import { evidenceIds, idOrName } from './references.js'

export const dutyReport = z
  .strictObject({
    /** Id of the principal who reports. */
    principal: slug,
    /** In the year-end report (年终述职), before a meeting (现场), in writing (书面), by multimedia (多媒体), or on a special matter (专题). */
    form: z.enum(['yearEnd', 'onSite', 'written', 'multimedia', 'special']),
    /** Day it was given. */
    date,
    /** The meeting it was given at, by id or name. */
    meeting: z.exactOptional(idOrName),
    /** Ids of the duties it covers, from the catalog. */
    duties: z.array(z.string().min(1)).readonly(),
    /** Problems raised in it or against it, one entry each. */
    problems: z.array(z.string().min(1)).readonly(),
    /** How far the problems are put right; `none` when there is nothing to put right or nothing was done. */
    rectification: z.enum(['none', 'underWay', 'done']),
    /** Mark it was given, where it was marked. */
    score: z.exactOptional(scoreValue),
    /** Ballots of those who judged it (测评), by option, where there was a vote. */
    vote: z.exactOptional(tallyValue),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/**
 * A report on rule-of-law performance (述法) by one principal: when, in which form, at which meeting, on which duties, with which
 * problems. Asked of principals at county level and above by the central Opinion of February 2021; of others by local rules.
 */
export type DutyReport = z.infer<typeof dutyReport>
