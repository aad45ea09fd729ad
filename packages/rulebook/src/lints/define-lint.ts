import { defineRule, type Rule } from '@fazhi/findings'
import type { Severity, Text } from '@fazhi/model'
import type { LintCodes } from '../codes.js'
import type { LintSubject } from './subject.js'

/** A lint: its number, what it looks for, and examples as YAML sections (the facts they name are those of the tests). */
export interface Lint {
  readonly id: string
  readonly title: Text
  readonly severity: Severity
  readonly check: Rule<LintSubject, LintCodes, string>['check']
  /** Each with the quotes of what it finds. */
  readonly bad: readonly { readonly input: string; readonly finds: readonly string[] }[]
  readonly good: readonly string[]
}

/** Declares a lint as a rule of the findings kernel. */
export const defineLint = (lint: Lint): Rule<LintSubject, LintCodes, string> =>
  defineRule({
    ...lint,
    outcome: lint.severity === 'info' ? 'review' : 'fail',
    remedy: lint.severity === 'error' ? 'correct' : 'confirm',
    phases: ['draft'],
    basis: { authority: 'ourJudgement' },
    good: lint.good.map((input) => ({ input })),
  })
