import type { Language, RuleStatus } from '@fazhi/model'
import type { Say } from './say.js'
import { visible } from './width.js'
import { findWord, type Word } from './words/words.js'

const unfinished = ['crashed', 'timedOut', 'unreadable'] as const
const notAsked = ['notApplicable', 'notInPhase', 'notInForce'] as const

type With<Status extends RuleStatus['status']> = RuleStatus & { readonly status: Status }

const has =
  <Status extends RuleStatus['status']>(statuses: readonly Status[]) =>
  (rule: RuleStatus): rule is With<Status> =>
    (statuses as readonly string[]).includes(rule.status)

/** Rules that were asked and did not finish. */
export const unfinishedRules = (
  rules: readonly RuleStatus[],
): readonly With<(typeof unfinished)[number]>[] => rules.filter(has(unfinished))

/** Rules that were not asked. */
export const rulesNotAsked = (
  rules: readonly RuleStatus[],
): readonly With<(typeof notAsked)[number]>[] => rules.filter(has(notAsked))

/** How often each reason not to ask occurs: "不适用 3、不在本阶段 9". */
export const countNotAsked = (rules: readonly RuleStatus[], word: Word): string =>
  notAsked
    .map((status) => [status, rules.filter((rule) => rule.status === status).length] as const)
    .filter(([, n]) => n > 0)
    .map(([status, n]) => word('rules.count', { what: word(`rule.${status}`), n }))
    .join(word('place.separator'))

/** Why a rule did not run or did not finish: from its reason by code, from our words for what rules say, else as it was said. */
export const reasonOf = (
  status: Pick<RuleStatus, 'why' | 'reason'>,
  language: Language,
  say: Say,
): string | undefined => {
  if (status.reason !== undefined) return visible(say(status.reason, language))
  if (status.why === undefined) return undefined
  return findWord(`why.${status.why}`, language) ?? visible(status.why)
}
