export { acknowledgements } from './schema/acknowledgement.js'
export { answerJson, answerListJson } from './schema/answer/answer.js'
export { findingJson } from './schema/answer/finding.js'
export { ledgerRowJson } from './schema/answer/ledger-row.js'
export { place } from './schema/answer/place.js'
export { body } from './schema/catalog/body.js'
export { calendarYear } from './schema/catalog/calendar.js'
export { deadline } from './schema/catalog/deadline.js'
export { duty } from './schema/catalog/duty.js'
export { factDefinition, factType } from './schema/catalog/fact-definition.js'
export { fixedFormula } from './schema/catalog/fixed-formula.js'
export { identity } from './schema/catalog/identity.js'
export { norm } from './schema/catalog/norm.js'
export { catalogPart, overlay, overlayRank } from './schema/catalog/overlay.js'
export { rate } from './schema/catalog/rate.js'
export { reportProfile } from './schema/catalog/report-profile.js'
export { term } from './schema/catalog/term.js'
export { authority, certainty, level } from './schema/common.js'
export { confidentiality, evidence } from './schema/evidence.js'
export { caseFile, factEntries, factEntry } from './schema/fact-entry.js'
export {
  amountValue,
  approximateCount,
  countValue,
  coverageValue,
  eventValue,
  factValue,
  filingDays,
  judgementValue,
  judgementValues,
  sampleValue,
  scoreValue,
  tallyValue,
} from './schema/fact-value.js'
export { keysAt } from './schema/keys-at.js'
export { placeRollUp } from './schema/place-roll-up.js'
export { principal, principalRole } from './schema/principal.js'
export { coverage } from './schema/records/coverage.js'
export { dutyReport } from './schema/records/duty-report.js'
export { inspection } from './schema/records/inspection.js'
export { issuedDocument } from './schema/records/issued-document.js'
export { meeting } from './schema/records/meeting.js'
export { objection } from './schema/records/objection.js'
export { populationRegister } from './schema/records/population-register.js'
export { publishedList } from './schema/records/published-list.js'
export { recognition } from './schema/records/recognition.js'
export { records } from './schema/records/records.js'
export { citySubmission, selfScore, submission, unitSubmission } from './schema/submission.js'
export { assessor, unit, unitKind } from './schema/unit.js'
