import type { Finding, Language } from '@fazhi/model'
import type { Rule, RuleExample } from './define-rule.js'
import { message } from './messages.js'

/** Runs one rule on one example input and gives what it finds. The package of the rule knows how to read the input. */
export type RunExample<Input> = (input: Input) => readonly Finding[]

const problemsOf = <Input>(
  rule: Rule<never, object, Input>,
  example: RuleExample<Input>,
  findings: readonly Finding[],
  messages: Readonly<Record<Language, Readonly<Record<string, string>>>>,
): string[] => {
  const problems: string[] = []
  const where = `${rule.id} on ${JSON.stringify(example.input)}`
  const mine = findings.filter((finding) => finding.rule === rule.id)
  const quotes = mine.map((finding) => finding.quote ?? '')
  const expected = example.finds ?? []
  if (JSON.stringify(quotes) !== JSON.stringify(expected)) {
    problems.push(`${where}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(quotes)}`)
  }
  for (const finding of mine) {
    if (finding.at.length === 0) problems.push(`${where}: a finding without a place`)
    for (const language of ['zh-CN', 'en'] as const) {
      const text = message(messages, finding, language)
      if (messages[language][finding.code] === undefined) {
        problems.push(`${where}: no ${language} message for ${finding.code}`)
      } else if (/\{\w+\}/.test(text)) {
        problems.push(`${where}: unfilled slot in "${text}"`)
      }
    }
  }
  return problems
}

/**
 * Tests a rule by its own examples: it fires on every bad one exactly as said, on no good one, and every message is whole
 * in both languages. Gives the problems in words; an empty list means the rule keeps its word.
 */
export const testRule = <Subject, Codes extends object, Input>(
  rule: Rule<Subject, Codes, Input>,
  run: RunExample<Input>,
  messages: Readonly<Record<Language, Readonly<Record<string, string>>>>,
): readonly string[] => {
  const inputs = [...rule.bad, ...rule.good].map((example) => JSON.stringify(example.input))
  const doubled = inputs.filter((input, index) => inputs.indexOf(input) !== index)
  const silent = rule.bad.filter((example) => (example.finds ?? []).length === 0)
  return [
    ...doubled.map((input) => `${rule.id}: example given twice: ${input}`),
    ...silent.map(
      (example) =>
        `${rule.id}: a bad example that expects nothing: ${JSON.stringify(example.input)}`,
    ),
    ...[...rule.bad, ...rule.good].flatMap((example) =>
      problemsOf(
        rule as unknown as Rule<never, object, Input>,
        example,
        run(example.input),
        messages,
      ),
    ),
  ]
}
