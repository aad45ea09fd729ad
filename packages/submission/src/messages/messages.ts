import type { Messages } from '@fazhi/findings'
import type { SubmissionCodes } from '../codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** The texts of this package's findings, for `message(submissionMessages, finding, language)`. */
export const submissionMessages: Messages<SubmissionCodes> = { 'zh-CN': zhCN, en }
