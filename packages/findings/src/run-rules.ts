import type { Answer, Finding, FindingOf, Pass, Phase, RuleStatus } from '@fazhi/model'
import type { Draft, Rule } from './define-rule.js'
import { fingerprintAll } from './make-finding.js'
import { compareFindings } from './order.js'
import { foldVerdict } from './verdict.js'

type Unprinted = Omit<Finding, 'fingerprint' | 'causedBy'> & {
  readonly because?: { readonly rule: string; readonly start: number }
}

const fromDraft = <Codes extends object>(
  rule: Rule<never, Codes, never>,
  draft: Draft<Codes>,
): Unprinted => ({
  rule: rule.id,
  code: draft.code,
  params: draft.params,
  outcome: draft.outcome ?? rule.outcome,
  severity: draft.severity ?? rule.severity,
  remedy: rule.remedy,
  at: draft.at,
  basis: draft.basis ?? rule.basis,
  ...(draft.quote === undefined ? {} : { quote: draft.quote }),
  ...(draft.expected === undefined ? {} : { expected: draft.expected }),
  ...(draft.fix === undefined ? {} : { fix: draft.fix }),
  ...(draft.because === undefined ? {} : { because: draft.because }),
})

/** A finding that nothing in this answer causes: a cause that is not there leaves the finding a root. */
const link = (
  finding: Unprinted & { readonly fingerprint: string },
  causes: ReadonlyMap<string, string>,
): Finding => {
  const { because, ...rest } = finding
  if (because === undefined) return rest
  const cause = causes.get(`${because.rule}@${because.start}`)
  return cause === undefined ? rest : { ...rest, causedBy: cause }
}

/** Fingerprints of the findings at places of a text, by rule and offset; the first of equals counts. */
const causesOf = (
  all: readonly (Unprinted & { readonly fingerprint: string })[],
): ReadonlyMap<string, string> => {
  const causes = new Map<string, string>()
  for (const { rule, at, fingerprint } of all) {
    const [place] = at
    const key = place?.kind === 'text' ? `${rule}@${place.start}` : undefined
    if (key !== undefined && !causes.has(key)) causes.set(key, fingerprint)
  }
  return causes
}

/** What a run of rules needs beside the subject. */
export interface RunOptions {
  readonly phase: Phase
  /** The text the places point into, for fingerprints that survive edits elsewhere. */
  readonly text?: string
  readonly passes?: readonly Pass[]
}

/**
 * Runs rules over a subject. A rule that throws is reported as crashed and makes a clean verdict `cannotTell`;
 * the other rules still run.
 */
export const runRules = <Subject, Codes extends object>(
  rules: readonly Rule<Subject, Codes>[],
  subject: Subject,
  options: RunOptions,
): Answer<FindingOf<Codes>> => {
  const found: Unprinted[] = []
  const statuses: RuleStatus[] = []
  for (const rule of rules) {
    if (!rule.phases.includes(options.phase)) continue
    const blocking = rule.severity === 'error'
    const why = rule.notApplicable?.(subject)
    if (why !== undefined) {
      statuses.push({
        rule: rule.id,
        status: 'notApplicable',
        blocking,
        looked: 0,
        fired: 0,
        blocked: 0,
        why,
      })
      continue
    }
    let looked = 0
    const before = found.length
    try {
      for (const draft of rule.check(subject, () => {
        looked++
      })) {
        found.push(fromDraft(rule as unknown as Rule<never, Codes, never>, draft))
      }
      statuses.push({
        rule: rule.id,
        status: 'ran',
        blocking,
        looked,
        fired: found.length - before,
        blocked: 0,
      })
    } catch (error) {
      // What it found before it failed is kept; that it failed is said.
      statuses.push({
        rule: rule.id,
        status: 'crashed',
        blocking,
        looked,
        fired: found.length - before,
        blocked: 0,
        why: error instanceof Error ? error.message : String(error),
      })
    }
  }
  const printed = fingerprintAll(found, options.text)
  const causes = causesOf(printed)
  const findings = printed.map((finding) => link(finding, causes)).sort(compareFindings)
  return {
    verdict: foldVerdict(findings, statuses),
    findings: findings as unknown as readonly FindingOf<Codes>[],
    phase: options.phase,
    passes: options.passes ?? [],
    plan: [],
    rules: statuses,
  }
}
