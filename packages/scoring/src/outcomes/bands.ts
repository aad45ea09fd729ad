import type { GradeRow, Group } from '@fazhi/model'
import { compare, fromExact, type Rational, toExact } from '../exact/index.js'
import type { Rows } from './rows.js'

const reaches = (score: Rational, { from }: GradeRow): boolean => {
  if (from === undefined) return true
  const order = compare(score, fromExact(from.bound))
  return from.rel === '>' ? order > 0 : order >= 0
}

/** The grade of the first band that a score reaches, best first. */
export const bandGrade = (score: Rational, grades: readonly GradeRow[]): string | undefined =>
  grades.find((row) => reaches(score, row))?.grade

/** The band of a score, where the stages begin. Absent where a group has no grades. */
export const banded = (score: Rational, { grades, bandsFixed }: Group): Rows | undefined => {
  const band = grades.findIndex((row) => reaches(score, row))
  const row = grades[band]
  if (row === undefined) return undefined
  const params = {
    grade: row.grade,
    score: toExact(score),
    ...(row.from === undefined ? {} : { rel: row.from.rel, bound: row.from.bound }),
    ...(bandsFixed === undefined ? {} : { fixed: bandsFixed }),
  }
  return { grades, band, best: band, worst: band, waits: [], decisions: [{ code: 'band', params }] }
}
