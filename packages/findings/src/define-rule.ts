import { FazhiError, isDay, languages } from '@fazhi/model'
import { slotsOf } from './messages.js'
import type { Rule } from './rule.js'

const idPattern = /^[A-Z]{3}-\d{3}$/

/** Whether a code is one of a rule: the rule's id, or the id with a variant ("FIG-002.blocked"). */
export const isCodeOf = (rule: string, code: string): boolean =>
  code === rule || (code.startsWith(`${rule}.`) && code.length > rule.length + 1)

/** The slots of a template; {name} and {nameEn} are one slot in two languages. */
const slotNames = (template: string): string =>
  [...new Set(slotsOf(template).map((slot) => slot.replace(/En$/, '')))].sort().join()

const problemsOfMessages = (
  rule: Pick<Rule<never, Record<string, never>>, 'id' | 'messages'>,
): string[] =>
  Object.entries(rule.messages ?? {}).flatMap(([code, texts]) => {
    const given: Readonly<Record<string, string | undefined>> = texts ?? {}
    const lacking = languages.filter((language) => (given[language] ?? '').trim() === '')
    const [zh, en] = [given['zh-CN'] ?? '', given['en'] ?? '']
    return [
      ...(isCodeOf(rule.id, code) ? [] : [`code ${code} is not one of this rule`]),
      ...lacking.map((language) => `code ${code} has no ${language} message`),
      ...(lacking.length === 0 && slotNames(zh) !== slotNames(en)
        ? [`the messages of ${code} do not have the same slots`]
        : []),
    ]
  })

const problemsOfDays = ({ from, to }: { readonly from?: string; readonly to?: string }) => [
  ...[from, to]
    .filter((day) => day !== undefined && !isDay(day))
    .map((day) => `"${day}" is not a day, YYYY-MM-DD`),
  ...(from !== undefined && to !== undefined && to < from
    ? ['the last day in force lies before the first']
    : []),
]

/**
 * Declares a rule and checks that it is one.
 * @throws FazhiError `invalidRule` when the id is not family-number, an example is missing, a message of its own lacks a language or
 * belongs to another rule, or the days in force exclude each other.
 */
export const defineRule = <Subject, Codes extends object, Input>(
  rule: Rule<Subject, Codes, Input>,
): Rule<Subject, Codes, Input> => {
  const problems: string[] = []
  if (!idPattern.test(rule.id))
    problems.push('the id is a family of three letters and a number of three digits')
  if (rule.phases.length === 0) problems.push('name at least one phase')
  if (rule.bad.length === 0) problems.push('give at least one bad example')
  if (rule.good.length < 3) problems.push('give at least three good examples')
  problems.push(...problemsOfDays(rule), ...problemsOfMessages(rule))
  if (problems.length > 0) throw new FazhiError('invalidRule', { rule: rule.id, problems })
  return rule
}
