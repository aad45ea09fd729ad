import { message as fromTables, joinMessages } from '@fazhi/findings'
import { officeMessages } from '@fazhi/office'
import type { Say } from '@fazhi/render'
import { message } from '@fazhi/sdk'
import { cityMessages } from '../messages/city.js'

/** Findings the library does not know: about the city's folder, and about files of office programs. */
const own = joinMessages([cityMessages, officeMessages])

/** The text of any finding, assumption or change. */
export const say: Say = (record, language) =>
  Object.hasOwn(own[language], record.code)
    ? fromTables(own, record, language)
    : message(record, language)
