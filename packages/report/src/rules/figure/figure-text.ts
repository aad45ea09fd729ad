import type { Figure } from '../../layers/figures.js'
import { intervalText, sum } from '../../layers/interval.js'
import type { ReportSubject } from '../../subject.js'
import { spots } from '../report-rule.js'

/** A figure as written, with its measure word. */
export const written = (subject: ReportSubject, figure: Figure): string =>
  subject.text.slice(figure.start, figure.unitEnd)

/** Several figures as written. */
export const writtenAll = (subject: ReportSubject, figures: readonly Figure[]): readonly string[] =>
  figures.map((figure) => written(subject, figure))

/** What the figures add up to, in digits. */
export const total = (figures: readonly Figure[]): string =>
  intervalText(sum(figures.map((figure) => figure.value)))

/** Places of a figure and of those it is held against. */
export const figureSpots = (subject: ReportSubject, first: Figure, others: readonly Figure[]) =>
  spots(
    subject,
    { start: first.start, end: first.unitEnd },
    others.map((other) => ({ start: other.start, end: other.unitEnd })),
  )

/** The rule and place of the placeholder that keeps a relation from being checked. */
export const blockedBy = (figures: readonly Figure[]) => {
  const first = figures.find((figure) => figure.blocked)
  return first === undefined ? {} : { because: { rule: 'PLC-006', start: first.start } }
}
