import * as z from 'zod'
import { certainty, date, type Provenance } from '../common.js'

/** The days an entry of the catalog holds, and how well they are known; to be spread into the entry's schema. */
export const validity = {
  /** First day it holds; absent, the start is open. */
  from: z.exactOptional(date),
  /** Last day it holds; absent, the end is open. */
  to: z.exactOptional(date),
  /**
   * How well the first day is known, where not as well as the entry: a text may have been read whose day of entry into force is
   * only remembered, or of which only the month was read (`inferred`).
   */
  fromCertainty: z.exactOptional(certainty),
  /** How well the last day is known, where not as well as the entry. */
  toCertainty: z.exactOptional(certainty),
}

/** An entry with the days it holds. */
export interface Dated {
  readonly from?: string
  readonly to?: string
  readonly fromCertainty?: Provenance['certainty']
  readonly toCertainty?: Provenance['certainty']
  readonly provenance: Provenance
}

/** Whether the last day does not come before the first. */
const inOrder = ({ from, to }: Pick<Dated, 'from' | 'to'>): boolean =>
  from === undefined || to === undefined || from <= to

/** Whether nothing is said about a day that is not there. */
const ofSomeDay = (entry: Omit<Dated, 'provenance'>): boolean =>
  (entry.fromCertainty === undefined || entry.from !== undefined) &&
  (entry.toCertainty === undefined || entry.to !== undefined)

/** The entry's schema, refusing days that exclude each other. */
export const withDays = <Schema extends z.ZodType<Omit<Dated, 'provenance'>>>(
  schema: Schema,
): Schema =>
  schema
    .refine(inOrder, { path: ['to'], error: 'the last day comes before the first' })
    .refine(ofSomeDay, { path: ['from'], error: 'a certainty without its day' })
