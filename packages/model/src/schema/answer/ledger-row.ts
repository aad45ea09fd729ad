import * as z from 'zod'
import { place } from './place.js'

/** An exact number as text: a decimal or a fraction, "3/10". */
const number = z.string()

export const ledgerRowJson = z
  .strictObject({
    /** Place in the ledger, from 0. */
    id: z.int().min(0),
    at: place,
    /** As written. */
    raw: z.string(),
    role: z.enum(['quantity', 'rate', 'date', 'ordinal', 'name', 'code']),
    subject: z
      .strictObject({
        head: z.string(),
        /** Fact of the catalog. */
        fact: z.exactOptional(z.string()),
      })
      .readonly(),
    /** What the figure can stand for: from `lo` to `hi`; `hi` absent is without bound, `open` leaves `hi` itself out. */
    value: z
      .strictObject({ lo: number, hi: z.exactOptional(number), open: z.boolean() })
      .readonly(),
    unit: z.string(),
    scale: z.string(),
    year: z
      .strictObject({
        value: z.exactOptional(z.int()),
        from: z.enum(['stated', 'section', 'report']),
      })
      .readonly(),
    tense: z.enum(['done', 'plan', 'threshold']),
    /** Row of the whole this one is a part of. */
    within: z.exactOptional(z.int().min(0)),
    relations: z
      .array(z.strictObject({ kind: z.string(), status: z.string() }).readonly())
      .readonly(),
    /** City figure it was compared with. */
    ours: z.exactOptional(number),
    status: z.enum(['contradicted', 'blocked', 'matched', 'undecided', 'unmatched']),
  })
  .readonly()
/** One figure of a report as other programs read it. */
export type LedgerRowJson = z.infer<typeof ledgerRowJson>
