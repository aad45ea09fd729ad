import type { Decision, GradeRow, Group, Veto } from '@fazhi/model'
import { compare, fromExact, type Rational, toExact } from '../exact/index.js'
import type { Outcome } from './standing.js'

const reaches = (score: Rational, { from }: GradeRow): boolean => {
  if (from === undefined) return true
  const order = compare(score, fromExact(from.bound))
  return from.rel === '>' ? order > 0 : order >= 0
}

/** The band of a score: the first row it reaches, best first. */
const bandOf = (score: Rational, grades: readonly GradeRow[]): GradeRow | undefined =>
  grades.find((row) => reaches(score, row))

const rowOf = (grades: readonly GradeRow[], grade: string | undefined): number =>
  grades.findIndex((row) => row.grade === grade)

/** The worse of a grade and a ceiling. */
const under = (grades: readonly GradeRow[], grade: string, ceiling: string): string =>
  rowOf(grades, ceiling) > rowOf(grades, grade) ? ceiling : grade

/** Bands, then the vetoes' ceilings; the lowest ceiling applies (R30). A veto changes no points (R32). */
export const graded = (outcome: Outcome, { grades }: Group, vetoes: readonly Veto[]): Outcome => {
  const { score, result } = outcome.standing
  const band = score === undefined ? undefined : bandOf(score, grades)
  if (score === undefined || band === undefined) return outcome
  const decisions: Decision[] = [
    {
      code: 'band',
      params: {
        grade: band.grade,
        score: toExact(score),
        ...(band.from === undefined ? {} : { rel: band.from.rel, bound: band.from.bound }),
      },
    },
  ]
  let grade = band.grade
  for (const veto of vetoes.filter(({ id }) => result.vetoes.includes(id))) {
    if (veto.ceiling !== undefined) {
      const to = under(grades, grade, veto.ceiling)
      decisions.push({
        code: 'veto',
        params: { veto: veto.id, ceiling: veto.ceiling, from: grade, to },
      })
      grade = to
    }
    if (veto.barred) decisions.push({ code: 'barred', params: { veto: veto.id } })
  }
  return {
    ...outcome,
    bandGrade: band.grade,
    grade,
    decisions: [...outcome.decisions, ...decisions],
  }
}
