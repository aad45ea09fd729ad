import type { Finding, Language, MessageParams } from '@fazhi/model'
import type { Say } from '../say.js'

/**
 * Text as SARIF wants it in a message: braces are placeholders there, so those of the text are doubled, and what would be read
 * as a link to a place of the result is not one.
 */
export const literal = (text: string): string =>
  text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](')

/** Stands for argument n while a template is made; no message of ours holds it. */
const slot = (n: number): string => `\ue000${n}\ue001`

/**
 * Arguments of a message in a fixed order. A list is two arguments, one joined in the manner of each language, because SARIF
 * has one list of arguments for every language.
 */
const layOut = (
  params: MessageParams,
): readonly {
  readonly key: string
  readonly values: Readonly<Record<Language, string>>
}[] =>
  Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({
      key,
      values:
        typeof value === 'object'
          ? { 'zh-CN': value.join('、'), en: value.join(', ') }
          : { 'zh-CN': String(value), en: String(value) },
    }))

/** The arguments of a finding's message. */
export const argumentsOf = (params: MessageParams): readonly string[] =>
  layOut(params).flatMap(({ values }) => [values['zh-CN'], values.en])

/** The message of a code in a language, with `{n}` where an argument goes. */
export const templateOf = (
  { code, params }: Pick<Finding, 'code' | 'params'>,
  language: Language,
  say: Say,
): string => {
  const slots = Object.fromEntries(
    layOut(params).map(({ key }, index) => [key, slot(2 * index + (language === 'en' ? 1 : 0))]),
  )
  return literal(say({ code, params: slots }, language)).replace(
    /\ue000(\d+)\ue001/g,
    (_, n: string) => `{${n}}`,
  )
}
