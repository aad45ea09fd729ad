import { type Basis, dateOfDay, dayNumber, inForce } from '@fazhi/model'
import { dayOf, signedMark } from '../layers/days.js'
import type { ReportSubject } from '../subject.js'
import { judged } from './report-rule.js'

/** The last day of the year a report tells of: what it tells was done by then. Nothing where nobody says which year it is. */
export const lastDayTold = ({ year }: ReportSubject): string | undefined =>
  year.value === undefined ? undefined : `${year.value}-12-31`

/** The day a report is handed in or published: the day it is signed, else the last day left for it. */
export const dayHandedIn = (subject: ReportSubject): string | undefined => {
  const { blocks, dates, phase, profile, year } = subject
  const signed = dayOf(signedMark(blocks, dates) ?? {})
  if (signed !== undefined || year.value === undefined) return signed
  const before = phase === 'publish' ? profile.publishBefore : profile.submitBefore
  if (before === undefined) return undefined
  return dateOfDay(dayNumber(`${year.value + 1}-${before}`) - 1)
}

/**
 * What a rule rests on by a day: of the texts of a law, newest first, the one that held on it by the catalog. Without a day the newest;
 * where none held, what is left is our judgement.
 */
export const textOfTheDay = (
  { catalog }: Pick<ReportSubject, 'catalog'>,
  texts: readonly [Basis, ...Basis[]],
  day: string | undefined,
): Basis => {
  if (day === undefined) return texts[0]
  const held = texts.find(({ norm: id }) => {
    const norm = catalog.norms.find((candidate) => candidate.id === id)
    return norm !== undefined && inForce(norm, day) !== 'notInForce'
  })
  return held ?? judged()
}
