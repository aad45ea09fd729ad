import * as z from 'zod'
import { count, date, decimalString } from './common.js'

/** A count, or a series of counts by quarter or month in order. */
export const countValue = z.union([count, z.array(count).min(1).max(12).readonly()])

export const approximateCount = z
  .strictObject({
    /** The smallest number it can be. */
    atLeast: count,
    /** The smallest number that it is surely below; absent where only the lower end is known. */
    below: z.exactOptional(count),
  })
  .readonly()

/** A count of which only the neighbourhood is known: 1,200余件 is at least 1200. */
export type ApproximateCount = z.infer<typeof approximateCount>

export const eventValue = z
  .strictObject({
    level: z.string().min(1),
    kind: z.exactOptional(z.string().min(1)),
    matter: z.string().min(1),
    /** Day of the document that says so. */
    date,
    /** Day on which it happened, where that is another. */
    happened: z.exactOptional(date),
    title: z.exactOptional(z.string()),
  })
  .readonly()

/** Something that happened once: an award, a criticism. Events of one `matter` belong together. */
export type EventValue = z.infer<typeof eventValue>

/** A sum of money: a decimal, and the unit it is in, which is never guessed. */
export const amountValue = z
  .strictObject({ amount: decimalString, unit: z.enum(['元', '万元', '亿元']) })
  .readonly()
/** A mark and the full mark it is out of, both decimals. */
export const scoreValue = z.strictObject({ score: decimalString, of: decimalString }).readonly()
/** How many are reached, of how many. */
export const coverageValue = z.strictObject({ covered: count, of: count }).readonly()
/** The days on which something was filed: sent by the one, received by the other; one of them at least. */
export const filingDays = z
  .strictObject({ sent: z.exactOptional(date), received: z.exactOptional(date) })
  .readonly()
/** The days of a filing, YYYY-MM-DD. */
export type FilingDays = z.infer<typeof filingDays>
/** A mark somebody gave by judgement: a decimal, why, and who signs for it. */
export const judgementValue = z
  .strictObject({ mark: decimalString, reason: z.string().min(1), signer: z.string().min(1) })
  .readonly()
/** Marks that several signers gave of the same thing, each with its own reason. */
export const judgementValues = z.array(judgementValue).min(1).readonly()
/** A mark with its reason and signer. */
export type JudgementValue = z.infer<typeof judgementValue>
/**
 * One sample: its mark, or the class it is of where the fact names classes. A `void` one (作废) stays with the mark 0; one that is
 * `notValid` (无效) is left out.
 */
export const sampleValue = z.union([
  decimalString,
  count,
  // What begins like a number is one, or is misspelt.
  z.string().regex(/^[^\d\s.,+−-]/),
])
/** Ballots by option. */
export const tallyValue = z.record(z.string().min(1), count).readonly()

const someText = z.string().min(1)
const eventValues = z.array(eventValue).readonly()
const sampleValues = z.array(sampleValue).readonly()

const anyShape = z.union([
  countValue,
  approximateCount,
  z.boolean(),
  someText,
  amountValue,
  scoreValue,
  coverageValue,
  filingDays,
  judgementValue,
  judgementValues,
  eventValues,
  sampleValues,
  tallyValue,
])

/** The shape a text, list or object looks like from outside: a guess, proved by parsing. */
const likelyShape = (value: unknown): z.ZodType<z.infer<typeof anyShape>> => {
  if (typeof value !== 'object' || value === null) return someText
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[]
    return typeof first === 'object' && first !== null
      ? Object.hasOwn(first, 'mark')
        ? judgementValues
        : eventValues
      : value.every((element) => typeof element === 'number')
        ? countValue
        : sampleValues
  }
  if (Object.hasOwn(value, 'amount')) return amountValue
  if (Object.hasOwn(value, 'atLeast')) return approximateCount
  if (Object.hasOwn(value, 'score')) return scoreValue
  if (Object.hasOwn(value, 'covered')) return coverageValue
  if (Object.hasOwn(value, 'sent') || Object.hasOwn(value, 'received')) return filingDays
  return Object.hasOwn(value, 'mark') ? judgementValue : tallyValue
}

/**
 * A fact's value in plain data. Which shape is right follows from the fact's type:
 * count → integer, series, or how many at least and below how many; flag → boolean; level, date → text; filing → text, or the days on which it was sent and received; amount, score, coverage → object;
 * judgement → object, or a list of them from several signers; samples and events → list; tally → option to ballots.
 */
export const factValue = z
  .unknown()
  .transform((value, context): z.infer<typeof anyShape> => {
    // A plain union tries every shape on every value and on every one that is absent, which is eight times as dear.
    if (typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    if (value !== undefined) {
      const guess = likelyShape(value).safeParse(value)
      if (guess.success) return guess.data
      const any = anyShape.safeParse(value)
      if (any.success) return any.data
    }
    context.issues.push({ code: 'invalid_union', errors: [], input: value, path: [] })
    return z.NEVER
  })
  .meta({
    // Read only when a JSON Schema is made: there the value is the plain union.
    get anyOf() {
      return z.toJSONSchema(anyShape, { target: 'draft-2020-12', io: 'input' }).anyOf
    },
  })

/** A fact's value in plain data; see the fact's type for the shape. */
export type FactValue = z.infer<typeof factValue>
