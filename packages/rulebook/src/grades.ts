import { compare, exactOf, type GradeRow, type OutcomeCondition, parseExact } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { parseNumeral } from './number.js'
import { conjuncts, type OutcomeSection, readOutcomeCondition } from './outcome-condition.js'
import { quotaKeys, readQuota } from './quota.js'
import { notABound } from './range-text.js'
import { missing, readChoice, readList, readMap, readOneOrMore, readText } from './shape.js'

const pattern = /^(≥|>=|>)\s*(\S+)$/

const readFrom = (context: Context, cursor: Cursor): GradeRow['from'] => {
  const text = String(cursor.value)
  const match = pattern.exec(text.trim())
  const numeral = match && parseNumeral(match[2] ?? '')
  if (numeral && !numeral.percent) {
    return { rel: match[1] === '>' ? '>' : '>=', bound: numeral.exact }
  }
  if (parseExact(text) !== undefined) {
    const choices = [`≥ ${text}`, `> ${text}`]
    const draft = { code: 'RBK-022.bare', params: { value: text, choices } } as const
    return report(context, cursor.pointer, { ...draft, expected: choices.join(' | ') })
  }
  return report(context, cursor.pointer, notABound(text))
}

const readNeeds = (
  context: Context,
  cursor: Cursor,
  section: OutcomeSection,
): readonly OutcomeCondition[] | undefined => {
  const at = child(cursor, 'needs')
  if (at.value === undefined) return undefined
  const entries = readOneOrMore(context, at) ?? []
  if (entries.length === 0) {
    report(context, at.pointer, { code: 'RBK-010.empty', params: { key: 'needs' } })
  }
  return entries.flatMap((entry) => {
    const need = readOutcomeCondition(context, entry, section)
    return need === undefined ? [] : conjuncts(need)
  })
}

/** What a grade needs, and what a need counts as where there is nothing to compare. */
const readRequirements = (
  context: Context,
  cursor: Cursor,
  grade: string,
  isLast: boolean,
  section: OutcomeSection,
): Pick<GradeRow, 'needs' | 'whenNone'> => {
  const needs = readNeeds(context, cursor, section)
  const noneAt = child(cursor, 'whenNone')
  const whenNone = readChoice(context, noneAt, ['met', 'unmet'] as const)
  if (needs === undefined) {
    if (noneAt.value !== undefined) {
      report(context, noneAt.pointer, { code: 'RBK-092.whenNone', params: { grade } }, 'key')
    }
    return {}
  }
  if (isLast) {
    report(context, child(cursor, 'needs').pointer, { code: 'RBK-092', params: { grade } }, 'key')
  }
  if (noneAt.value === undefined) {
    assume(context, 'grades.whenNone', 'met', cursor.pointer, grade)
  }
  return { needs, whenNone: whenNone ?? 'met' }
}

/** The grades of a group, best first; only the last is without a bound. */
export const readGrades = (
  context: Context,
  cursor: Cursor,
  group: string,
  nodes: ReadonlySet<string>,
): readonly GradeRow[] => {
  const section = { stage: 'need', nodes, grades: [] } as const
  const rows = (readList(context, cursor) ?? []).flatMap((entry, index, all): GradeRow[] => {
    readMap(context, entry, ['grade', 'from', 'needs', 'whenNone', ...quotaKeys])
    const gradeAt = child(entry, 'grade')
    const fromAt = child(entry, 'from')
    const grade = readText(context, gradeAt)
    if (gradeAt.value === undefined) missing(context, entry, 'grade')
    if (fromAt.value === undefined) missing(context, entry, 'from')
    if (grade === undefined || fromAt.value === undefined) return []
    const isLast = index === all.length - 1
    if ((fromAt.value === 'else') !== isLast) {
      report(context, fromAt.pointer, { code: 'RBK-053', params: { group } })
      return []
    }
    const from = isLast ? undefined : readFrom(context, fromAt)
    const quota = readQuota(context, entry, grade)
    for (const key of isLast ? ['atMost', 'places'] : []) {
      const at = child(entry, key)
      if (at.value === undefined) continue
      report(context, at.pointer, { code: 'RBK-058.last', params: { name: grade } }, 'key')
    }
    return [
      {
        grade,
        ...(from === undefined ? {} : { from }),
        ...readRequirements(context, entry, grade, isLast, section),
        ...(quota === undefined ? {} : { quota }),
      },
    ]
  })
  rows.forEach((row, index) => {
    const at = child(cursor, index).pointer
    if (rows.findIndex((other) => other.grade === row.grade) < index) {
      report(context, at, { code: 'RBK-054', params: { grade: row.grade } })
    }
    const above = rows[index - 1]?.from
    if (above === undefined || row.from === undefined) return
    const order = compare(exactOf(above.bound), exactOf(row.from.bound))
    if (order > 0 || (order === 0 && above.rel === '>' && row.from.rel === '>=')) return
    report(context, at, { code: 'RBK-053.order', params: { grade: row.grade } })
  })
  return rows
}
