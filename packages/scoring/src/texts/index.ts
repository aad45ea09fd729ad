import type { Language } from '@fazhi/model'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** A sentence of an explanation. */
export type TextKey = keyof typeof zhCN

/** What a sentence is filled with. */
export type TextParams = Readonly<Record<string, string | number>>

const tables: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  'zh-CN': zhCN,
  en,
}

/** A sentence in a language, filled in. */
export const say = (language: Language, key: TextKey, params: TextParams = {}): string =>
  tables[language][key].replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot))

/** The tables by language. */
export const texts = tables
