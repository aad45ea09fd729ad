import type { GradeRow } from '@fazhi/model'
import { compare, fromExact, type Rational } from '../exact/index.js'

/** The grade of the first band that a score reaches, best first. */
export const bandGrade = (score: Rational, grades: readonly GradeRow[]): string | undefined =>
  grades.find(({ from }) => {
    if (from === undefined) return true
    const order = compare(score, fromExact(from.bound))
    return from.rel === '>' ? order > 0 : order >= 0
  })?.grade
