import type { Answer, Finding, Language, Pass, Place, RuleStatus, Verdict } from '@fazhi/model'
import { type Counts, countFindings } from './counts.js'
import type { Say } from './say.js'

/** A finding as other programs read it: the record with its text. */
export interface FindingJson {
  readonly rule: string
  readonly code: string
  readonly outcome: Finding['outcome']
  readonly severity: Finding['severity']
  readonly remedy: Finding['remedy']
  readonly at: readonly Place[]
  readonly quote?: string
  readonly message: string
  readonly expected?: string
  readonly basis?: NonNullable<Finding['basis']>
  readonly fix?: NonNullable<Finding['fix']>
  readonly causedBy?: string
  readonly params: Finding['params']
  readonly fingerprint: string
}

/** An answer as other programs read it. Lines and columns count from 1, columns and offsets in UTF-16 units. */
export interface AnswerJson {
  readonly format: 1
  readonly verdict: Verdict
  readonly language: Language
  /** Roots by kind. */
  readonly counts: Counts
  readonly findings: readonly FindingJson[]
  readonly passes: readonly Pass[]
  readonly rules: readonly RuleStatus[]
}

/** One finding with its text in a language. */
export const findingToJson = (finding: Finding, language: Language, say: Say): FindingJson => ({
  rule: finding.rule,
  code: finding.code,
  outcome: finding.outcome,
  severity: finding.severity,
  remedy: finding.remedy,
  at: finding.at,
  ...(finding.quote === undefined ? {} : { quote: finding.quote }),
  message: say(finding, language),
  ...(finding.expected === undefined ? {} : { expected: finding.expected }),
  ...(finding.basis === undefined ? {} : { basis: finding.basis }),
  ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  ...(finding.causedBy === undefined ? {} : { causedBy: finding.causedBy }),
  params: finding.params,
  fingerprint: finding.fingerprint,
})

/** An answer with the texts of its findings in a language, as plain data for `JSON.stringify`. */
export const answerToJson = (answer: Answer, language: Language, say: Say): AnswerJson => ({
  format: 1,
  verdict: answer.verdict,
  language,
  counts: countFindings(answer.findings),
  findings: answer.findings.map((finding) => findingToJson(finding, language, say)),
  passes: answer.passes,
  rules: answer.rules,
})
