import type { Answer, Finding, RuleStatus } from '@fazhi/model'
import type { Texts } from '../messages.js'
import { messagesOf } from '../messages-of.js'
import type { Rule, RuleExample } from '../rule.js'
import { isUnfinished } from '../verdict.js'
import { checkExamples, checkReasons } from './check-examples.js'
import { checkFixes } from './check-fixes.js'
import { checkMessages } from './check-messages.js'
import { checkPlaces } from './check-places.js'
import {
  type Case,
  type RunExample,
  type TestOptions,
  usualText,
  usualWithText,
} from './options.js'

const checkQuotes = <Input>(
  { finds }: RuleExample<Input>,
  own: readonly Finding[],
): readonly string[] => {
  const quotes = JSON.stringify(own.map((finding) => finding.quote ?? ''))
  const expected = JSON.stringify(finds ?? [])
  return quotes === expected ? [] : [`expected ${expected}, found ${quotes}`]
}

/** An error from a rule that is not known to block would be missing from the verdict whenever the rule does not finish. */
const checkBlocking = (
  rule: Pick<Rule<never, object, never>, 'severity' | 'mayBlock'>,
  own: readonly Finding[],
): readonly string[] =>
  rule.severity === 'error' || rule.mayBlock === true
    ? []
    : own
        .filter((finding) => finding.severity === 'error')
        .slice(0, 1)
        .map(({ code }) => `${code} is an error, but the rule does not say that it may block`)

type Ran = Pick<Answer, 'findings' | 'rules'>

/** What came of a run: with the states of the rules where they were given. */
const ranOf = (result: readonly Finding[] | Ran): Ran =>
  'rules' in result ? result : { findings: result, rules: [] }

/** A rule that did not finish on an example: its silence says nothing. */
const checkFinished = (rule: string, statuses: readonly RuleStatus[]): readonly string[] =>
  statuses
    .filter((status) => status.rule === rule && isUnfinished(status))
    .map(
      ({ status, why }) =>
        `the rule did not finish (${status}${why === undefined ? '' : `: ${why}`})`,
    )

/**
 * Tests a rule by its own examples: it fires on every bad one exactly as said and on no good one; every message is whole in both
 * languages; places lie inside the input and quotes stand there; it finishes, where `run` gives the whole answer; fixes do not overlap, mend what they say and set off nothing new; no
 * example is given twice, and a near miss says why it is one. Gives the problems in words for the author of the rule; an empty list
 * means the rule keeps its word.
 * @param run How an example is run; the package of the rule knows how to read its inputs.
 * @param messages The texts of the rule's codes; its own by default.
 */
export const testRule = <Subject, Codes extends object, Input>(
  rule: Rule<Subject, Codes, Input>,
  run: RunExample<Input>,
  messages: Texts = messagesOf([rule as unknown as Rule<never, never>]),
  options: TestOptions<Input> = {},
): readonly string[] => {
  const textOf = options.textOf ?? usualText
  const withText = options.withText ?? usualWithText
  const alongside =
    options.alongside === undefined ? undefined : new Set(options.alongside.map(({ id }) => id))
  const problems = checkExamples(rule).map((problem) => `${rule.id}: ${problem}`)
  const foundInBad: Finding[] = []
  for (const example of [...rule.bad, ...rule.good]) {
    const { input } = example
    const { findings: all, rules: statuses } = ranOf(run(input))
    const own = all.filter((finding) => finding.rule === rule.id)
    if (rule.bad.includes(example)) foundInBad.push(...own)
    const shown: Case<Input> = {
      name: `${rule.id} on ${JSON.stringify(input)}`,
      input,
      text: textOf(input),
      data: options.dataOf?.(input),
      own,
      all,
    }
    const found = [
      ...checkFinished(rule.id, statuses),
      ...checkQuotes(example, own),
      ...checkPlaces(shown),
      ...checkMessages(rule.id, own, messages),
      ...checkBlocking(rule, own),
      ...checkFixes(shown, {
        rule: rule.id,
        runText: (text) => ranOf(run(withText(input, text))).findings,
        alongside,
      }),
    ]
    problems.push(...[...new Set(found)].map((problem) => `${shown.name}: ${problem}`))
  }
  const reasons = checkReasons(rule.good, foundInBad, textOf)
  return [...problems, ...reasons.map((problem) => `${rule.id}: ${problem}`)]
}
