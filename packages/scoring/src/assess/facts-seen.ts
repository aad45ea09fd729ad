import type { UnitResult, UnitSubmission, Year } from '@fazhi/model'
import { othersIn } from '../cohort/index.js'
import type { Program } from '../compile/index.js'
import type { UnitFacts } from '../facts/index.js'
import { unitReader } from './files/index.js'
import { lookBack } from './last-year.js'
import { isCity, isUnit } from './order.js'

/** A unit's submission in a year, with its facts as its rules saw them: what it gave, last year's, and what others came to. */
export const factsSeen = (
  { year, rulebook, submissions, lastYear, cohorts = [], read }: Year,
  { unit, group }: Pick<UnitResult, 'unit' | 'group'>,
  program: Program,
): { readonly submission: UnitSubmission; readonly facts: UnitFacts } | undefined => {
  const current = submissions.filter((one) => one.year === year)
  const submission = current.filter(isUnit).find((one) => one.unit.id === unit)
  if (submission === undefined) return undefined
  const before = lookBack(rulebook, [program], lastYear).of(program, submission)
  const facts: UnitFacts = {
    ...unitReader(rulebook)(program, submission, current.find(isCity), read),
    ...(before.lastYear === undefined ? {} : { lastYear: before.lastYear }),
    others: othersIn(cohorts, unit, group),
  }
  return { submission, facts }
}
