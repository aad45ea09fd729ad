import type { Basis, Remedy, Severity, Text } from '@fazhi/model'
import { reportRules } from '@fazhi/report'
import { lints } from '@fazhi/rulebook'
import { acrossRules, submissionRules } from '@fazhi/submission'

/** What a rule is called and how heavy it is, without what it does. */
export interface RuleInfo {
  /** Family and number: "FIG-003". */
  readonly id: string
  readonly title: Text
  readonly severity: Severity
  readonly remedy: Remedy
  readonly basis: Basis
}

/** Every rule of the library: on reports, submissions and rulebooks, in that order. For lists of rules and titles beside findings. */
export const rules: readonly RuleInfo[] = [
  ...reportRules,
  ...submissionRules,
  ...acrossRules,
  ...lints,
].map(({ id, title, severity, remedy, basis }) => ({ id, title, severity, remedy, basis }))
