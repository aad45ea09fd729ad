import * as z from 'zod'
import { authority, date, provenance, year } from '../common.js'

export const calendarYear = z
  .strictObject({
    /** "calendar-2021". */
    id: z.string().regex(/^calendar-\d{4}$/),
    year,
    /** Public holidays, each with its days off in this year; one that crosses New Year stands in both years with its share. */
    holidays: z
      .array(z.strictObject({ name: z.string().min(1), from: date, to: date }).readonly())
      .readonly(),
    /** Saturdays and Sundays that are worked to make up for a holiday (调休上班). */
    workdays: z.array(date).readonly(),
    /** What is worth knowing about the data of this year: a later change, a source that differs. */
    notes: z.exactOptional(z.array(z.string().min(1)).min(1).readonly()),
    authority,
    provenance,
  })
  .readonly()
/** The working days of a year: Monday to Friday, without the holidays, with the make-up days. */
export type CalendarYear = z.infer<typeof calendarYear>
