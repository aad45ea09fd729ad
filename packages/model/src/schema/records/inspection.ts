import * as z from 'zod'
import { date, slug } from '../common.js'

export const inspection = z
  .strictObject({
    id: slug,
    /** 书面督察 or 实地督察. */
    form: z.enum(['written', 'onSite']),
    /** The inspecting unit (督察单位). */
    body: z.string().min(1),
    date,
    /** Ids or names of the units inspected, each once. */
    units: z.array(z.string().min(1)).readonly(),
    /** What was found, each with the day it was to be put right and the day it was. */
    problems: z
      .array(
        z
          .strictObject({
            matter: z.string().min(1),
            unit: z.exactOptional(z.string().min(1)),
            deadline: z.exactOptional(date),
            rectifiedOn: z.exactOptional(date),
          })
          .readonly(),
      )
      .readonly(),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** A rule-of-law inspection (法治督察): form, units, problems with deadline and rectification. */
export type Inspection = z.infer<typeof inspection>
