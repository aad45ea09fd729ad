import type { Messages } from '@fazhi/findings'
import type { ReportCodes } from '../codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** Messages of this package by language and code. */
export const reportMessages: Messages<ReportCodes> = { 'zh-CN': zhCN, en }
