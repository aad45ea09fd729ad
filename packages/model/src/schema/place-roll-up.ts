import * as z from 'zod'
import type { ExactString } from '../decimal.js'
import { dottedId, slug, year } from './common.js'

/** An exact number that is not negative: a decimal, or a fraction "n/d". */
const exactString = z
  .string()
  .max(200)
  .regex(/^(?:0|[1-9]\d*)(?:\.\d+|\/[1-9]\d*)?$/) as unknown as z.ZodType<ExactString>

/** Ids of units; those of places below stand as "place/unit". */
const givers = z.array(z.string().min(1).max(400)).readonly()

const rested = {
  /** Units that gave it. */
  from: givers,
  /** Units that should have: those that gave it and those that are missing. */
  expected: z.int().min(0),
  missing: givers,
}

const figure = z
  .strictObject({
    /** Id of the fact. */
    fact: dottedId,
    value: exactString,
    ...rested,
    /** Matters the events are about, where each is counted once. */
    matters: z.exactOptional(z.array(z.string()).readonly()),
  })
  .readonly()

const rate = z
  .strictObject({
    /** Id of the rate. */
    rate: dottedId,
    numerator: exactString,
    denominator: exactString,
    /** Numerator over denominator; absent where the denominator is 0. */
    value: z.exactOptional(exactString),
    ...rested,
  })
  .readonly()

export const placeRollUp = z
  .strictObject({
    /** Id of the place: its units are named "place/unit" above. */
    place: slug,
    rollUp: z
      .strictObject({
        year,
        figures: z.array(figure).readonly(),
        rates: z.exactOptional(z.array(rate).readonly()),
      })
      .readonly(),
  })
  .readonly()
