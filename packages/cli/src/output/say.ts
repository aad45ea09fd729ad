import { findingsMessages, message as fromTables, joinMessages, type Texts } from '@fazhi/findings'
import { officeMessages } from '@fazhi/office'
import type { Say } from '@fazhi/render'
import { message } from '@fazhi/sdk'
import { cityMessages } from '../messages/city.js'

/** Findings `message` of the SDK may not know: about the city's folder, files of office programs, acknowledgements and rules. */
const own = joinMessages([cityMessages, officeMessages, findingsMessages])

/** The text of any finding, where rules of one's own have texts beside the program's. */
export const sayWith =
  (messages: Texts): Say =>
  (record, language) =>
    Object.hasOwn(messages[language], record.code)
      ? fromTables(messages, record, language)
      : say(record, language)

/** The text of any finding, assumption or change. */
export const say: Say = (record, language) =>
  Object.hasOwn(own[language], record.code)
    ? fromTables(own, record, language)
    : message(record, language)
