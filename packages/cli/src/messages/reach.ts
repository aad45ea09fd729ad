import type { Language } from '@fazhi/model'

const zhCN = {
  item: '项目',
  full: '满分',
  least: '最低',
  most: '最高',
  short: '得不满',
  kept: '扣不完',
  comma: '，',
  note: '按分值、上下限和事实的最大值推算，各项都适用，不计取整；互相排斥的情形不作区分，所以实际范围只会更窄。',
} as const

/** Names of the texts about what can be reached. */
export type ReachTextKey = keyof typeof zhCN

const en: Readonly<Record<ReachTextKey, string>> = {
  item: 'item',
  full: 'full',
  least: 'least',
  most: 'most',
  short: 'cannot be had whole',
  kept: 'cannot be lost whole',
  comma: ', ',
  note: 'From prices, limits and declared maxima, where everything applies and before rounding; what excludes each other is not told apart, so the true range can only be narrower.',
}

const tables: Readonly<Record<Language, Readonly<Record<ReachTextKey, string>>>> = {
  'zh-CN': zhCN,
  en,
}

/** A text about what can be reached, in a language. */
export const reachText = (key: ReachTextKey, language: Language): string => tables[language][key]
