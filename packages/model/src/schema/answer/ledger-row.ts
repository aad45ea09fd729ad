import * as z from 'zod'
import { place } from './place.js'

/** An exact number as text: a decimal or a fraction, "3/10". */
const number = z.string()

const qualifier = z
  .strictObject({
    kind: z.enum(['part', 'time', 'change', 'cumulative', 'level', 'lot', 'each', 'new', 'aim']),
    /** As written. */
    words: z.string(),
  })
  .readonly()

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
        /** What stands before the figure in its clause. */
        head: z.string(),
        /** Whose it is, as the text names it: 县公安局, 全市, 我局. */
        body: z.exactOptional(z.string()),
        /** What singles it out among figures of the same thing, and by which words: 其中, 同比, 上半年. */
        qualifiers: z.exactOptional(z.array(qualifier).readonly()),
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
    /** What it was held against; rows with one `id` are members of one relation. */
    relations: z
      .array(
        z.strictObject({ id: z.int().min(0), kind: z.string(), status: z.string() }).readonly(),
      )
      .readonly(),
    /** City figure it was compared with. */
    ours: z.exactOptional(number),
    status: z.enum(['contradicted', 'blocked', 'matched', 'undecided', 'unmatched']),
  })
  .readonly()
/** One figure of a report as other programs read it. */
export type LedgerRowJson = z.infer<typeof ledgerRowJson>
