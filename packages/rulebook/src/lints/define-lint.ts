import { defineRule, type Rule } from '@fazhi/findings'
import type { Severity, Text } from '@fazhi/model'
import type { LintCodes } from '../codes.js'
import type { LintSubject } from './subject.js'

/** What a lint says of itself, beside what it looks for. */
interface LintWords {
  readonly title: Text
  /** What goes wrong where it is left as it is. */
  readonly why: Text
  /** What to write instead. */
  readonly fix: Text
}

/** A lint as it is written: its number, its words, and examples as YAML sections (the facts they name are those of the tests). */
export interface LintDraft extends LintWords {
  readonly id: string
  readonly severity: Severity
  readonly check: Rule<LintSubject, LintCodes, string>['check']
  /** Each with the quotes of what it finds. */
  readonly bad: readonly { readonly input: string; readonly finds: readonly string[] }[]
  readonly good: readonly string[]
}

/** A lint: a rule of the findings kernel that also says why it looks and what to write instead. */
export interface Lint extends Rule<LintSubject, LintCodes, string>, LintWords {
  readonly title: Text
}

/** Declares a lint. */
export const defineLint = ({ why, fix, title, ...lint }: LintDraft): Lint => ({
  ...defineRule<LintSubject, LintCodes, string>({
    ...lint,
    title,
    outcome: lint.severity === 'info' ? 'review' : 'fail',
    remedy: lint.severity === 'error' ? 'correct' : 'confirm',
    phases: ['draft'],
    basis: { authority: 'ourJudgement' },
    good: lint.good.map((input) => ({ input })),
  }),
  title,
  why,
  fix,
})
