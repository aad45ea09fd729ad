import type { SubmissionRule } from '../check/rule.js'
import { aboveMaximum } from './above-maximum.js'
import { brokenIdentity } from './broken-identity.js'
import { classifiedFile } from './classified-file.js'
import { contradictoryDates } from './contradictory-dates.js'
import { contradictoryEntry } from './contradictory-entry.js'
import { doubledId } from './doubled-id.js'
import { doubledMember } from './doubled-member.js'
import { dutyOfOtherOffice } from './duty-of-other-office.js'
import { dutyReportDate } from './duty-report-date.js'
import { dutyReportMissing } from './duty-report-missing.js'
import { dutyReportOfNobody } from './duty-report-of-nobody.js'
import { eventOutsideYear } from './event-outside-year.js'
import { evidenceOutsideYear } from './evidence-outside-year.js'
import { evidencePathOutside } from './evidence-path-outside.js'
import { evidenceReused } from './evidence-reused.js'
import { evidenceWithoutDigest } from './evidence-without-digest.js'
import { figureWithoutPaper } from './figure-without-paper.js'
import { fileList } from './file-list.js'
import { memberCount } from './member-count.js'
import { misfitDivisionCode } from './misfit-division-code.js'
import { missingAssessor } from './missing-assessor.js'
import { missingFact } from './missing-fact.js'
import { onlyClaimed } from './only-claimed.js'
import { otherSource } from './other-source.js'
import { otherYear } from './other-year.js'
import { overlappingTerms } from './overlapping-terms.js'
import { ownPredecessor } from './own-predecessor.js'
import { partAboveWhole } from './part-above-whole.js'
import { selfScoreAbove } from './self-score-above.js'
import { selfScoreDiffers } from './self-score-differs.js'
import { selfScoreItem } from './self-score-item.js'
import { selfScoreSum } from './self-score-sum.js'
import { seriesLength } from './series-length.js'
import { termEndsBeforeStart } from './term-ends-before-start.js'
import { termOutsideYear } from './term-outside-year.js'
import { termsDoNotCover } from './terms-do-not-cover.js'
import { unitOutsideYear } from './unit-outside-year.js'
import { unknownDuty } from './unknown-duty.js'
import { unknownEvidence } from './unknown-evidence.js'
import { unknownFact } from './unknown-fact.js'
import { unknownLevel } from './unknown-level.js'
import { unknownReference } from './unknown-reference.js'
import { unprovenItem } from './unproven-item.js'
import { unsupportedNotApplicable } from './unsupported-not-applicable.js'
import { verifiedOtherwise } from './verified-otherwise.js'
import { wrongCreditCode } from './wrong-credit-code.js'
import { wrongShape } from './wrong-shape.js'

/** The rules about one submission, in the order of their numbers. A new rule is one file and one line here. */
export const submissionRules: readonly SubmissionRule[] = [
  unknownFact,
  wrongShape,
  unknownLevel,
  seriesLength,
  aboveMaximum,
  partAboveWhole,
  otherSource,
  missingFact,
  onlyClaimed,
  unsupportedNotApplicable,
  contradictoryEntry,
  brokenIdentity,
  unknownEvidence,
  evidenceOutsideYear,
  evidenceReused,
  doubledId,
  termEndsBeforeStart,
  termsDoNotCover,
  overlappingTerms,
  termOutsideYear,
  dutyReportMissing,
  dutyReportOfNobody,
  dutyReportDate,
  unknownDuty,
  otherYear,
  unitOutsideYear,
  eventOutsideYear,
  wrongCreditCode,
  misfitDivisionCode,
  contradictoryDates,
  unknownReference,
  missingAssessor,
  ownPredecessor,
  memberCount,
  doubledMember,
  classifiedFile,
  unprovenItem,
  evidencePathOutside,
  evidenceWithoutDigest,
  figureWithoutPaper,
  dutyOfOtherOffice,
  fileList,
  selfScoreItem,
  selfScoreAbove,
  selfScoreSum,
  selfScoreDiffers,
  verifiedOtherwise,
]
