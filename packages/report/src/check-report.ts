import { type Origin, type Phase, planOf, runRules } from '@fazhi/findings'
import type { Acknowledgements, Answer, Catalog, ReportDocument, RollUp } from '@fazhi/model'
import { type Deed, deedsOf } from './answer/deeds.js'
import { type LedgerRow, ledgerOf } from './answer/ledger.js'
import { passesOf } from './answer/passes.js'
import { planHooks } from './answer/plan.js'
import type { ReportCodes, ReportFinding } from './codes.js'
import { inputFinding } from './input-finding.js'
import type { Genre } from './layers/genre.js'
import type { ReportYear } from './layers/year.js'
import { longParagraph } from './long-paragraph.js'
import { type ChosenProfile, type ProfileFrom, profileOf } from './profile/profile-of.js'
import { readReport } from './read/read-report.js'
import { type KnownRule, knownRules } from './rules/families.js'
import type { ReportRule } from './rules/report-rule.js'
import { type ReportSubject, subjectOf } from './subject.js'

/** What is asked of a report. */
export interface CheckReportOptions {
  /** Id of a profile of the catalog, such as "annual-report". Without it the title and the body that reports say which it is. */
  readonly profile?: string
  /** The year reported on; else title, first heading and signing date are asked, in that order. */
  readonly year?: number
  /** `draft` asks for no signature, `publish` goes by the publication deadline. `submit` unless given. */
  readonly phase?: Phase
  readonly catalog: Catalog
  /** The city's own figures, for tie-out. */
  readonly rollUp?: RollUp
  /** Name shown in places. */
  readonly file?: string
  /** What people answer for. */
  readonly acknowledgements?: Acknowledgements
  /** Where the acknowledgements were read. */
  readonly acknowledgementsFrom?: Origin
  /** The day the question is asked, YYYY-MM-DD. Without it no acknowledgement that ends counts. */
  readonly date?: string
  /** Rules of the caller's own, beside ours: findings of theirs stand in the answer with codes and messages of their own. */
  readonly rules?: readonly ReportRule[]
}

/** The answer for a report: verdict, findings and passes, with ledger and plan. */
export interface ReportAnswer extends Answer<ReportFinding> {
  readonly ledger: readonly LedgerRow[]
  /** What was done and is told without a figure. */
  readonly deeds: readonly Deed[]
  readonly profile: string
  /** What chose the profile. */
  readonly profileFrom: ProfileFrom
  readonly year: ReportYear
  readonly genre: Genre
}

const unreadAnswer = (
  finding: ReportFinding,
  { profile, from }: ChosenProfile,
  phase: Phase,
): ReportAnswer => {
  const findings = [finding]
  return {
    verdict: 'notReady',
    phase,
    findings,
    passes: [],
    rules: [],
    ledger: [],
    deeds: [],
    plan: planOf(findings, { phase }),
    profile: profile.id,
    profileFrom: from,
    year: { from: 'none' },
    genre: { recognised: false, why: 'fewMentions' },
  }
}

/**
 * Checks an annual report: is it ready to hand in and publish?
 * @throws FazhiError `unknownProfile` when the catalog has no such profile, `invalidRule` when a rule of the caller's has the id of
 * another one.
 */
export const checkReport = (
  input: string | ReportDocument,
  options: CheckReportOptions,
): ReportAnswer => {
  const read =
    typeof input === 'string'
      ? readReport(input, options.file === undefined ? {} : { file: options.file })
      : input
  const document =
    options.file === undefined || read.source.file !== undefined
      ? read
      : { ...read, source: { ...read.source, file: options.file } }
  const phase = options.phase ?? 'submit'
  const chosen = profileOf(document.blocks, options.catalog, options.profile)
  const { profile } = chosen
  if (document.text.replaceAll('\ufeff', '').trim() === '') {
    return unreadAnswer(inputFinding('INP-001', document.source.file), chosen, phase)
  }
  const long = longParagraph(document)
  if (long !== undefined) return unreadAnswer(long, chosen, phase)
  const subject = subjectOf(document, {
    profile,
    catalog: options.catalog,
    phase,
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.rollUp === undefined ? {} : { rollUp: options.rollUp }),
  })
  // What others' rules say is typed by their own codes.
  const rules = [...knownRules, ...((options.rules ?? []) as unknown as readonly KnownRule[])]
  const answer = runRules<ReportSubject, ReportCodes>(rules, subject, {
    phase,
    text: document.text,
    passes: passesOf(subject),
    plan: planHooks(subject),
    date: options.date,
    context: { profile: profile.id },
    acknowledgements: options.acknowledgements,
    ...(options.acknowledgementsFrom === undefined
      ? {}
      : { acknowledgementsFrom: options.acknowledgementsFrom }),
  })
  const findings = answer.findings.map((finding) =>
    finding.fix === undefined ? finding : { ...finding, fix: subject.storedFix(finding.fix) },
  )
  return {
    ...answer,
    findings,
    ledger: ledgerOf(subject),
    deeds: deedsOf(subject),
    profile: profile.id,
    profileFrom: chosen.from,
    year: subject.year,
    genre: subject.genre,
  }
}
