export { type AssessOptions, assess } from './assess/assess.js'
export { factsOfTable } from './assess/facts-of-table.js'
export { narrowing } from './assess/narrowing.js'
export type { PackedUnits } from './assess/packed.js'
export { type IndicatorScore, scoreIndicator } from './assess/score-indicator.js'
export { type ScoreRange, scoreRanges } from './assess/score-ranges.js'
export {
  type FallbackReason,
  type Scorer,
  type ScorerOptions,
  scorer,
  type UnitScores,
} from './assess/scorer.js'
export { clauseShapes } from './clauses/index.js'
export { compile, type Program } from './compile/index.js'
export {
  type CaseMismatch,
  type CaseResult,
  type CaseStep,
  type CaseWay,
  type CoverageCount,
  caseWay,
  coverage,
  coverageOf,
  type GoalWords,
  goalKinds,
  goalWords,
  type RuleCoverage,
  type RuleGoal,
  runCases,
} from './coverage/index.js'
export { engineVersion } from './engine-version.js'
export { formatExact } from './exact/index.js'
export {
  type ExplainedLeaf,
  type Explanation,
  explain,
  type FileExplanation,
  type LeafExplanation,
  type WinBack,
  type WinBackOptions,
} from './explain/index.js'
export type { Narrowing } from './interval/index.js'
export type { Code } from './kernel/index.js'
export {
  assumptionMessages,
  messages,
  type ScoringCodes,
  type ScoringFinding,
} from './messages/index.js'
export { type Difference, digestOf, seal, type Verification, verify } from './seal/index.js'
export {
  type CardDuty,
  type CardMeeting,
  type CardOptions,
  type CardSection,
  type CardTextOptions,
  cardSections,
  cardsOfYear,
  cardText,
  type DutyLeaf,
  type DutyScore,
  type DutyView,
  dutyView,
  dutyViewText,
  type FactInTerm,
  type PrincipalCard,
  type PrincipalLeaf,
  type PrincipalView,
  principalCards,
  principalViews,
  principalViewText,
  type SameOffice,
  scoreHeld,
  unitYear,
  type ViewTextOptions,
} from './views/index.js'
export { type Waterfall, type WaterfallTerm, waterfall } from './waterfall/index.js'
