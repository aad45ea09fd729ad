import { defineRule, type Rule } from '@fazhi/findings'
import type { Fix, Severity, Text } from '@fazhi/model'
import type { LintCodes, RulebookFinding } from '../codes.js'
import type { Editor } from '../fixes/editor.js'
import type { LintSubject } from './subject.js'

/** What a lint says of itself, beside what it looks for. */
interface LintWords {
  readonly title: Text
  /** What goes wrong where it is left as it is. */
  readonly why: Text
  /** What to write instead. */
  readonly fix: Text
  /** The correction that `fazhi lint --fix` makes, where only one can be meant and it moves nobody's points. */
  readonly mend?: Mend
}

/** How a lint is mended without a person. */
interface Mend {
  /** What is changed. */
  readonly says: Text
  /** The edit for one finding; nothing where more than one thing could be meant. */
  readonly by: (finding: RulebookFinding, editor: Editor) => Fix | undefined
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
export const defineLint = ({ why, fix, mend, title, ...lint }: LintDraft): Lint => ({
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
  ...(mend === undefined ? {} : { mend }),
})
