import type { Messages } from '@fazhi/findings'
import type { RulebookCodes } from '../codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** Texts of the findings of this package. */
export const rulebookMessages: Messages<RulebookCodes> = { 'zh-CN': zhCN, en }
