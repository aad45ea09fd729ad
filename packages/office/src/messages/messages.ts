import type { Messages } from '@fazhi/findings'
import type { OfficeCodes } from '../codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** The texts of this package's findings, for `message(officeMessages, finding, language)`. */
export const officeMessages: Messages<OfficeCodes> = { 'zh-CN': zhCN, en }
