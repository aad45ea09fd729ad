export { isAskedOf } from './asked-of.js'
export { type Bound, type BoundValue, boundText, fixedBound } from './bound.js'
export { isCitable } from './certainty.js'
export {
  aggregates,
  catalogParts,
  certainties,
  factSources,
  factTypes,
  unitKinds,
} from './choices.js'
export { dateOfDay, dayAfter, dayBefore, dayNumber, isDay, weekday } from './civil-day.js'
export type { CohortResult, LeftOut } from './cohort-result.js'
export { compareText } from './compare-text.js'
export type {
  Condition,
  ConditionLeaf,
  OutcomeCondition,
  PointsLeaf,
  Relation,
  StandingLeaf,
} from './condition.js'
export type { Counted } from './counted.js'
export type { CreditCodeFault } from './credit-code.js'
export { creditCodeFault } from './credit-code.js'
export type { DecimalString, ExactString } from './decimal.js'
export { decimal, isDecimalString, longestNumeral, parseDecimal } from './decimal.js'
export type { Decision } from './decision.js'
export type { EmptyBand, Outcomes } from './empty-bands.js'
export { emptyBands } from './empty-bands.js'
export type { MisuseCode, MisusePayloads } from './error.js'
export { FazhiError, InternalError } from './error.js'
export { evidenceNames } from './evidence-names.js'
export type { Exact } from './exact.js'
export {
  add,
  ceiling,
  compare,
  divide,
  exact,
  exactOf,
  floor,
  least,
  most,
  multiply,
  negate,
  one,
  parseExact,
  printExact,
  subtract,
  zero,
} from './exact.js'
export type { FileResult, FileStatus } from './file-result.js'
export { allTables, asTable, fileTableOf } from './file-tables.js'
export type { DueDay, FiledValue, FilingState } from './filed-value.js'
export { filingStates } from './filed-value.js'
export type {
  Answer,
  Authority,
  Basis,
  Edit,
  Finding,
  FindingOf,
  Fix,
  MessageParams,
  MessageTable,
  Outcome,
  Pass,
  Phase,
  PlanEntry,
  Remedy,
  RuleStatus,
  Severity,
  Verdict,
} from './finding.js'
export type { InForce } from './in-force.js'
export { inForce, knownDays } from './in-force.js'
export { childPointer, pointer, stepsOf, valueAt } from './json-pointer.js'
export { meets } from './meets.js'
export type { Adjustment, Move, NodeRecord, NodeStatus } from './node-record.js'
export type {
  EdgeTie,
  FixedQuota,
  GradeRow,
  Group,
  Honour,
  Lowering,
  Quota,
  ShareQuota,
  Veto,
} from './outcome-rules.js'
export { isPartOfWhole } from './part-of-whole.js'
export { type Partition, type PartitionMethod, partition } from './partition.js'
export type { AbsentPlace, CellPlace, DataPlace, Place, TextPlace, WordPlace } from './place.js'
export { dutyReportFormNames, principalNames, rectificationNames } from './principal-names.js'
export type { Block, BlockKind, LineWrap, ReportDocument, WordOrigin } from './report-document.js'
export type {
  GroupResult,
  PlaceRollUp,
  RollUp,
  RollUpFigure,
  RollUpRate,
  SealedYear,
  Trail,
  TrailPart,
  UnitResult,
  Year,
} from './result.js'
export type { Rounding } from './rounding.js'
export type {
  Assumption,
  ByClause,
  Clause,
  ConditionClause,
  EachClause,
  EventDay,
  EventsClause,
  FileTable,
  GroupMean,
  JudgedClause,
  MissingPolicy,
  NotApplicablePolicy,
  Policies,
  Prorate,
  Raters,
  ResolvedRulebook,
  Row,
  ScoreNode,
  ShareClause,
  Table,
  TieBreak,
  TogetherClause,
  Verb,
  WhenNone,
} from './rulebook.js'
export type { CaseUnit, IndicatorCase, RulebookCase, UnitCase } from './rulebook-case.js'
export type { FewGuard, PortionValue, SampleTest, TallyValue } from './sampled-values.js'
export type { Acknowledgement, Acknowledgements } from './schema/acknowledgement.js'
export type { AnswerJson, AnswerListJson } from './schema/answer/answer.js'
export type { FindingJson } from './schema/answer/finding.js'
export type { LedgerRowJson } from './schema/answer/ledger-row.js'
export type { Body } from './schema/catalog/body.js'
export type { CalendarYear } from './schema/catalog/calendar.js'
export type { Catalog } from './schema/catalog/catalog.js'
export type { Deadline } from './schema/catalog/deadline.js'
export type { Duty } from './schema/catalog/duty.js'
export type {
  AskedOf,
  FactDefinition,
  FactSource,
  FactType,
} from './schema/catalog/fact-definition.js'
export type { FixedFormula } from './schema/catalog/fixed-formula.js'
export type {
  Identity,
  IdentityExample,
  IdentityRelation,
  IdentitySource,
  IdentityTerm,
} from './schema/catalog/identity.js'
export type { Norm } from './schema/catalog/norm.js'
export type { CatalogPart, Overlay, OverlayRank } from './schema/catalog/overlay.js'
export type { Rate } from './schema/catalog/rate.js'
export type { ReportProfile } from './schema/catalog/report-profile.js'
export type { Term } from './schema/catalog/term.js'
export type { Dated } from './schema/catalog/validity.js'
export type { Certainty, Days, Level, Provenance } from './schema/common.js'
export type { Confidentiality, Evidence, EvidenceKind } from './schema/evidence.js'
export type { CaseFile, FactEntries, FactEntry, FileFactEntry } from './schema/fact-entry.js'
export type {
  ApproximateCount,
  EventValue,
  FactValue,
  FilingDays,
  JudgementValue,
} from './schema/fact-value.js'
export type { Principal, PrincipalRole, PrincipalTerm } from './schema/principal.js'
export type { Coverage } from './schema/records/coverage.js'
export type { DutyReport } from './schema/records/duty-report.js'
export type { Inspection, InspectionProblem } from './schema/records/inspection.js'
export type { IssuedDocument, PlanPeriod } from './schema/records/issued-document.js'
export type { Meeting } from './schema/records/meeting.js'
export type { Objection, ObjectionAnswer } from './schema/records/objection.js'
export type { PopulationRegister } from './schema/records/population-register.js'
export type { PublishedList } from './schema/records/published-list.js'
export type { Recognition } from './schema/records/recognition.js'
export type { Records } from './schema/records/records.js'
export type {
  CityOfSubmission,
  CitySubmission,
  SelfScore,
  Submission,
  UnitSubmission,
} from './schema/submission.js'
export type { Assessor, Unit, UnitKind } from './schema/unit.js'
export type { ScoreHeld } from './score-held.js'
export type {
  GradeInterval,
  IntervalEnd,
  PlaceInterval,
  ScoreInterval,
} from './score-interval.js'
export type { StoredMove, StoredRecord, StoredRecords, WholeRecords } from './stored-record.js'
export { readRecord, readRecords } from './stored-record.js'
export { daysInOffice } from './term-days.js'
export type { Language, Text } from './text.js'
export { label, languages } from './text.js'
export type { CohortValue, ValueDefinition } from './value-definition.js'
export type { DayKind } from './working-day.js'
export { addWorkingDays, dayKind, holidayName, isWorkingDay } from './working-day.js'
export type { DaysOfYear } from './year-days.js'
export { daysInYear, daysOfYear } from './year-days.js'
