import * as z from 'zod'
import { certainties } from '../choices.js'
import { type DecimalString, longestNumeral } from '../decimal.js'

/** Chinese label, with English where there is one. */
export const text = z
  .strictObject({
    /** In Chinese. */
    zh: z.string().min(1),
    /** In English; the Chinese stands for it when absent. */
    en: z.exactOptional(z.string().min(1)),
  })
  .readonly()

/**
 * A decimal in the strict spelling of {@link DecimalString}. A JSON number with a fraction is refused: it has already passed
 * through a double.
 */
export const decimalString = z
  .string()
  .max(longestNumeral)
  .regex(/^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/) as unknown as z.ZodType<DecimalString>

/** A calendar date, YYYY-MM-DD. */
export const date = z.iso.date()

/** A year of the field. */
export const year = z.int().min(1990).max(2100)

/** A whole number of things, persons or cases; never negative. */
export const count = z.int().min(0)

/** Stable id of a unit or record: lower-case letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)

/** Stable dotted id of a fact, value or indicator: "litigation.headAppeared". */
export const dottedId = z
  .string()
  .regex(/^[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)*$/)
  .max(80)

/** A span of days, both included; a side that is absent is open. */
export const days = z
  .strictObject({ from: z.exactOptional(date), to: z.exactOptional(date) })
  .readonly()
/** A span of days, both included; a side that is absent is open. */
export type Days = z.infer<typeof days>

/** Level of administration: 国家, 省, 市（地）, 县（市、区）, 乡镇（街道）. */
export const level = z.enum(['nation', 'province', 'prefecture', 'county', 'township'])
/** Level of administration a unit, a body or a duty belongs to. A county-level city (县级市) is `county`. */
export type Level = z.infer<typeof level>

/** How binding a source is, strongest first. Only the first four may be worded as a requirement. */
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

/** How well a fact is known; the marks of the domain notes. Only `read`, `opening` and `secondary` may be shown as a citation. */
export const certainty = z.enum(certainties)
/** How well something is known. */
export type Certainty = z.infer<typeof certainty>

/** Where an entry comes from and how sure it is. */
export const provenance = z.strictObject({ source: z.string().min(1), certainty }).readonly()
/** Where an entry comes from and how sure it is. */
export type Provenance = z.infer<typeof provenance>

/** What an entry rests on: a norm of the catalog and the article, `'*'` for the norm as a whole. */
export const articleOf = z.strictObject({ norm: slug, article: z.string().min(1) }).readonly()
