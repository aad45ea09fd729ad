import * as z from 'zod'
import { authority, date } from '../common.js'
import { place } from './place.js'

/** What a message is filled with, by slot. */
export const messageParams = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
  .readonly()

export const basis = z
  .strictObject({
    /** Id of a norm of the catalog. */
    norm: z.exactOptional(z.string()),
    article: z.exactOptional(z.string()),
    authority,
  })
  .readonly()

/** Replace the range by the text; offsets as in a place of kind text. */
const edit = { start: z.int().min(0), end: z.int().min(0), text: z.string() }

export const fix = z
  .strictObject({
    ...edit,
    /** Further edits of the same correction, at the other places. */
    also: z.exactOptional(z.array(z.strictObject(edit).readonly()).readonly()),
  })
  .readonly()

export const acknowledged = z
  .strictObject({
    as: z.enum(['waiver', 'confirmation']),
    /** Who answers for it. */
    person: z.string(),
    date,
    reason: z.string(),
  })
  .readonly()

export const findingJson = z
  .strictObject({
    /** Family and number: "FIG-003". */
    rule: z.string(),
    /** The rule id, or the rule id with a variant. */
    code: z.string(),
    outcome: z.enum(['fail', 'review']),
    severity: z.enum(['error', 'warning', 'info']),
    remedy: z.enum(['correct', 'confirm']),
    /** First the cause, then every linked place. */
    at: z.array(place).min(1).readonly(),
    quote: z.exactOptional(z.string()),
    /** The text in the language of the answer. */
    message: z.string(),
    expected: z.exactOptional(z.string()),
    basis: z.exactOptional(basis),
    fix: z.exactOptional(fix),
    /** Fingerprint of the finding that caused this one; such a finding does not count. */
    causedBy: z.exactOptional(z.string()),
    acknowledged: z.exactOptional(acknowledged),
    params: messageParams,
    /** Survives edits elsewhere in the file. */
    fingerprint: z.string(),
  })
  .readonly()
/** A finding as other programs read it: the record with its text. */
export type FindingJson = z.infer<typeof findingJson>
