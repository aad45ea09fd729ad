import type { Placeholder, Referent } from '../../layers/figures.js'
import type { ReportSubject } from '../../subject.js'
import { spot } from '../report-rule.js'

/** The placeholders of a text that stand for one kind of thing. */
export const waiting = (
  subject: ReportSubject,
  referent: Referent,
  form: Placeholder['form'] = 'token',
): readonly Placeholder[] =>
  subject.placeholders.filter(
    (placeholder) => placeholder.form === form && placeholder.referent === referent,
  )

/** Place, quote and token of a placeholder. */
export const tokenSpot = (subject: ReportSubject, placeholder: Placeholder) => ({
  params: { token: placeholder.token },
  ...spot(subject, placeholder.start, placeholder.end),
})
