import type { Answer, AnswerJson, Finding, FindingJson, Language } from '@fazhi/model'
import { countFindings } from './counts.js'
import type { Say } from './say.js'

/** What a caller knows about an answer beside the answer itself; all of it goes out as it is. */
export type AnswerAbout = Partial<
  Pick<
    AnswerJson,
    | 'file'
    | 'engine'
    | 'profile'
    | 'profileFrom'
    | 'year'
    | 'genre'
    | 'setAside'
    | 'word'
    | 'ledger'
    | 'deeds'
    | 'assumptions'
  >
>

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
  ...(finding.acknowledged === undefined ? {} : { acknowledged: finding.acknowledged }),
  params: finding.params,
  fingerprint: finding.fingerprint,
})

/**
 * An answer with the texts of its findings in a language, as plain data for `JSON.stringify`. Its shape is published in
 * `schemas/answer.schema.json`.
 */
export const answerToJson = (
  answer: Answer,
  language: Language,
  say: Say,
  about: AnswerAbout = {},
): AnswerJson => ({
  format: 1,
  ...(about.file === undefined ? {} : { file: about.file }),
  verdict: answer.verdict,
  phase: answer.phase,
  ...(answer.date === undefined ? {} : { date: answer.date }),
  ...(answer.version === undefined ? {} : { version: answer.version }),
  language,
  ...(about.engine === undefined ? {} : { engine: about.engine }),
  ...(about.profile === undefined ? {} : { profile: about.profile }),
  ...(about.profileFrom === undefined ? {} : { profileFrom: about.profileFrom }),
  ...(about.year === undefined ? {} : { year: about.year }),
  ...(about.genre === undefined ? {} : { genre: about.genre }),
  counts: countFindings(answer.findings),
  findings: answer.findings.map((finding) => findingToJson(finding, language, say)),
  passes: answer.passes,
  plan: answer.plan,
  rules: answer.rules,
  ...(about.setAside === undefined ? {} : { setAside: about.setAside }),
  ...(about.word === undefined ? {} : { word: about.word }),
  ...(about.ledger === undefined ? {} : { ledger: about.ledger }),
  ...(about.deeds === undefined ? {} : { deeds: about.deeds }),
  ...(about.assumptions === undefined ? {} : { assumptions: about.assumptions }),
})
