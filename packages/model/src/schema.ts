export {
  authority,
  body,
  duty,
  fixedFormula,
  norm,
  reportProfile,
} from './schema/catalog.js'
export { factDefinition, factType } from './schema/fact-definition.js'
export {
  amountValue,
  countValue,
  coverageValue,
  eventValue,
  factEntries,
  factEntry,
  factValue,
  judgementValue,
  sampleValue,
  scoreValue,
  tallyValue,
} from './schema/fact-value.js'
export {
  citySubmission,
  dutyReport,
  evidence,
  principal,
  submission,
  unitSubmission,
} from './schema/submission.js'
export { unit, unitKind } from './schema/unit.js'
