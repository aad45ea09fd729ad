import type { Catalog, ReportDocument, RollUp, Submission } from '@fazhi/model'
import { profileOf } from '../profile/profile-of.js'
import { readReport } from '../read/read-report.js'
import { type ReportSubject, subjectOf } from '../subject.js'
import { coverageRows } from './coverage-rows.js'
import { deedRows } from './deed-rows.js'
import { documentRows } from './document-rows.js'
import { figureRows } from './figure-rows.js'
import { listRows } from './list-rows.js'
import { meetingRows } from './meeting-rows.js'
import { namedUnitRows } from './named-units.js'
import { rateRows } from './rate-rows.js'
import { recognitionRows } from './recognition-rows.js'
import type { TieRow } from './row.js'

/** What is asked of a tie-out. */
export interface TieOutOptions {
  readonly catalog: Catalog
  readonly rollUp: RollUp
  /** The submissions behind the roll-up: their records (meetings, documents, lists …) are held against the text as well. */
  readonly submissions?: readonly Submission[]
  /** The roll-up of the year before, to find figures that were copied from it. */
  readonly lastYear?: RollUp
  /** Id of a profile of the catalog; without it the text says which kind of report it is. */
  readonly profile?: string
  readonly file?: string
}

/** The layers of a report that is held against a roll-up. */
export const tiedSubject = (
  input: string | ReportDocument,
  { catalog, rollUp, file, profile: asked }: Omit<TieOutOptions, 'lastYear' | 'submissions'>,
): ReportSubject => {
  const read =
    typeof input === 'string' ? readReport(input, file === undefined ? {} : { file }) : input
  const { profile } = profileOf(read.blocks, catalog, asked)
  return subjectOf(read, { profile, catalog, phase: 'submit', year: rollUp.year, rollUp })
}

const startOf = ({ at }: TieRow): number => at?.start ?? Number.MAX_SAFE_INTEGER

/**
 * Holds what a report says against the data: quantities, rates, meetings, documents, lists, coverage, recognitions and deeds told without a figure. Rows in the order
 * of the text, then what the data have and the report does not state. Plans for the year after, other years and other places' figures
 * are no figures of this year; the catalog's phrases say which fact or rate a figure is of. Single dates are not held against anything.
 * @throws FazhiError `unknownProfile` when the catalog has no such profile.
 */
export const tieOut = (
  input: string | ReportDocument,
  options: TieOutOptions,
): readonly TieRow[] => {
  const { rollUp, lastYear, submissions = [] } = options
  const subject = tiedSubject(input, options)
  const ofYear = submissions.filter(({ year }) => year === rollUp.year)
  const figures = figureRows(subject, rollUp, lastYear)
  const meetings = meetingRows(subject, ofYear, rollUp.year)
  const others = [
    ...rateRows(subject, rollUp, lastYear),
    ...meetings,
    ...documentRows(subject, ofYear),
    ...listRows(subject, ofYear),
    ...namedUnitRows(subject, ofYear),
    ...coverageRows(subject, ofYear),
    ...recognitionRows(subject, ofYear, rollUp.year),
  ]
  const deeds = deedRows(subject, ofYear, meetings)
  // A number of meetings is no figure of a fact, and was held against the meetings themselves.
  const counted = new Set(others.map(startOf))
  const rows = [
    ...figures.filter((row) => row.status !== 'notNamed' || !counted.has(startOf(row))),
    ...others,
    ...deeds,
  ]
  // The sort is stable: what is not in the text keeps its order at the end.
  return rows.sort((a, b) => startOf(a) - startOf(b))
}
