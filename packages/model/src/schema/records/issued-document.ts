import * as z from 'zod'
import { date, slug, year } from '../common.js'

export const issuedDocument = z
  .strictObject({
    id: slug,
    /** Full title, without 《》. */
    title: z.string().min(1),
    /** Body that issued it. */
    issuer: z.string().min(1),
    /** Document number (发文字号), as printed. */
    number: z.exactOptional(z.string().min(1)),
    /** Day of issue (成文日期). */
    date,
    kind: z.exactOptional(
      z.enum(['normativeDocument', 'plan', 'rules', 'notice', 'list', 'report', 'other']),
    ),
    /** Years a plan covers, both included. */
    period: z.exactOptional(z.strictObject({ from: year, to: year }).readonly()),
    /** Id of the meeting that adopted it. */
    adoptedAt: z.exactOptional(slug),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** A document a body issued: title, number, day, the years it covers, the meeting that adopted it. */
export type IssuedDocument = z.infer<typeof issuedDocument>
