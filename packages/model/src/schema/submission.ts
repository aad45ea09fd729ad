import * as z from 'zod'
import { date, slug, text, year } from './common.js'
import { factEntries } from './fact-value.js'
import { unit } from './unit.js'

/** Roles of a principal. The Party and the government principal hold different duties. */
export const principalRole = z.enum([
  'partyPrincipal',
  'governmentPrincipal',
  'departmentPrincipal',
  'townshipPartyPrincipal',
  'townshipGovernmentPrincipal',
])

export const principal = z
  .strictObject({
    id: slug,
    name: z.string().min(1),
    role: principalRole,
    term: z.strictObject({ from: date, to: z.exactOptional(date) }).readonly(),
  })
  .readonly()

/** A principal (主要负责人) of a unit and the days of the term, both included. */
export type Principal = z.infer<typeof principal>

export const evidence = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum([
      'minutes',
      'issuedDocument',
      'studyRecord',
      'dutyReport',
      'legalReviewOpinion',
      'filingReceipt',
      'publishedPage',
      'caseIndex',
      'courtStatistics',
      'reviewSheet',
      'contract',
      'register',
      'survey',
      'media',
      'other',
    ]),
    title: z.string().min(1),
    body: z.string().min(1),
    date,
    file: z.exactOptional(z.string().min(1)),
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
    confidential: z.exactOptional(z.boolean()),
  })
  .readonly()

/** A piece of supporting evidence (佐证材料): what it is, who issued it, when. */
export type Evidence = z.infer<typeof evidence>

export const dutyReport = z
  .strictObject({
    principal: slug,
    form: z.enum(['yearEnd', 'onSite', 'written', 'multimedia', 'special']),
    date,
    meeting: z.exactOptional(z.string().min(1)),
    duties: z.array(z.string().min(1)).readonly(),
    problems: z.array(z.string().min(1)).readonly(),
    rectification: z.enum(['none', 'underWay', 'done']),
  })
  .readonly()

/** A report on rule-of-law performance (述法) by one principal. */
export type DutyReport = z.infer<typeof dutyReport>

export const unitSubmission = z
  .strictObject({
    submission: z.literal(1),
    year,
    unit,
    principals: z.array(principal).readonly(),
    facts: factEntries,
    evidence: z.array(evidence).readonly(),
    dutyReports: z.array(dutyReport).readonly(),
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
    note: z.exactOptional(z.string()),
  })
  .readonly()

/** What the city's own offices hand in: figures of the city, and facts about units of which an office is the source of record. */
export type CitySubmission = z.infer<typeof citySubmission>

export const submission = z.union([unitSubmission, citySubmission])

/** A submission of a unit or of the city's own offices; `'unit' in s` tells which. */
export type Submission = z.infer<typeof submission>
