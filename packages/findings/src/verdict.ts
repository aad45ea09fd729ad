import type { Finding, Phase, RuleStatus, Verdict } from '@fazhi/model'
import { rootIn, rootOf } from './causes.js'

/**
 * Whether a finding by itself keeps the answer from being ready: an error the rule decided on, or a value of severity error that
 * somebody must confirm before it is handed in or published.
 */
export const blocks = (
  finding: Pick<Finding, 'severity' | 'outcome' | 'remedy'>,
  phase: Phase,
): boolean =>
  finding.severity === 'error' &&
  (finding.remedy === 'confirm' ? phase !== 'draft' : finding.outcome === 'fail')

/** Roots that keep the answer from being ready, by themselves or by an effect of theirs, and that nobody answers for. */
export const blockingRoots = <F extends Finding>(
  findings: readonly F[],
  phase: Phase,
): ReadonlySet<F> => {
  const blocking = findings.filter((finding) => blocks(finding, phase))
  if (blocking.length === 0) return new Set()
  const ends = rootOf(findings)
  return new Set(
    blocking
      .map((finding) => rootIn(ends, finding))
      .filter((root) => root.acknowledged === undefined),
  )
}

const unfinished: readonly RuleStatus['status'][] = ['crashed', 'timedOut', 'unreadable']

/** Whether a rule was asked and did not finish. */
export const isUnfinished = (rule: RuleStatus): boolean => unfinished.includes(rule.status)

/**
 * Folds findings and rule states into a verdict. A root that blocks and that nobody answers for → notReady; else a rule that could
 * block and did not finish → cannotTell; else ready. Information never changes it.
 */
export const foldVerdict = (
  findings: readonly Finding[],
  rules: readonly RuleStatus[],
  phase: Phase,
): Verdict => {
  if (blockingRoots(findings, phase).size > 0) return 'notReady'
  return rules.some((rule) => rule.blocking && isUnfinished(rule)) ? 'cannotTell' : 'ready'
}
