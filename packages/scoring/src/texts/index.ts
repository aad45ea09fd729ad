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

const isOne = (text: string): boolean => /^[+−]?1$/.test(text)

/** A sentence in a language, filled in; `{points:point|points}` is a number with the word for one and for any other. */
export const say = (language: Language, key: TextKey, params: TextParams = {}): string =>
  tables[language][key].replace(
    /\{(\w+)(?::([^|{}]+)\|([^|{}]+))?\}/g,
    (slot, name: string, one?: string, other?: string) => {
      const text = String(params[name] ?? slot)
      return one === undefined || other === undefined
        ? text
        : `${text} ${isOne(text) ? one : other}`
    },
  )

/** The tables by language. */
export const texts = tables
