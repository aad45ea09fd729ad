import * as z from 'zod'
import { count, date, slug, text } from '../common.js'
import { evidenceIds } from './references.js'

export const coverage = z
  .strictObject({
    /** Id of the coverage in this submission. */
    id: slug,
    /** What reaches them: 法律顾问, 述法, 合法性审查队伍. */
    what: text,
    /** Id of the population register it is measured against. */
    population: slug,
    /** How many of them are reached, from 0 to the count of the register. */
    covered: count,
    /** Ids of those that are not reached, each once, where they are known. */
    missing: z.exactOptional(z.array(slug).readonly()),
    /** Day of the count; the end of the year when absent. */
    asOf: z.exactOptional(date),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/** A coverage: k of the n of a population register. 全覆盖 says that k is n. */
export type Coverage = z.infer<typeof coverage>
