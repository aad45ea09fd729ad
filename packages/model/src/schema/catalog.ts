import * as z from 'zod'
import { certainty, date, provenance, slug, text } from './common.js'
import type { FactDefinition } from './fact-definition.js'

export const authority = z.enum([
  'law',
  'regulation',
  'partyRegulation',
  'nationalStandard',
  'policy',
  'localNotice',
  'houseStyle',
  'ourJudgement',
])

export const norm = z
  .strictObject({
    id: slug,
    title: text,
    authority,
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    /** Articles that are used, with what they say in our own words and how well each is known. */
    articles: z
      .record(z.string(), z.strictObject({ says: z.string().min(1), certainty }).readonly())
      .readonly(),
    provenance,
  })
  .readonly()

/** A norm of the field with the days it is in force and the articles the library uses. */
export type Norm = z.infer<typeof norm>

export const duty = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{2}\d_[A-Z_]+$/),
    holder: z.enum(['partyPrincipal', 'governmentPrincipal']),
    title: text,
    basis: z.strictObject({ norm: slug, article: z.string() }).readonly(),
    provenance,
  })
  .readonly()

/** One of the twelve duties of the first responsible person (第一责任人): six of the Party, six of the government principal. */
export type Duty = z.infer<typeof duty>

export const body = z
  .strictObject({
    id: slug,
    /** Full form, as official documents write it at this level. */
    full: z.string().min(1),
    /** Accepted short form. */
    short: z.exactOptional(z.string().min(1)),
    /** Forms in circulation that are neither. */
    variants: z.array(z.string().min(1)).readonly(),
    en: z.string().min(1),
    provenance,
  })
  .readonly()

/** A body of the field and the forms of its name. */
export type Body = z.infer<typeof body>

export const fixedFormula = z
  .strictObject({
    id: slug,
    right: z.string().min(1),
    wrong: z.array(z.string().min(1)).min(1).readonly(),
    from: z.exactOptional(date),
    provenance,
  })
  .readonly()

/** A set phrase that has one right wording, and wordings that are seen and wrong. */
export type FixedFormula = z.infer<typeof fixedFormula>

export const mandatoryItem = z
  .strictObject({
    id: z.enum([
      'achievements',
      'shortcomings',
      'causes',
      'firstResponsible',
      'nextYear',
      'signature',
      'date',
    ]),
    title: text,
    required: z.enum(['error', 'warning', 'info']),
    basis: z.strictObject({ norm: slug, article: z.string() }).readonly(),
    certainty,
  })
  .readonly()

export const reportProfile = z
  .strictObject({
    id: slug,
    title: text,
    /** Words of which one stands in the title. */
    titles: z.array(z.string().min(1)).min(1).readonly(),
    items: z.array(mandatoryItem).readonly(),
    /** Month and day before which the report is handed in and published, "03-01". */
    submitBefore: z.string().regex(/^\d\d-\d\d$/),
    publishBefore: z.string().regex(/^\d\d-\d\d$/),
    provenance,
  })
  .readonly()

/** What one kind of report must contain, and by when. */
export type ReportProfile = z.infer<typeof reportProfile>

/** The parts of the catalog that are passed in to the engines. */
export interface Catalog {
  readonly version: string
  readonly facts: readonly FactDefinition[]
  readonly norms: readonly Norm[]
  readonly duties: readonly Duty[]
  readonly bodies: readonly Body[]
  readonly formulas: readonly FixedFormula[]
  readonly profiles: readonly ReportProfile[]
}
