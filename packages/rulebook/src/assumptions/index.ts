import type { Messages } from '@fazhi/findings'
import type { AssumptionCodes } from './codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

export type { AssumptionCodes } from './codes.js'

/** Texts of assumptions by code; filled like any message, from the assumption's parameters. */
export const assumptionText: Messages<AssumptionCodes> = { 'zh-CN': zhCN, en }
