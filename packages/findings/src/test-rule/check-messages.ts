import { type Finding, languages } from '@fazhi/model'
import { isCodeOf } from '../define-rule.js'
import { message, slotsOf, type Texts } from '../messages.js'

/** Findings whose text is missing in a language, has slots that nothing fills, or whose code belongs to another rule. */
export const checkMessages = (
  rule: string,
  findings: readonly Finding[],
  messages: Texts,
): readonly string[] =>
  findings.flatMap((finding) => [
    ...(isCodeOf(rule, finding.code) ? [] : [`code ${finding.code} is not one of this rule`]),
    ...languages.flatMap((language) => {
      const template = messages[language][finding.code]
      if (template === undefined) return [`no ${language} message for ${finding.code}`]
      const unfilled = slotsOf(template).filter((slot) => finding.params[slot] === undefined)
      return unfilled.length === 0
        ? []
        : [`unfilled slot in "${message(messages, finding, language)}"`]
    }),
  ])
