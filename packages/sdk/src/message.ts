import { overlayMessages } from '@fazhi/catalog/overlay'
import { findingsMessages, joinMessages, message as textOf } from '@fazhi/findings'
import type { Finding, Language } from '@fazhi/model'
import { reportMessages } from '@fazhi/report'
import { assumptionText, changeMessages, rulebookMessages } from '@fazhi/rulebook'
import { messages as scoringMessages } from '@fazhi/scoring'
import { submissionMessages } from '@fazhi/submission'

const messages = joinMessages([
  assumptionText,
  changeMessages,
  findingsMessages,
  overlayMessages,
  reportMessages,
  rulebookMessages,
  scoringMessages,
  submissionMessages,
])

/** The text of any finding, assumption or change of the library, in a language: `message(finding, 'zh-CN')`. */
export const message = (finding: Pick<Finding, 'code' | 'params'>, language: Language): string =>
  textOf(messages, finding, language)
