import {
  type Finding,
  InternalError,
  type Language,
  languages,
  type MessageParams,
  type MessageTable,
} from '@fazhi/model'

/** The same codes in every language. */
export type Messages<Codes extends object = Record<string, MessageParams>> = Readonly<
  Record<Language, MessageTable<Codes>>
>

/** Message tables of any codes. */
export type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>

const slot = /\{(\w+)\}/g

/** Whether a place of a template stands inside its quotation marks. */
const isQuoted = (template: string, at: number): boolean =>
  template.lastIndexOf('“', at) > template.lastIndexOf('”', at)

/** Words quoted inside a quotation have single marks, and words quoted inside those double ones; a mark alone stays what it is. */
const turnMarks = (quoted: string): string =>
  quoted.replace(
    /“([^“”]+)”/g,
    (_, words: string) => `‘${words.replaceAll('‘', '“').replaceAll('’', '”')}’`,
  )

/**
 * Fills the `{slots}` of a template. A list is joined in the manner of the language. A slot without a parameter stays visible. What the
 * template quotes “so” has words it quotes itself ‘so’.
 */
export const fill = (template: string, params: MessageParams, language: Language): string =>
  template.replace(slot, (whole, name: string, at: number) => {
    // Rules of one's own are programs no compiler may have seen: what is no parameter leaves its slot visible.
    const value: unknown = Object.hasOwn(params, name) ? params[name] : undefined
    const shown = Array.isArray(value)
      ? value.join(language === 'en' ? ', ' : '、')
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : whole
    return isQuoted(template, at) ? turnMarks(shown) : shown
  })

/** The text of a finding in a language. A code without a template is shown as itself, with its parameters, never swallowed. */
export const message = (
  messages: Texts,
  finding: Pick<Finding, 'code' | 'params'>,
  language: Language,
): string => {
  const template = messages[language][finding.code]
  return template === undefined
    ? `${finding.code} ${JSON.stringify(finding.params)}`
    : fill(template, finding.params, language)
}

/** Names of the slots of a template, each once. */
export const slotsOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(slot)].map((match) => match[1] ?? '')),
]

/**
 * Joins the tables of several packages. Codes are disjoint by family.
 * @throws InternalError when a code is in two of the tables: one of them would be shown for the other.
 */
export const joinMessages = (tables: readonly Texts[]): Texts => {
  const joined: Record<Language, Record<string, string>> = { 'zh-CN': {}, en: {} }
  for (const table of tables)
    for (const language of languages)
      for (const [code, text] of Object.entries(table[language])) {
        if (Object.hasOwn(joined[language], code))
          throw new InternalError(`code ${code} is in two tables of messages`)
        joined[language][code] = text
      }
  return joined
}
