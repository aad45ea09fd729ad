import type { Language } from '@fazhi/model'
import { en } from './en.js'
import { type WordKey, type Words, zhCN } from './zh-CN.js'

const tables: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en }

/** Gives the word for a key in a language, its `{slots}` filled. */
export type Word = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string

/** The words of a language as a function. */
export const wordsOf =
  (language: Language): Word =>
  (key, params = {}) =>
    tables[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      params[name] === undefined ? whole : String(params[name]),
    )

/** The word for a key that comes from a record: nothing where there is no such word. */
export const findWord = (key: string, language: Language): string | undefined =>
  Object.hasOwn(zhCN, key) ? tables[language][key as WordKey] : undefined
