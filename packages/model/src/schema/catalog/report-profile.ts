import * as z from 'zod'
import { articleOf, certainty, dottedId, provenance, slug, text } from '../common.js'

export const mandatoryItem = z
  .strictObject({
    id: z.enum([
      'achievements',
      'shortcomings',
      'causes',
      'firstResponsible',
      'nextYear',
      'signature',
      'date',
      'performance',
      'problems',
      'rectification',
      'nextSteps',
      'form',
    ]),
    title: text,
    required: z.enum(['error', 'warning', 'info']),
    basis: articleOf,
    certainty,
  })
  .readonly()

export const reportProfile = z
  .strictObject({
    id: slug,
    title: text,
    /** Words of which one stands in the title. */
    titles: z.array(z.string().min(1)).min(1).readonly(),
    /** Who reports: a government and its Party committee, a department, a township, a sub-district, or a principal in person. */
    reporter: z.exactOptional(
      z.enum(['government', 'department', 'township', 'subdistrict', 'principal']),
    ),
    /** Ends of names of bodies that report in this way, "街道办事处"; of several profiles the one with the longest end is meant. */
    issuers: z.exactOptional(z.array(z.string().min(1)).min(1).readonly()),
    items: z.array(mandatoryItem).readonly(),
    /** Facts and rates a report of this kind is expected to state. */
    expects: z.exactOptional(z.array(dottedId).readonly()),
    /** Month and day before which the report is handed in and published, "03-01"; absent where no text we know of sets one. */
    submitBefore: z.exactOptional(z.string().regex(/^\d\d-\d\d$/)),
    publishBefore: z.exactOptional(z.string().regex(/^\d\d-\d\d$/)),
    provenance,
  })
  .readonly()
/** What one kind of report must contain, and by when. */
export type ReportProfile = z.infer<typeof reportProfile>
