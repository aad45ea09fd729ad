import * as z from 'zod'
import { decimalString, dottedId, provenance, slug, text } from '../common.js'
import { askedOf } from './fact-definition.js'

export const rate = z
  .strictObject({
    /** "litigation.headAppearanceRate"; stable, and no fact has it. */
    id: dottedId,
    /** What it is called; where two bases are in use the name says which one this is. */
    name: text,
    /** Of what it is the share, what stays in the denominator and what does not, in Chinese and in our own words. */
    definition: z.string().min(1),
    /** Ids of the counts whose sum is the numerator; each is one of the denominators or a part of one. */
    numerator: z.array(dottedId).min(1).readonly(),
    /** Ids of the counts whose sum is the denominator, of the measure of the numerator. Where it is 0 there is no rate: neither 0 nor 100. */
    denominator: z.array(dottedId).min(1).readonly(),
    /** What one is a rate of, declared: only rates of one basis may be compared or added. One id stands for one denominator. */
    basis: z.strictObject({ id: slug, says: z.string().min(1) }).readonly(),
    /** Smallest and largest rate that is possible, in per cent. */
    range: z.strictObject({ least: decimalString, most: decimalString }).readonly(),
    /** The rate the law expects, in per cent: below it, something unlawful was done. Absent where the law leaves room. */
    expected: z.exactOptional(decimalString),
    /** Whether more is better, or less; it says nothing of how much is enough. */
    better: z.enum(['higher', 'lower']),
    /** How reports state it, in Chinese: its name with `#` for the number, without the link and the per cent sign between and after: "直接纠错率#". */
    phrases: z.exactOptional(z.array(z.string().includes('#')).readonly()),
    /** Which units can have it; those that can have its counts. */
    askedOf: z.exactOptional(askedOf),
    provenance,
  })
  .readonly()
/** A rate (率): numerator, denominator and the declared basis of the denominator. It is computed, never handed in. */
export type Rate = z.infer<typeof rate>
