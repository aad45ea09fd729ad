import * as z from 'zod'
import { decimalString, dottedId, provenance, slug, text } from '../common.js'
import { askedOf } from './fact-definition.js'

export const rate = z
  .strictObject({
    id: dottedId,
    name: text,
    definition: z.string().min(1),
    /** Facts whose sum is the numerator. */
    numerator: z.array(dottedId).min(1).readonly(),
    /** Facts whose sum is the denominator. Where it is 0 there is no rate. */
    denominator: z.array(dottedId).min(1).readonly(),
    /** What one is a rate of, declared: only rates of one basis may be compared or added. */
    basis: z.strictObject({ id: slug, says: z.string().min(1) }).readonly(),
    /** Smallest and largest rate that is possible, in per cent. */
    range: z.strictObject({ least: decimalString, most: decimalString }).readonly(),
    /** The rate the law expects, in per cent: below it, something unlawful was done. */
    expected: z.exactOptional(decimalString),
    better: z.enum(['higher', 'lower']),
    /** How reports state it, in Chinese, with `#` for the number: "直接纠错率为#". */
    phrases: z.exactOptional(z.array(z.string().includes('#')).readonly()),
    askedOf: z.exactOptional(askedOf),
    provenance,
  })
  .readonly()
/** A rate (率): numerator, denominator and the declared basis of the denominator. It is computed, never handed in. */
export type Rate = z.infer<typeof rate>
