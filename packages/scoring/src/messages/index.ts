import type { Language, MessageTable } from '@fazhi/model'
import type { ScoringCodes } from './codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

export { assumptionMessages } from './assumptions.js'
export type { ScoringCodes, ScoringFinding } from './codes.js'

/** Message templates of the engine's findings by language and code. */
export const messages: Readonly<Record<Language, MessageTable<ScoringCodes>>> = {
  'zh-CN': zhCN,
  en,
}
