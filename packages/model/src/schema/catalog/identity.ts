import * as z from 'zod'
import { date, dottedId, provenance, text, year } from '../common.js'
import { factEntries } from '../fact-value.js'
import { principal } from '../principal.js'
import { dutyReport } from '../records/duty-report.js'
import { records } from '../records/records.js'
import { askedOf } from './fact-definition.js'

/**
 * What a side of an identity adds up. As text: a fact or rate ("reconsideration.accepted"), a field of a named record
 * ("meeting.date", days count from 1970), `count(record.field)` for the length of a list, or `year.first`, `year.last`,
 * `year.number`. As an object: a multiple of one. A whole number stands for itself.
 */
export const identityTerm = z.union([
  z.string().regex(/^(?:count\([a-z]\w*\.\w+\)|[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)*)$/),
  z.int(),
  z.strictObject({ of: z.string().min(1), times: z.int() }).readonly(),
])
/** What a side of an identity adds up. */
export type IdentityTerm = z.infer<typeof identityTerm>

export const identityRelation = z
  .strictObject({
    left: z.array(identityTerm).min(1).readonly(),
    rel: z.enum(['<=', '<', '=', '>=', '>']),
    right: z.array(identityTerm).min(1).readonly(),
  })
  .readonly()
/** The sum of the left stands in a relation to the sum of the right. */
export type IdentityRelation = z.infer<typeof identityRelation>

/** Lists of records, principals and fact entries an identity may walk. */
export const identitySource = z.enum([
  'meetings',
  'documents',
  'lists',
  'inspections',
  'populations',
  'coverages',
  'recognitions',
  'objections',
  'dutyReports',
  'principals',
  'evidence',
])

const exampleData = z
  .strictObject({
    year: z.exactOptional(year),
    /** Facts and rates by id: a plain count, or an entry as in a submission. Rates are written as reports write them, "46%". */
    facts: z.exactOptional(
      z.record(dottedId, z.union([z.int().min(0), z.string().min(1)])).readonly(),
    ),
    entries: z.exactOptional(factEntries),
    records: z.exactOptional(records),
    dutyReports: z.exactOptional(z.array(dutyReport).readonly()),
    principals: z.exactOptional(z.array(principal).readonly()),
    /** For an identity that a rule of another kind holds: the sentence or the rulebook it is held over. */
    text: z.exactOptional(z.string().min(1)),
  })
  .readonly()
/** Data an identity is tried on. */
export type IdentityExample = z.infer<typeof exampleData>

export const identity = z
  .strictObject({
    /** "A2", "T3", "S4" for those of the field; a city names its own. */
    id: z.string().regex(/^[A-Z][A-Za-z0-9-]{0,30}$/),
    title: text,
    /** What a contradiction is worth. */
    severity: z.enum(['error', 'warning', 'info']),
    /** Which units it is for; all when absent. */
    askedOf: z.exactOptional(askedOf),
    /** Records it walks, by the name the terms use: `{ meeting: meetings, later: meetings }`. Two names walk all pairs of different records. */
    each: z.exactOptional(z.record(z.string().regex(/^[a-z]\w*$/), identitySource).readonly()),
    /** Records found by a reference: `{ meeting: document.adoptedAt }`. */
    follow: z.exactOptional(z.record(z.string().regex(/^[a-z]\w*$/), z.string().min(1)).readonly()),
    /** Only where these surely hold. */
    where: z.exactOptional(z.array(identityRelation).min(1).readonly()),
    /** The relation that must hold; contradicted only where no value the data allow satisfies it. */
    holds: z.exactOptional(identityRelation),
    /** A rate of the catalog that is held against its own numerator and denominator: attainable, and equal within rounding. */
    rate: z.exactOptional(dottedId),
    /** Rules of other families that hold it, where it speaks of a text or a rulebook: "FIG-004", "LNT-003". */
    heldBy: z.exactOptional(
      z
        .array(z.string().regex(/^[A-Z]{3}-\d{3}$/))
        .min(1)
        .readonly(),
    ),
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    note: z.exactOptional(z.string().min(1)),
    good: z.array(exampleData).min(1).readonly(),
    bad: z.array(exampleData).min(1).readonly(),
    provenance,
  })
  .readonly()
/** A law between figures that holds whatever the year was like: of facts, of records, or of a text. */
export type Identity = z.infer<typeof identity>
