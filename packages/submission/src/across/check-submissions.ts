import { compareFindings, foldVerdict, runRules } from '@fazhi/findings'
import type { Answer, RuleStatus } from '@fazhi/model'
import { checkSubmission } from '../check/check-submission.js'
import type { SubmissionFinding } from '../codes.js'
import { type CollectionOptions, collect, type SubmissionFile } from './collection.js'
import { acrossRules } from './list.js'

/** One status a rule: it ran if it ran anywhere, and crashed if it crashed anywhere. */
const merge = (statuses: readonly RuleStatus[]): readonly RuleStatus[] => {
  const weight = {
    notInPhase: 0,
    notInForce: 0,
    notApplicable: 0,
    ran: 1,
    unreadable: 2,
    timedOut: 2,
    crashed: 2,
  } as const
  const byRule = new Map<string, RuleStatus>()
  for (const status of statuses) {
    const before = byRule.get(status.rule)
    const stronger =
      before === undefined || weight[status.status] > weight[before.status] ? status : before
    byRule.set(status.rule, {
      ...stronger,
      looked: (before?.looked ?? 0) + status.looked,
      fired: (before?.fired ?? 0) + status.fired,
      blocked: (before?.blocked ?? 0) + status.blocked,
    })
  }
  return [...byRule.values()]
}

/**
 * Checks several submissions, each by itself and all together: two units with one id, units the city names and nobody knows,
 * two submissions of one city, mixed years, facts only the city could give. One answer for all.
 */
export const checkSubmissions = (
  files: readonly SubmissionFile[],
  options: CollectionOptions,
): Answer<SubmissionFinding> => {
  const answers = [
    ...files.map(({ submission, ...origin }) =>
      checkSubmission(submission, { ...options, ...origin }),
    ),
    runRules(acrossRules, collect(files, options), {
      phase: 'submit',
    }) as Answer<SubmissionFinding>,
  ]
  const findings = answers.flatMap((answer) => answer.findings).sort(compareFindings)
  const rules = merge(answers.flatMap((answer) => answer.rules))
  return {
    verdict: foldVerdict(findings, rules),
    phase: 'submit',
    findings,
    passes: [],
    plan: [],
    rules,
  }
}
