import type { Finding, Language, MessageParams, MessageTable } from '@fazhi/model'

/** The same codes in every language. */
export type Messages<Codes extends object = Record<string, MessageParams>> = Readonly<
  Record<Language, MessageTable<Codes>>
>

const slot = /\{(\w+)\}/g

/** Fills the `{slots}` of a template. A list is joined in the manner of the language. A slot without a parameter stays visible. */
export const fill = (template: string, params: MessageParams, language: Language): string =>
  template.replace(slot, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    if (typeof value === 'object') return value.join(language === 'en' ? ', ' : '、')
    return String(value)
  })

/** The text of a finding in a language. A code without a template is shown as itself, with its parameters, never swallowed. */
export const message = (
  messages: Readonly<Record<Language, Readonly<Record<string, string>>>>,
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

/** Joins the tables of several packages. Codes are disjoint by family; a code in two tables is a fault of ours. */
export const joinMessages = (
  tables: readonly Readonly<Record<Language, Readonly<Record<string, string>>>>[],
): Readonly<Record<Language, Readonly<Record<string, string>>>> => ({
  'zh-CN': Object.assign({}, ...tables.map((table) => table['zh-CN'])) as Record<string, string>,
  en: Object.assign({}, ...tables.map((table) => table.en)) as Record<string, string>,
})
