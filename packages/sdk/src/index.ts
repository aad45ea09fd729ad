export { catalog, citation, citeEntry, citeFrom, overlays } from '@fazhi/catalog'
export type {
  CatalogHistory,
  HistoryStep,
  ParsedOverlay,
  ResolvedCatalog,
  ResolveOptions,
} from '@fazhi/catalog/overlay'
export { layerOf, parseOverlay, resolveCatalog } from '@fazhi/catalog/overlay'
export type {
  Rule,
  RuleExample,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from '@fazhi/findings'
export { defineRule, messagesOf, testRule } from '@fazhi/findings'
export { identityText, judge, prepare, submissionData, testIdentity } from '@fazhi/identities'
export type {
  Answer,
  Catalog,
  CitySubmission,
  DecimalString,
  Edit,
  ExactString,
  FactDefinition,
  Finding,
  Language,
  MessageParams,
  Partition,
  PartitionMethod,
  Place,
  PlaceRollUp,
  PlanEntry,
  ReportDocument,
  ResolvedRulebook,
  RollUp,
  RollUpRate,
  SealedYear,
  Submission,
  Trail,
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
  partition,
} from '@fazhi/model'
export type {
  CheckReportOptions,
  FillOptions,
  FillRow,
  FillStatus,
  FixedReport,
  FixReportOptions,
  LedgerRow,
  Mended,
  ReportAnswer,
  ReportExample,
  ReportRule,
  ReportSubject,
  TieDifference,
  TieKind,
  TieOutOptions,
  TieRecord,
  TieRow,
  TieStatus,
} from '@fazhi/report'
export {
  checkReport,
  decodeReport,
  encodeReport,
  fillEdits,
  filledText,
  fixReport,
  proposeFills,
  readReport,
  tieOut,
} from '@fazhi/report'
export type { FixedRulebook, LoadOptions, LoadResult, RulebookChange } from '@fazhi/rulebook'
export {
  diffRulebooks,
  fixRulebook,
  loadRulebook,
  reachablePoints,
  reachableTotals,
  readJson,
  readYaml,
} from '@fazhi/rulebook'
export type {
  CaseMismatch,
  CaseResult,
  CaseWay,
  DutyLeaf,
  DutyScore,
  DutyView,
  Explanation,
  FactInTerm,
  Narrowing,
  PrincipalLeaf,
  PrincipalView,
  RuleCoverage,
  RuleGoal,
  ScoreRange,
  Scorer,
  ScorerOptions,
  UnitScores,
  Waterfall,
} from '@fazhi/scoring'
export {
  assess,
  caseWay,
  coverage,
  coverageOf,
  dutyView,
  dutyViewText,
  engineVersion,
  factsOfTable,
  goalKinds,
  goalWords,
  narrowing,
  principalViews,
  principalViewText,
  runCases,
  scoreIndicator,
  scoreRanges,
  scorer,
  seal,
  verify,
  waterfall,
} from '@fazhi/scoring'
export type {
  CheckOptions as CheckSubmissionOptions,
  ParsedRollUp,
  RollUpFault,
  SubmissionSchemaOptions,
  SubmissionSubject,
} from '@fazhi/submission'
export {
  checkHeads,
  checkSubmission,
  checkSubmissions,
  headOf,
  lawsOf,
  parseRollUp,
  parseSubmission,
  rollUp,
  submissionSchema,
  trailOf,
} from '@fazhi/submission'
export type { ExplainOptions } from './explain.js'
export { explain } from './explain.js'
export { message } from './message.js'
export type { RuleInfo } from './rules.js'
export { rules } from './rules.js'
