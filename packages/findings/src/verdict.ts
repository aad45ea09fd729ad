import type { Finding, RuleStatus, Verdict } from '@fazhi/model'

/** Findings that nothing else caused; only they count. */
export const roots = <F extends Finding>(findings: readonly F[]): readonly F[] =>
  findings.filter((finding) => finding.causedBy === undefined)

/**
 * Folds findings and rule states into a verdict: any root error → notReady; else a rule that crashed → cannotTell; else ready.
 * Information never changes it.
 */
export const foldVerdict = (
  findings: readonly Finding[],
  rules: readonly RuleStatus[],
): Verdict => {
  if (
    roots(findings).some((finding) => finding.severity === 'error' && finding.outcome === 'fail')
  ) {
    return 'notReady'
  }
  return rules.some((rule) => rule.status === 'crashed') ? 'cannotTell' : 'ready'
}
