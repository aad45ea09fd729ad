import type { Decision } from '@fazhi/model'
import { type Asked, answerOf, verdictOf } from './answer.js'
import type { Knowledge } from './knowledge.js'
import { down, gradeAt, perhapsDown, type Rows, record } from './rows.js'

/**
 * Necessary conditions. What a grade needs every better one needs too, so that nobody falls into a grade whose conditions
 * are not met: the unit holds the best grade from its band down with no unmet condition at or below it.
 */
export const needed = (
  rows: Rows,
  needs: readonly (readonly Knowledge[])[],
  asked: Asked,
): Rows => {
  const { grades, band } = rows
  const checked = needs.flatMap((conditions, row) =>
    row < band
      ? []
      : conditions.map((need, index) => {
          const answer = answerOf(need, asked)
          const verdict = verdictOf(answer)
          const isUnmet =
            verdict === 'no' || (verdict === 'silent' && grades[row]?.whenNone === 'unmet')
          return { row, index, answer, verdict, isUnmet }
        }),
  )
  const lowest = checked.filter(({ isUnmet }) => isUnmet).map(({ row }) => row + 1)
  const after = down(rows, Math.max(band, ...lowest))
  const settled = checked.reduce(
    (known, { row, verdict, answer: { missing } }) =>
      verdict === 'open' ? perhapsDown(known, row + 1, missing) : known,
    after,
  )
  const decisions = checked.flatMap(({ row, index, answer, verdict, isUnmet }): Decision[] => {
    if (!isUnmet && verdict !== 'silent') return []
    const counted = answer.counted
    const params = {
      grade: gradeAt(grades, row),
      index,
      from: gradeAt(grades, band),
      to: gradeAt(grades, settled.best),
    }
    return verdict === 'silent'
      ? [{ code: 'needNone', params: { ...params, taken: isUnmet ? 'unmet' : 'met' }, counted }]
      : [{ code: 'need', params, counted }]
  })
  return record(settled, ...decisions)
}
