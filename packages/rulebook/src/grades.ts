import { compare, exactOf, type GradeRow, one, parseExact } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { parseNumeral } from './number.js'
import { missing, readChoice, readList, readMap, readText } from './shape.js'

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
  return report(context, cursor.pointer, { code: 'RBK-022.form', params: { value: text } })
}

const readQuota = (context: Context, cursor: Cursor, grade: string): GradeRow['quota'] => {
  const atMost = child(cursor, 'atMost')
  if (atMost.value === undefined) return undefined
  const share = typeof atMost.value === 'string' ? parseNumeral(atMost.value) : undefined
  if (share === undefined || !share.percent || compare(exactOf(share.exact), one) > 0) {
    return report(context, atMost.pointer, { code: 'RBK-058', params: { name: grade } })
  }
  const choice = <Choice extends string>(
    key: 'of' | 'round' | 'edgeTie',
    choices: readonly Choice[],
    taken: Choice,
  ): Choice => {
    const at = child(cursor, key)
    if (at.value === undefined) assume(context, `grades.${key}`, taken, cursor.pointer, grade)
    return readChoice(context, at, choices) ?? taken
  }
  return {
    share: share.exact,
    of: choice('of', ['assessed'], 'assessed'),
    round: choice('round', ['down', 'up', 'half-up'], 'down'),
    edgeTie: choice('edgeTie', ['allIn', 'allOut'], 'allOut'),
  }
}

/** The grades of a group, best first; only the last is without a bound. */
export const readGrades = (
  context: Context,
  cursor: Cursor,
  group: string,
): readonly GradeRow[] => {
  const rows = (readList(context, cursor) ?? []).flatMap((entry, index, all): GradeRow[] => {
    readMap(context, entry, ['grade', 'from', 'atMost', 'of', 'round', 'edgeTie'])
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
    if (isLast && child(entry, 'atMost').value !== undefined) {
      const params = { name: grade }
      report(context, child(entry, 'atMost').pointer, { code: 'RBK-058.last', params }, 'key')
    }
    return [
      {
        grade,
        ...(from === undefined ? {} : { from }),
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
