import type { Language, RuleStatus } from '@fazhi/model'
import type { Say } from './say.js'
import { visible } from './width.js'
import { findWord, type Word, wordsOf } from './words/words.js'

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

/** What we say for the words rules give as reasons, "noRollUp". */
const knownReason = (why: string | undefined, language: Language): string | undefined =>
  why === undefined ? undefined : findWord(`why.${why}`, language)

/** Why a mandatory item is as it is: by our words where we have them, else as it was said. */
export const reasonOf = (
  { why }: { readonly why?: string },
  language: Language,
): string | undefined =>
  knownReason(why, language) ?? (why === undefined ? undefined : visible(why))

/** What happened to a rule that did not run or did not finish, in a phrase: "不适用：没有各单位的填报可对". */
export const showStatus = (
  rule: With<(typeof unfinished)[number] | (typeof notAsked)[number]>,
  language: Language,
  say: Say,
): string => {
  const word = wordsOf(language)
  const why = knownReason(rule.why, language)
  if (why === undefined && rule.reason !== undefined) return visible(say(rule.reason, language))
  const reason = why ?? reasonOf(rule, language)
  const state = word(`rule.${rule.status}`)
  return reason === undefined ? state : `${state}${word('colon')}${reason}`
}
