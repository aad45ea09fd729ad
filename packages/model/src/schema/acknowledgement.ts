import * as z from 'zod'
import { date } from './common.js'

const acknowledgement = z
  .strictObject({
    /** Rule of the finding: "CLM-002". */
    rule: z.string().regex(/^[A-Z]{3}-\d{3}$/),
    /** Name of the file whose finding it is, or the end of its path: "report.txt". Any file that is checked when absent. */
    file: z.exactOptional(z.string().regex(/\S/)),
    /** Fingerprint of the finding. */
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    /** The value it is tied to: the finding's quote and what is expected instead ("38 → 40"), or its parameters where nothing is quoted. It lapses when either changes. */
    value: z.string(),
    reason: z.string().regex(/\S/),
    /** Who answers for it. */
    person: z.string().regex(/\S/),
    /** Day it was given. */
    date,
    /** Last day it holds. */
    until: z.exactOptional(date),
  })
  .readonly()

export const acknowledgements = z
  .strictObject({
    acknowledgements: z.literal(1),
    /** Findings that are set aside for a time, although they stand; each with its last day. */
    waivers: z.exactOptional(z.array(acknowledgement).readonly()),
    /** Values a person answers for as right as they stand. */
    confirmations: z.exactOptional(z.array(acknowledgement).readonly()),
  })
  .readonly()
/** What people answer for: waivers and confirmations of findings, as a file beside the report or submission. */
export type Acknowledgements = z.infer<typeof acknowledgements>
/** One waiver or confirmation: which finding, why, who, from when, until when, tied to which value. */
export type Acknowledgement = z.infer<typeof acknowledgement>
