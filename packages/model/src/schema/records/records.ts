import * as z from 'zod'
import { coverage } from './coverage.js'
import { inspection } from './inspection.js'
import { issuedDocument } from './issued-document.js'
import { meeting } from './meeting.js'
import { objection } from './objection.js'
import { populationRegister } from './population-register.js'
import { publishedList } from './published-list.js'
import { recognition } from './recognition.js'

export const records = z
  .strictObject({
    meetings: z.exactOptional(z.array(meeting).readonly()),
    documents: z.exactOptional(z.array(issuedDocument).readonly()),
    lists: z.exactOptional(z.array(publishedList).readonly()),
    inspections: z.exactOptional(z.array(inspection).readonly()),
    populations: z.exactOptional(z.array(populationRegister).readonly()),
    coverages: z.exactOptional(z.array(coverage).readonly()),
    recognitions: z.exactOptional(z.array(recognition).readonly()),
    objections: z.exactOptional(z.array(objection).readonly()),
  })
  .readonly()
/**
 * What was done, as records: a deed with its day and body, where a fact only counts. A list that is absent says nothing; an empty
 * one says that there was none. Ids point into the same submission: the meeting a document names stands beside it. Only ids of
 * units also mean those that hand in for themselves.
 */
export type Records = z.infer<typeof records>
