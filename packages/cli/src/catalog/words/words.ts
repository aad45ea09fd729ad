import type { CatalogPart, Language } from '@fazhi/model'
import type { CatalogPhrase, CatalogWords } from './catalog-words.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

const tables: Readonly<Record<Language, CatalogWords>> = { 'zh-CN': zhCN, en }

/** The words of a language. */
export const catalogWords = (language: Language): CatalogWords => tables[language]

/** The most telling of the names of something: with its part, with what is around it, or bare. */
const pick = <Value>(
  table: Readonly<Record<string, Value>>,
  part: CatalogPart,
  path: readonly string[],
): Value | undefined => {
  const last = path.at(-1) ?? ''
  const around = path.at(-2)
  const names = [
    `${part}.${path.join('.')}`,
    ...(around === undefined ? [] : [`${around}.${last}`]),
    last,
  ]
  const name = names.find((candidate) => Object.hasOwn(table, candidate))
  return name === undefined ? undefined : table[name]
}

/** What a field of an entry is called; a name that is data itself (an article, a level) is shown as it is. */
export const fieldWord = (
  words: CatalogWords,
  part: CatalogPart,
  path: readonly string[],
): string => pick(words.fields, part, path) ?? path.at(-1) ?? ''

/** What a value of a field is called; free text and numbers are shown as they are. */
export const valueWord = (
  words: CatalogWords,
  part: CatalogPart,
  path: readonly string[],
  value: string | number | boolean,
): string => {
  const known = pick(words.values, part, path)
  const text = String(value)
  return known !== undefined && Object.hasOwn(known, text) ? (known[text] ?? text) : text
}

/** A sentence, filled. */
export const phrase = (
  words: CatalogWords,
  name: CatalogPhrase,
  params: Readonly<Record<string, string | number>> = {},
): string =>
  words.phrases[name].replace(/\{(\w+)\}/g, (whole, slot: string) => String(params[slot] ?? whole))
