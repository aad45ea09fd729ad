import { runRules } from '@fazhi/findings'
import type { Submission } from '@fazhi/model'
import type { SubmissionAnswer } from '../check/check-submission.js'
import { type CollectionOptions, collect, type SubmissionFile } from './collection.js'
import { doubledCity } from './doubled-city.js'
import { doubledUnit } from './doubled-unit.js'
import { mixedYears } from './mixed-years.js'

/** What a submission is recognised by, without what it says: all that is kept of each where there are too many to hold. */
export const headOf = (submission: Submission): Submission =>
  'unit' in submission
    ? {
        submission: 1,
        year: submission.year,
        unit: submission.unit,
        principals: [],
        facts: {},
        evidence: [],
        dutyReports: [],
      }
    : {
        submission: 1,
        year: submission.year,
        city: submission.city,
        facts: {},
        units: {},
        evidence: [],
      }

/**
 * The rules across submissions that need no more than their heads: one id twice, a second city submission, mixed years. Facts that
 * only the city's offices can give, and names of units nobody knows, take {@link checkSubmissions} over the whole.
 */
export const checkHeads = (
  heads: readonly SubmissionFile[],
  options: CollectionOptions,
): SubmissionAnswer =>
  runRules([doubledUnit, doubledCity, mixedYears], collect(heads, options), {
    phase: 'submit',
    date: options.date,
  })
