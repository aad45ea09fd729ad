import {
  FazhiError,
  InternalError,
  type MessageParams,
  type Phase,
  type RuleStatus,
  type Text,
} from '@fazhi/model'
import { notAsked, type RunContext } from './applicability.js'
import { type CauseEdge, mayCause } from './cause-edges.js'
import type { Unlinked } from './causes.js'
import type { Draft, Look, Rule } from './rule.js'

/** What a run of one rule needs beside the subject. */
export interface RunRule {
  readonly phase: Phase
  readonly date: string | undefined
  readonly context: RunContext
  readonly edges: readonly CauseEdge[]
  readonly expired: (() => boolean) | undefined
}

/** What one rule found, and how it went. */
export interface RuleRun {
  readonly found: readonly Unlinked[]
  readonly status: RuleStatus
}

/** Thrown by `look` when the time is up; told from the rule's own errors by identity. */
const timeIsUp = new InternalError('the time given is up')

const reasonOf = (code: string, why: Text | string): NonNullable<RuleStatus['reason']> => ({
  code,
  params: typeof why === 'string' ? { why, whyEn: why } : { why: why.zh, whyEn: why.en ?? why.zh },
})

/** What is wrong with the form of a draft. Rules of one's own are programs that no compiler may have seen. */
const faultOf = (draft: object): string | undefined => {
  const {
    code,
    params,
    at: places,
    quote,
  }: { readonly [part in keyof Draft<Record<string, MessageParams>>]?: unknown } = draft
  if (typeof code !== 'string') return 'a finding without a code'
  if (typeof params !== 'object' || params === null) return `${code} without parameters`
  if (!Array.isArray(places)) return `${code} without a place`
  if (!places.every((place) => typeof place === 'object' && place !== null && 'kind' in place))
    return `${code} with a place that is none`
  return quote === undefined || typeof quote === 'string' ? undefined : `${code} quotes no text`
}

const fromDraft = <Codes extends object>(
  rule: Rule<never, Codes, never>,
  draft: Draft<Codes>,
  edges: readonly CauseEdge[],
): Unlinked => {
  const fault = faultOf(draft)
  if (fault !== undefined) throw new FazhiError('invalidRule', { rule: rule.id, problems: [fault] })
  const { because } = draft
  if (because !== undefined && !mayCause(edges, because.rule, rule.id))
    throw new FazhiError('invalidRule', {
      rule: rule.id,
      problems: [`${because.rule} is not on the list of its causes`],
    })
  return {
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
    ...(because === undefined ? {} : { because }),
  }
}

/** Whether a rule could keep an answer from being ready in a phase. */
const couldBlock = (rule: Rule<never, object, never>, phase: Phase): boolean =>
  (rule.severity === 'error' || rule.mayBlock === true) &&
  (rule.remedy !== 'confirm' || phase !== 'draft')

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Runs one rule. What it found before it failed or ran out of time is kept; that it did not finish is said.
 */
export const runRule = <Subject, Codes extends object>(
  rule: Rule<Subject, Codes>,
  subject: Subject,
  { phase, date, context, edges, expired }: RunRule,
): RuleRun => {
  const plain = rule as unknown as Rule<never, Codes, never>
  const blocking = couldBlock(rule as unknown as Rule<never, object, never>, phase)
  const found: Unlinked[] = []
  let looked = 0
  let blocked = 0
  const ended = (state: Pick<RuleStatus, 'status' | 'why' | 'reason'>): RuleRun => ({
    found,
    status: { rule: rule.id, blocking, looked, fired: found.length, blocked, ...state },
  })
  const failed = (error: unknown): RuleRun =>
    error === timeIsUp
      ? ended({ status: 'timedOut', reason: { code: 'RUN-006', params: {} } })
      : ended({
          status: 'crashed',
          why: whyOf(error),
          reason: { code: 'RUN-005', params: { why: whyOf(error) } },
        })
  const checkTime = () => {
    if (expired?.() === true) throw timeIsUp
  }
  const look: Look = Object.assign(
    (places = 1) => {
      checkTime()
      looked += places
    },
    {
      blocked: () => {
        blocked++
      },
    },
  )
  const not = notAsked(rule, phase, date, context)
  if (not !== undefined) return ended(not)
  try {
    checkTime()
    const unread = rule.notReadable?.(subject)
    if (unread !== undefined)
      return ended({
        status: 'unreadable',
        why: typeof unread === 'string' ? unread : unread.zh,
        reason: reasonOf('RUN-007', unread),
      })
    const why = rule.notApplicable?.(subject)
    if (why !== undefined)
      return ended({
        status: 'notApplicable',
        why: typeof why === 'string' ? why : why.zh,
        reason: reasonOf('RUN-004', why),
      })
    for (const draft of rule.check(subject, look)) found.push(fromDraft(plain, draft, edges))
  } catch (error) {
    return failed(error)
  }
  return ended({ status: 'ran' })
}
