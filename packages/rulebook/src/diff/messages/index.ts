import type { Messages } from '@fazhi/findings'
import type { ChangeCodes } from '../change.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** Texts of changes. */
export const changeMessages: Messages<ChangeCodes> = { 'zh-CN': zhCN, en }
