import * as z from 'zod'
import { count, date, slug, text } from '../common.js'

export const coverage = z
  .strictObject({
    id: slug,
    /** What reaches them: 法律顾问, 述法, 合法性审查队伍. */
    what: text,
    /** Id of the population register it is measured against. */
    population: slug,
    /** How many of them are reached. */
    covered: count,
    /** Ids of those that are not, where they are known. */
    missing: z.exactOptional(z.array(slug).readonly()),
    /** Day of the count. */
    asOf: z.exactOptional(date),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** A coverage (全覆盖): k of the n of a population register. */
export type Coverage = z.infer<typeof coverage>
