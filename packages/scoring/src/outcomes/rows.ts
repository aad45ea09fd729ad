import type { Decision, GradeRow } from '@fazhi/model'

/**
 * The grade of a unit on its way through the stages of R29, as rows of its group, best first. `best` is what is known;
 * `worst` is what it would be if everything that is open went against the unit.
 */
export interface Rows {
  readonly grades: readonly GradeRow[]
  readonly band: number
  readonly best: number
  readonly worst: number
  /** Missing facts that could still move it. */
  readonly waits: readonly string[]
  readonly decisions: readonly Decision[]
}

/** Name of the grade of a row; below the last there is none, so the last holds. */
export const gradeAt = (grades: readonly GradeRow[], row: number): string =>
  grades[Math.min(row, grades.length - 1)]?.grade ?? ''

/** Brings the grade down to a row, for certain; what is better already stays below. */
export const down = (rows: Rows, to: number): Rows => {
  const row = Math.min(to, rows.grades.length - 1)
  const best = Math.max(rows.best, row)
  return { ...rows, best, worst: Math.max(rows.worst, best) }
}

/** Keeps open that the grade may be as low as a row. */
export const perhapsDown = (rows: Rows, to: number, missing: readonly string[]): Rows => {
  const worst = Math.max(rows.worst, Math.min(to, rows.grades.length - 1))
  return worst === rows.worst
    ? rows
    : { ...rows, worst, waits: [...new Set([...rows.waits, ...missing])].sort() }
}

/** Puts decisions on record. */
export const record = (rows: Rows, ...decisions: readonly Decision[]): Rows => ({
  ...rows,
  decisions: [...rows.decisions, ...decisions],
})
