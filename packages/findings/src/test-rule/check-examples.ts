import type { Finding } from '@fazhi/model'
import type { RuleExample } from '../rule.js'

const short = (input: unknown): string => JSON.stringify(input)

/** Examples given twice, bad ones that expect nothing, and good ones that expect something. */
export const checkExamples = <Input>(rule: {
  readonly bad: readonly RuleExample<Input>[]
  readonly good: readonly RuleExample<Input>[]
}): readonly string[] => {
  const inputs = [...rule.bad, ...rule.good].map((example) => short(example.input))
  return [
    ...inputs
      .filter((input, index) => inputs.indexOf(input) !== index)
      .map((input) => `example given twice: ${input}`),
    ...rule.bad
      .filter((example) => (example.finds ?? []).length === 0)
      .map((example) => `a bad example that expects nothing: ${short(example.input)}`),
    ...rule.good
      .filter((example) => (example.finds ?? []).length > 0)
      .map((example) => `a good example that expects something: ${short(example.input)}`),
  ]
}

/** A quote that tells something: two letters or digits at least; a bare mark or number of a list stands everywhere. */
const tells = (quote: string): boolean => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(quote)

/** Whether a quote stands in a text by itself, and not as the end of a longer number: "2个" is not in "12个". */
const standsIn = (text: string, quote: string): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (!(/^\d/.test(quote) && /[\d.]/.test(text[at - 1] ?? ''))) return true
  return false
}

/**
 * Good examples that are near misses and do not say why: the very words by which a bad example is found stand in them, and the rule is
 * silent. What tells the two apart is the rule's meaning, and a reader should not have to guess it. `found` are the findings of the
 * bad examples.
 */
export const checkReasons = <Input>(
  good: readonly RuleExample<Input>[],
  found: readonly Finding[],
  textOf: (input: Input) => string | undefined,
): readonly string[] => {
  const quotes = [
    ...new Set(
      found.flatMap(({ quote, at: [place] }) =>
        quote !== undefined && place?.kind === 'text' && tells(quote) ? [quote] : [],
      ),
    ),
  ]
  return good.flatMap(({ input, why }) => {
    const text = textOf(input) ?? ''
    const quote = quotes.find((candidate) => standsIn(text, candidate))
    return quote === undefined || (why ?? '').trim() !== ''
      ? []
      : [`a near miss without a reason: "${quote}" in ${short(input)}`]
  })
}
