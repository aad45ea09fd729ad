import * as z from 'zod'
import { decimalString, slug, text, year } from './common.js'
import { evidence } from './evidence.js'
import { factEntries } from './fact-entry.js'
import { principal } from './principal.js'
import { dutyReport } from './records/duty-report.js'
import { records } from './records/records.js'
import { unit } from './unit.js'

export const selfScore = z
  .strictObject({
    /** The total the unit gives itself, as the form rounds it. */
    total: decimalString,
    /** Points by id of the item, as the score sheet shows them: folded into the item above. Items that are not here are not said; extras on top count nothing then. */
    items: z.exactOptional(z.record(z.string().min(1), decimalString).readonly()),
  })
  .readonly()
/** What a unit scores itself (自评得分). A claim: it is held against the computed score and enters none. */
export type SelfScore = z.infer<typeof selfScore>

export const unitSubmission = z
  .strictObject({
    /** Number of the file format. */
    submission: z.literal(1),
    /** Year that is assessed. */
    year,
    unit,
    /** Everybody who held or acted in a principal's office on a day of the year. */
    principals: z.array(principal).readonly(),
    facts: factEntries,
    /** Papers that facts and records name. */
    evidence: z.array(evidence).readonly(),
    dutyReports: z.array(dutyReport).readonly(),
    records: z.exactOptional(records),
    selfScore: z.exactOptional(selfScore),
    /** A remark for people; nothing reads it. */
    note: z.exactOptional(z.string()),
  })
  .readonly()
/** What one assessed unit hands in for one year. */
export type UnitSubmission = z.infer<typeof unitSubmission>

export const cityOfSubmission = z.strictObject({ id: slug, name: text }).readonly()
/** The city a submission of its offices is of: id and name. */
export type CityOfSubmission = z.infer<typeof cityOfSubmission>

export const citySubmission = z
  .strictObject({
    /** Number of the file format. */
    submission: z.literal(1),
    /** Year that is assessed. */
    year,
    city: cityOfSubmission,
    /** The city's own figures. */
    facts: factEntries,
    /** What only the city's offices know of each unit (surveys, court data, criticisms), by unit id. */
    units: z.record(slug, factEntries).readonly(),
    /** Papers that facts and records name. */
    evidence: z.array(evidence).readonly(),
    records: z.exactOptional(records),
    /** A remark for people; nothing reads it. */
    note: z.exactOptional(z.string()),
  })
  .readonly()
/** What the city's own offices hand in: figures of the city, and facts about units of which an office is the source of record. */
export type CitySubmission = z.infer<typeof citySubmission>

export const submission = z.union([unitSubmission, citySubmission])
/** A submission of a unit or of the city's own offices; `'unit' in s` tells which. */
export type Submission = z.infer<typeof submission>
