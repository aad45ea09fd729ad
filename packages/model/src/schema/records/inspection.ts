import * as z from 'zod'
import { date, slug } from '../common.js'
import { evidenceIds, idOrName } from './references.js'

export const inspectionProblem = z
  .strictObject({
    /** What was found. */
    matter: z.string().min(1),
    /** The unit it was found at, by id or name; it was inspected. */
    unit: z.exactOptional(idOrName),
    /** Last day for putting it right (整改期限). */
    deadline: z.exactOptional(date),
    /** Day it was put right; absent while it is open. */
    rectifiedOn: z.exactOptional(date),
  })
  .readonly()
/** A problem an inspection found: what, at which unit, to be put right by when, put right when. */
export type InspectionProblem = z.infer<typeof inspectionProblem>

export const inspection = z
  .strictObject({
    /** Id of the inspection in this submission. */
    id: slug,
    /** 书面督察 or 实地督察: the two forms seen in published reports. */
    form: z.enum(['written', 'onSite']),
    /** The inspecting unit (督察单位): in a city, the office of the commission for law-based governance. */
    body: z.string().min(1),
    /** Day it was made; of several days, the first. */
    date,
    /** Ids or names of the units inspected, each once. */
    units: z.array(idOrName).readonly(),
    /** What was found, in the order of the feedback list; empty when nothing was. */
    problems: z.array(inspectionProblem).readonly(),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/**
 * A rule-of-law inspection (法治督察) under the Provisions of 2019: form, units, problems with deadline and rectification.
 * A supervision by the government (政府督查, State Council regulation of 2021) is another thing.
 */
export type Inspection = z.infer<typeof inspection>
