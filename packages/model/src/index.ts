export type { DecimalString, ExactString } from './decimal.js'
export { decimal, isDecimalString, longestNumeral, parseDecimal } from './decimal.js'
export type { MisuseCode, MisusePayloads } from './error.js'
export { FazhiError, InternalError } from './error.js'
export type {
  Answer,
  Authority,
  Basis,
  Finding,
  FindingOf,
  Fix,
  MessageParams,
  MessageTable,
  Outcome,
  Pass,
  PlanEntry,
  Remedy,
  RuleStatus,
  Severity,
  Verdict,
} from './finding.js'
export type { AbsentPlace, CellPlace, DataPlace, Place, TextPlace, WordPlace } from './place.js'
export type { Block, BlockKind, ReportDocument, WordOrigin } from './report-document.js'
export type {
  Adjustment,
  Counted,
  Decision,
  GroupResult,
  Move,
  NodeRecord,
  NodeStatus,
  RollUp,
  RollUpFigure,
  SealedYear,
  UnitResult,
  Year,
} from './result.js'
export type {
  Assumption,
  ByClause,
  Clause,
  Condition,
  ConditionClause,
  EachClause,
  EventsClause,
  GradeRow,
  Group,
  IndicatorCase,
  JudgedClause,
  MissingPolicy,
  NotApplicablePolicy,
  Policies,
  Relation,
  ResolvedRulebook,
  Rounding,
  Row,
  ScoreNode,
  ShareClause,
  Table,
  TieBreak,
  TogetherClause,
  ValueDefinition,
  Verb,
  Veto,
  WhenNone,
} from './rulebook.js'
export type {
  Body,
  Catalog,
  Duty,
  FixedFormula,
  Norm,
  ReportProfile,
} from './schema/catalog.js'
export type { Certainty, Provenance } from './schema/common.js'
export type { FactDefinition, FactType } from './schema/fact-definition.js'
export type { EventValue, FactEntries, FactEntry, FactValue } from './schema/fact-value.js'
export type {
  CitySubmission,
  DutyReport,
  Evidence,
  Principal,
  Submission,
  UnitSubmission,
} from './schema/submission.js'
export type { Unit, UnitKind } from './schema/unit.js'
export type { Language, Text } from './text.js'
export { label, languages } from './text.js'
