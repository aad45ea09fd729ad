import { type Finding, languages } from '@fazhi/model'
import { isCodeOf } from '../define-rule.js'
import { message, slotsOf, type Texts } from '../messages.js'

/** Whether a parameter of the finding's own says something in a slot: "undefined", "NaN" and "[object Object]" say nothing. */
const fills = (params: Finding['params'], slot: string): boolean => {
  const value: unknown = Object.hasOwn(params, slot) ? params[slot] : undefined
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || Array.isArray(value)
}

const han = /\p{Script=Han}/u

/** A text that stands for both languages: it is in one of them only. */
const sameTexts = ({ code }: Finding, messages: Texts): readonly string[] => {
  const [zh, en] = [messages['zh-CN'][code], messages.en[code]]
  return zh !== undefined &&
    zh === en &&
    (han.test(zh) || /[A-Za-z]{2}/.test(zh.replace(/\{\w+\}/g, '')))
    ? [`the zh-CN and the en message of ${code} are one text`]
    : []
}

/** Findings whose text is missing in a language, has slots that nothing fills, or whose code belongs to another rule. */
export const checkMessages = (
  rule: string,
  findings: readonly Finding[],
  messages: Texts,
): readonly string[] =>
  findings.flatMap((finding) => [
    ...(isCodeOf(rule, finding.code) ? [] : [`code ${finding.code} is not one of this rule`]),
    ...sameTexts(finding, messages),
    ...languages.flatMap((language) => {
      const template = messages[language][finding.code]
      if (template === undefined) return [`no ${language} message for ${finding.code}`]
      const unfilled = slotsOf(template).filter((slot) => !fills(finding.params, slot))
      return unfilled.length === 0
        ? []
        : [`unfilled slot in "${message(messages, finding, language)}"`]
    }),
  ])
