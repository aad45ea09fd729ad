import { joinMessages, type Messages, messagesOf } from '@fazhi/findings'
import type { ReportCodes } from './codes.js'
import { inputMessages } from './input-messages.js'
import { reportRules } from './rules/index.js'

/** Messages of this package by language and code; each rule brings its own. */
export const reportMessages = joinMessages([
  inputMessages,
  messagesOf(reportRules),
]) as Messages<ReportCodes>
