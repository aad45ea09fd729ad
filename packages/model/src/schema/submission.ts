import * as z from 'zod'
import { slug, text, year } from './common.js'
import { evidence } from './evidence.js'
import { factEntries } from './fact-value.js'
import { principal } from './principal.js'
import { dutyReport } from './records/duty-report.js'
import { records } from './records/records.js'
import { unit } from './unit.js'

export const unitSubmission = z
  .strictObject({
    submission: z.literal(1),
    year,
    unit,
    principals: z.array(principal).readonly(),
    facts: factEntries,
    evidence: z.array(evidence).readonly(),
    dutyReports: z.array(dutyReport).readonly(),
    records: z.exactOptional(records),
    note: z.exactOptional(z.string()),
  })
  .readonly()
/** What one assessed unit hands in for one year. */
export type UnitSubmission = z.infer<typeof unitSubmission>

export const citySubmission = z
  .strictObject({
    submission: z.literal(1),
    year,
    city: z.strictObject({ id: slug, name: text }).readonly(),
    /** The city's own figures. */
    facts: factEntries,
    /** What only the city's offices know of each unit (surveys, court data, criticisms), by unit id. */
    units: z.record(slug, factEntries).readonly(),
    evidence: z.array(evidence).readonly(),
    records: z.exactOptional(records),
    note: z.exactOptional(z.string()),
  })
  .readonly()
/** What the city's own offices hand in: figures of the city, and facts about units of which an office is the source of record. */
export type CitySubmission = z.infer<typeof citySubmission>

export const submission = z.union([unitSubmission, citySubmission])
/** A submission of a unit or of the city's own offices; `'unit' in s` tells which. */
export type Submission = z.infer<typeof submission>
