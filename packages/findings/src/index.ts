export type { Phase } from '@fazhi/model'
export type { AcknowledgeOptions } from './acknowledge/acknowledge.js'
export { acknowledge } from './acknowledge/acknowledge.js'
export type { AcknowledgementCodes, AcknowledgementFinding } from './acknowledge/codes.js'
export type { ParsedAcknowledgements } from './acknowledge/parse-acknowledgements.js'
export { parseAcknowledgements } from './acknowledge/parse-acknowledgements.js'
export { acknowledgedValue, acknowledgementOf, answersFor } from './acknowledge/value.js'
export type { AcknowledgeAnswerOptions } from './answers.js'
export { acknowledgeAnswer, mergeAnswers } from './answers.js'
export type { RunContext } from './applicability.js'
export type { Fixed } from './apply-fixes.js'
export { applyFixes } from './apply-fixes.js'
export type { CauseEdge } from './cause-edges.js'
export { causeEdges, familyOf } from './cause-edges.js'
export { rootOf, roots } from './causes.js'
export { defineRule } from './define-rule.js'
export { compareEdits, editsOf, makeEdits, overlap, sameEdit } from './edits.js'
export { digest, fingerprintAll } from './fingerprint.js'
export { foldHints } from './fold-hints.js'
export type { ReasonCodes } from './kernel-messages.js'
export { findingsMessages } from './kernel-messages.js'
export type { LineIndex } from './lines.js'
export { indexLines, lineAndColumn, textPlace } from './lines.js'
export type { Messages, Texts } from './messages.js'
export { fill, joinMessages, message, slotsOf } from './messages.js'
export { messagesOf } from './messages-of.js'
export { editDistance, nearest } from './nearest.js'
export { compareFindings } from './order.js'
export type { Shown } from './passes.js'
export { passOf, passRows, quotedRange } from './passes.js'
export type { EntryPart, KeyedPlace, Origin, PlaceOf, Step } from './place.js'
export { placeAt, stablePointer } from './place.js'
export type { PlanHooks } from './plan.js'
export { planOf } from './plan.js'
export { pseudoLocale } from './pseudo-locale.js'
export type {
  AppliesTo,
  Because,
  CodesOf,
  Draft,
  Look,
  MessageTexts,
  Rule,
  RuleExample,
} from './rule.js'
export type { RunOptions } from './run-rules.js'
export { runRules } from './run-rules.js'
export { show } from './show.js'
export type {
  Judged,
  StandardIssue,
  StandardResult,
  StandardSchema,
  StandardSchemaOptions,
} from './standard-schema.js'
export { standardSchema } from './standard-schema.js'
export type { RunExample, TestOptions } from './test-rule/options.js'
export { testRule } from './test-rule/test-rule.js'
export { blockingRoots, blocks, foldVerdict, isUnfinished } from './verdict.js'
