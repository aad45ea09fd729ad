export { catalog, citation, citeEntry, citeFrom } from '@fazhi/catalog'
export type {
  Answer,
  Catalog,
  CitySubmission,
  DecimalString,
  ExactString,
  FactDefinition,
  Finding,
  Language,
  MessageParams,
  Place,
  PlanEntry,
  ReportDocument,
  ResolvedRulebook,
  RollUp,
  SealedYear,
  Submission,
  UnitResult,
  UnitSubmission,
  Verdict,
  Year,
} from '@fazhi/model'
export {
  addWorkingDays,
  dayKind,
  FazhiError,
  InternalError,
  inForce,
  isWorkingDay,
  label,
} from '@fazhi/model'
export type { CheckReportOptions, LedgerRow, ReportAnswer } from '@fazhi/report'
export { checkReport, decodeReport, readReport } from '@fazhi/report'
export type { LoadOptions, LoadResult, RulebookChange } from '@fazhi/rulebook'
export { diffRulebooks, loadRulebook, readYaml } from '@fazhi/rulebook'
export type { Explanation, Waterfall } from '@fazhi/scoring'
export {
  assess,
  engineVersion,
  scoreIndicator,
  seal,
  verify,
  waterfall,
} from '@fazhi/scoring'
export { checkSubmission, checkSubmissions, parseSubmission, rollUp } from '@fazhi/submission'
export { explain } from './explain.js'
export { message } from './message.js'
