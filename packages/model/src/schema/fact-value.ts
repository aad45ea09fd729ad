import * as z from 'zod'
import { count, date, decimalString, dottedId } from './common.js'

/** A count, or a series of counts by quarter or month in order. */
export const countValue = z.union([count, z.array(count).min(1).max(12).readonly()])

export const eventValue = z
  .strictObject({
    level: z.string().min(1),
    kind: z.exactOptional(z.string().min(1)),
    matter: z.string().min(1),
    date,
    title: z.exactOptional(z.string()),
  })
  .readonly()

/** Something that happened once: an award, a criticism. Events of one `matter` belong together. */
export type EventValue = z.infer<typeof eventValue>

export const amountValue = z
  .strictObject({ amount: decimalString, unit: z.enum(['元', '万元', '亿元']) })
  .readonly()
export const scoreValue = z.strictObject({ score: decimalString, of: decimalString }).readonly()
export const coverageValue = z.strictObject({ covered: count, of: count }).readonly()
export const judgementValue = z
  .strictObject({ mark: decimalString, reason: z.string().min(1), signer: z.string().min(1) })
  .readonly()
export const sampleValue = z.union([decimalString, count, z.enum(['void', 'notValid'])])
export const tallyValue = z.record(z.string().min(1), count).readonly()

/**
 * A fact's value in plain data. Which shape is right follows from the fact's type:
 * count → integer or series; flag → boolean; level, filing, date → text; amount, score, coverage, judgement → object;
 * samples and events → list; tally → option to ballots.
 */
export const factValue = z.union([
  countValue,
  z.boolean(),
  z.string().min(1),
  amountValue,
  scoreValue,
  coverageValue,
  judgementValue,
  z.array(eventValue).readonly(),
  z.array(sampleValue).readonly(),
  tallyValue,
])

/** A fact's value in plain data; see the fact's type for the shape. */
export type FactValue = z.infer<typeof factValue>

export const factEntry = z
  .strictObject({
    /** What the unit says. */
    claimed: z.exactOptional(factValue),
    /** What the assessor found. Official scores read only this. */
    verified: z.exactOptional(factValue),
    notApplicable: z.exactOptional(z.strictObject({ reason: z.string().min(1) }).readonly()),
    notYetDue: z.exactOptional(z.literal(true)),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
    note: z.exactOptional(z.string()),
  })
  .readonly()

/** A fact as handed in: claimed, verified, or not applicable with a reason. What is absent is missing, never 0. */
export type FactEntry = z.infer<typeof factEntry>

export const factEntries = z.record(dottedId, factEntry).readonly()

/** Facts by id. */
export type FactEntries = z.infer<typeof factEntries>
