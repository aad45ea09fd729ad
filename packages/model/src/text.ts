/** A label in Chinese and, where there is one, English. Labels are data; sentences shown to people come from message tables. */
export interface Text {
  readonly zh: string
  readonly en?: string
}

/** Languages the library speaks, as BCP 47 tags. */
export type Language = 'zh-CN' | 'en'

/** The languages in the order they are offered. */
export const languages: readonly Language[] = ['zh-CN', 'en']

/** Picks the label for a language; a label without English falls back to Chinese, never to nothing. */
export const label = (text: Text, language: Language): string =>
  language === 'en' ? (text.en ?? text.zh) : text.zh
