import * as z from 'zod'
import { dottedId, level, provenance, text, year } from '../common.js'
import { evidence } from '../evidence.js'
import { factEntries } from '../fact-entry.js'
import { principal } from '../principal.js'
import { dutyReport } from '../records/duty-report.js'
import { records } from '../records/records.js'
import { unitKind } from '../unit.js'
import { askedOf } from './fact-definition.js'
import { validity, withDays } from './validity.js'

/** A dotted path, alone or as the argument of a function. */
const termText = z
  .string()
  .max(120)
  .regex(
    /^(?:(?:count|distinct|sum|restDay)\([a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)*\)|[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)*)$/,
  )

export const identityTerm = z.union([
  termText,
  z.int(),
  z
    .strictObject({
      of: termText,
      /** Multiple of it; once when absent. */
      times: z.exactOptional(z.int()),
      /**
       * What it is where it is not given. Without this a missing value is unknown and decides nothing; it stands only where
       * silence says that there is none.
       */
      absent: z.exactOptional(z.int()),
    })
    .readonly(),
  z.strictObject({ oneOf: z.array(z.string().min(1)).min(1).readonly() }).readonly(),
])
/**
 * What a side of an identity adds up. As text: a fact or rate ("reconsideration.accepted"); a field of a named record
 * ("meeting.date", "document.period.from"), dates as days; `year.first`, `year.last` (days) or `year.number`; or a function:
 * `count(inspection.units)` the length of a list, `distinct(…)` its different members, `restDay(meeting.date)` 1 on a day off and 0
 * on a working day, `sum(batch.items)` and `count(batch)` over gathered records. A whole number stands for itself, `oneOf` for words
 * a text field is held against. As an object: a multiple of a term, or a term with what it is where it is not given.
 */
export type IdentityTerm = z.infer<typeof identityTerm>

export const identityRelation = z
  .strictObject({
    left: z.array(identityTerm).min(1).readonly(),
    rel: z.enum(['<=', '<', '=', '!=', '>=', '>']),
    right: z.array(identityTerm).min(1).readonly(),
  })
  .readonly()
/** The sum of the left stands in a relation to the sum of the right. Words are only equal or not. */
export type IdentityRelation = z.infer<typeof identityRelation>

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
/** Lists of records, principals and evidence an identity may walk. */
export type IdentitySource = z.infer<typeof identitySource>

const alias = z.string().regex(/^[a-z]\w*$/)

/** What one name of an identity walks: a list, several lists, or a list inside a record that is walked already ("visit.problems"). */
const walked = z.union([
  identitySource,
  z.array(identitySource).min(2).readonly(),
  z.string().regex(/^[a-z]\w*\.[a-z]\w*$/),
])

const gathered = z
  .strictObject({ from: identitySource, where: z.array(identityRelation).min(1).readonly() })
  .readonly()

export const identityExample = z
  .strictObject({
    year: z.exactOptional(year),
    /** The unit whose figures they are, where the identity is for some units only. */
    unit: z.exactOptional(
      z
        .strictObject({
          kind: unitKind,
          enforcementPower: z.boolean(),
          level: z.exactOptional(level),
        })
        .readonly(),
    ),
    /** Facts and rates by id: a count, a date, a rate as reports write it ("46%"), or "X" for a figure that is masked. */
    facts: z.exactOptional(
      z.record(dottedId, z.union([z.int().min(0), z.string().min(1)])).readonly(),
    ),
    /** Facts and rates of the year before. */
    previous: z.exactOptional(
      z.record(dottedId, z.union([z.int().min(0), z.string().min(1)])).readonly(),
    ),
    /** Changes against the year before as reports write them: "12%", "-8.5%", and "3.2pp" for percentage points. */
    changes: z.exactOptional(z.record(dottedId, z.string().min(1)).readonly()),
    /** Facts as a submission gives them, where an identity is held by a rule of the family SUB. */
    entries: z.exactOptional(factEntries),
    records: z.exactOptional(records),
    dutyReports: z.exactOptional(z.array(dutyReport).readonly()),
    principals: z.exactOptional(z.array(principal).readonly()),
    evidence: z.exactOptional(z.array(evidence).readonly()),
    /** For an identity that a rule of another kind holds: the sentence of a report, or sections of a rulebook. */
    text: z.exactOptional(z.string().min(1)),
  })
  .readonly()
/** Data an identity is tried on. */
export type IdentityExample = z.infer<typeof identityExample>

const entry = z
  .strictObject({
    /** "A2", "T3", "S4" for those of the field, with a suffix where one has several sides; a city names its own. */
    id: z.string().regex(/^[A-Z][A-Za-z0-9-]{0,30}$/),
    title: text,
    /** What a contradiction is worth. */
    severity: z.enum(['error', 'warning', 'info']),
    /** Which units it is for; all when absent. */
    askedOf: z.exactOptional(askedOf),
    /** Records it walks, by the name the terms use: `{ meeting: meetings, later: meetings }`. Two names of one list walk all pairs of different records. */
    each: z.exactOptional(z.record(alias, walked).readonly()),
    /** Records found by an id, or by each id of a list: `{ meeting: document.adoptedAt }`. Where nothing is found, there is nothing to hold. */
    follow: z.exactOptional(z.record(alias, z.string().min(1)).readonly()),
    /** Records taken together, for `sum` and `count`: those for which all of `where` holds. */
    gather: z.exactOptional(z.record(alias, gathered).readonly()),
    /** Only where these surely hold. */
    where: z.exactOptional(z.array(identityRelation).min(1).readonly()),
    /** The relation that must hold, or several; contradicted only where no value the data allow satisfies it. */
    holds: z.exactOptional(
      z.union([identityRelation, z.array(identityRelation).min(2).readonly()]),
    ),
    /**
     * Rates that are held against their own numerator and denominator: one by id, or `'*'` for every rate of the catalog. `counts`
     * asks where both are known, `base` where only the denominator is: some whole number must give the rate.
     */
    rate: z.exactOptional(
      z
        .strictObject({
          of: z.union([z.literal('*'), dottedId]),
          known: z.enum(['counts', 'base']),
        })
        .readonly(),
    ),
    /** Facts and rates whose stated change is held against both years: one by id, or `'*'` for every count, amount and rate. */
    change: z.exactOptional(z.union([z.literal('*'), dottedId])),
    /** Rules of other families that hold it, where it speaks of a text or a rulebook: "FIG-004", "LNT-003". */
    heldBy: z.exactOptional(
      z
        .array(z.string().regex(/^[A-Z]{3}-\d{3}$/))
        .min(1)
        .readonly(),
    ),
    ...validity,
    note: z.exactOptional(z.string().min(1)),
    good: z.array(identityExample).min(1).readonly(),
    bad: z.array(identityExample).min(1).readonly(),
    provenance,
  })
  .readonly()

/** Exactly one of the four ways to say what holds. */
const saysOneThing = (identity: z.infer<typeof entry>): boolean =>
  [identity.holds, identity.rate, identity.change, identity.heldBy].filter(
    (way) => way !== undefined,
  ).length === 1

export const identity = withDays(entry).refine(saysOneThing, {
  error: 'says exactly one of holds, rate, change, heldBy',
})
/** A law between figures that holds whatever the year was like: of facts, of records, or of a text. */
export type Identity = z.infer<typeof identity>
