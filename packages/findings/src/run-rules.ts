import {
  type Acknowledgements,
  type Answer,
  FazhiError,
  type Finding,
  type FindingOf,
  isDay,
  type Pass,
  type Phase,
} from '@fazhi/model'
import { acknowledge } from './acknowledge/acknowledge.js'
import type { AcknowledgementFinding } from './acknowledge/codes.js'
import type { RunContext } from './applicability.js'
import { type CauseEdge, causeEdges } from './cause-edges.js'
import { breakCircles, linkCauses, raiseRoots } from './causes.js'
import { printAll } from './fingerprint.js'
import { foldHints } from './fold-hints.js'
import { compareFindings } from './order.js'
import type { Origin } from './place.js'
import { type PlanHooks, planOf } from './plan.js'
import type { Rule } from './rule.js'
import { runRule } from './run-rule.js'
import { foldVerdict } from './verdict.js'

/** What a run of rules needs beside the subject. */
export interface RunOptions<F extends Finding = Finding> {
  readonly phase: Phase
  /** The text the places point into, for fingerprints that survive edits elsewhere. */
  readonly text?: string | undefined
  readonly passes?: readonly Pass[]
  /** The day the question is asked, YYYY-MM-DD. Without it every rule is in force, and no acknowledgement that ends holds. */
  readonly date?: string | undefined
  /** What is judged, for rules that are made for some levels, kinds, profiles or places only. */
  readonly context?: RunContext
  /** What people answer for. */
  readonly acknowledgements?: Acknowledgements | undefined
  /** Where the acknowledgements were read, for the places of what is said about them. */
  readonly acknowledgementsFrom?: Origin
  /** Whether the time is up; asked at every place a rule looks at. A rule it stops is `timedOut`. */
  readonly expired?: (() => boolean) | undefined
  /** Version of the rules, for the answer. */
  readonly version?: string
  /** Folds repeated hints into one finding per rule, see {@link foldHints}. */
  readonly fold?: boolean
  /** Edges of the caller's own families, beside {@link causeEdges}. */
  readonly edges?: readonly CauseEdge[]
  /** How the plan groups and names its edits, where the defaults do not do. */
  readonly plan?: PlanHooks<F>
}

const idsOnce = (rules: readonly { readonly id: string }[]): void => {
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id))
      throw new FazhiError('invalidRule', { rule: id, problems: ['the id is used twice'] })
    seen.add(id)
  }
}

const compareIds = (a: { readonly rule: string }, b: { readonly rule: string }): number =>
  a.rule < b.rule ? -1 : 1

/**
 * Runs rules over a subject and folds what they say into one answer: findings with causes and fingerprints, acknowledged where
 * somebody answers for them, a verdict, a plan, and what every rule did. A rule that throws, runs out of time or cannot read its part
 * is said, makes a clean verdict `cannotTell` if it could block, and does not stop the others. The order of the rules does not matter.
 * @throws FazhiError `invalidRule` when two rules have one id, `invalidOption` when the date is not a day.
 */
export const runRules = <Subject, Codes extends object>(
  rules: readonly Rule<Subject, Codes>[],
  subject: Subject,
  options: RunOptions<FindingOf<Codes> | AcknowledgementFinding>,
): Answer<FindingOf<Codes> | AcknowledgementFinding> => {
  idsOnce(rules)
  if (options.date !== undefined && !isDay(options.date))
    throw new FazhiError('invalidOption', { option: 'date', expected: 'a day, YYYY-MM-DD' })
  const { phase, date, acknowledgements } = options
  const run = {
    phase,
    date,
    context: options.context ?? {},
    edges: [...causeEdges, ...(options.edges ?? [])],
    expired: options.expired,
  }
  const runs = rules.map((rule) => runRule(rule, subject, run))
  const statuses = runs.map(({ status }) => status).sort(compareIds)
  const printed = printAll(
    runs.flatMap(({ found }) => found),
    options.text,
  )
  const linked = raiseRoots(breakCircles(linkCauses(printed).sort(compareFindings)))
  const folded = options.fold === true ? foldHints(linked) : linked
  const findings = (
    acknowledgements === undefined
      ? folded
      : acknowledge(folded, acknowledgements, {
          date,
          rules: statuses,
          ...(options.acknowledgementsFrom === undefined
            ? {}
            : { origin: options.acknowledgementsFrom }),
        })
  ) as readonly (FindingOf<Codes> | AcknowledgementFinding)[]
  return {
    verdict: foldVerdict(findings, statuses, phase),
    phase,
    ...(date === undefined ? {} : { date }),
    ...(options.version === undefined ? {} : { version: options.version }),
    findings,
    passes: options.passes ?? [],
    plan: planOf(findings, { phase, ...options.plan }),
    rules: statuses,
  }
}
