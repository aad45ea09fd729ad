import {
  type Acknowledgements,
  type Answer,
  FazhiError,
  type Finding,
  type RuleStatus,
} from '@fazhi/model'
import { acknowledge } from './acknowledge/acknowledge.js'
import type { AcknowledgementFinding } from './acknowledge/codes.js'
import { compareFindings } from './order.js'
import type { Origin } from './place.js'
import { orderPlan, type PlanHooks, planOf } from './plan.js'
import { foldVerdict } from './verdict.js'

/** What a rule did in several answers is the most that it did in one of them. */
const weight: Readonly<Record<RuleStatus['status'], number>> = {
  notInPhase: 0,
  notInForce: 1,
  notApplicable: 2,
  ran: 3,
  unreadable: 4,
  timedOut: 5,
  crashed: 6,
}

/** One status a rule: it ran if it ran anywhere, and did not finish if it did not anywhere; what it counted is added up. */
const mergeStatuses = (statuses: readonly RuleStatus[]): readonly RuleStatus[] => {
  const byRule = new Map<string, RuleStatus>()
  for (const status of statuses) {
    const before = byRule.get(status.rule)
    const stronger =
      before === undefined || weight[status.status] > weight[before.status] ? status : before
    byRule.set(status.rule, {
      ...stronger,
      blocking: status.blocking || before?.blocking === true,
      looked: (before?.looked ?? 0) + status.looked,
      fired: (before?.fired ?? 0) + status.fired,
      blocked: (before?.blocked ?? 0) + status.blocked,
    })
  }
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

/**
 * Makes one answer of several that were asked in one phase: all findings in order, one status a rule, the verdict over all of it.
 * Passes and plans are put one after another; plans keep blocking entries first.
 * @throws FazhiError `invalidOption` when the answers were asked in different phases or on different days.
 */
export const mergeAnswers = <F extends Finding>(
  answers: readonly [Answer<F>, ...Answer<F>[]],
): Answer<F> => {
  const [{ phase, date, version }] = answers
  for (const answer of answers) {
    if (answer.phase !== phase)
      throw new FazhiError('invalidOption', { option: 'phase', expected: phase })
    if (answer.date !== date)
      throw new FazhiError('invalidOption', { option: 'date', expected: date ?? 'none' })
  }
  const findings = answers.flatMap((answer) => answer.findings).sort(compareFindings)
  const rules = mergeStatuses(answers.flatMap((answer) => answer.rules))
  return {
    verdict: foldVerdict(findings, rules, phase),
    phase,
    ...(date === undefined ? {} : { date }),
    ...(version === undefined || answers.some((answer) => answer.version !== version)
      ? {}
      : { version }),
    findings,
    passes: answers.flatMap((answer) => answer.passes),
    plan: orderPlan(
      answers.flatMap((answer) => answer.plan),
      findings,
      phase,
    ),
    rules,
  }
}

/** What is needed to hold acknowledgements against a whole answer. */
export interface AcknowledgeAnswerOptions<F extends Finding> {
  readonly date?: string | undefined
  readonly origin?: Origin
  readonly plan?: PlanHooks<F>
}

/**
 * Holds acknowledgements against a whole answer, after its parts were merged: so that an entry is unused only if no part answers to
 * it. The verdict and the plan are made anew.
 */
export const acknowledgeAnswer = <F extends Finding>(
  answer: Answer<F>,
  acknowledgements: Acknowledgements,
  { date, origin, plan }: AcknowledgeAnswerOptions<F | AcknowledgementFinding> = {},
): Answer<F | AcknowledgementFinding> => {
  const { phase, rules } = answer
  const findings = acknowledge(answer.findings, acknowledgements, {
    date,
    rules,
    ...(origin === undefined ? {} : { origin }),
  })
  return {
    ...answer,
    ...(date === undefined ? {} : { date }),
    verdict: foldVerdict(findings, rules, phase),
    findings,
    plan: planOf(findings, { phase, ...plan }),
  }
}
