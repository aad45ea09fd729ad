import { daysInOffice, type Finding, type Language, label, type Submission } from '@fazhi/model'

/** Units in which an office had more than one holder in the year. */
const changedIn = (submissions: readonly Submission[], language: Language): readonly string[] =>
  submissions.flatMap((one) => {
    if (!('unit' in one)) return []
    const roles = one.principals
      .filter(({ term }) => daysInOffice(term, one.year) > 0)
      .map(({ role }) => role)
    return new Set(roles).size < roles.length ? [label(one.unit.name, language)] : []
  })

/** One line on the principals of a folder: how many, their duty reports, who lacks one, where the office changed hands. Nothing where none are named. */
export const principalsLine = (
  submissions: readonly Submission[],
  findings: readonly Finding[],
  language: Language,
): string => {
  const units = submissions.flatMap((one) => ('unit' in one ? [one] : []))
  const count = units.reduce((sum, { principals }) => sum + principals.length, 0)
  if (count === 0) return ''
  const reports = units.reduce((sum, { dutyReports }) => sum + dutyReports.length, 0)
  const lacking = findings.filter(({ rule }) => rule === 'SUB-040').length
  const changed = changedIn(units, language)
  const line =
    language === 'zh-CN'
      ? `主要负责人 ${count} 人次，述法报告 ${reports} 份，年末在任而没有述法的 ${lacking} 人${changed.length === 0 ? '' : `；本年换人的单位：${changed.join('、')}`}。每人的履职卡：fazhi why DIR 单位 --principal 姓名`
      : `${count} terms of principals, ${reports} duty reports, ${lacking} in office at the end of the year without one${changed.length === 0 ? '' : `; offices that changed hands: ${changed.join(', ')}`}. The card of each: fazhi why DIR UNIT --principal PERSON`
  return `${line}\n\n`
}
