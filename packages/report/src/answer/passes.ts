import { passOf, passRows, quotedRange } from '@fazhi/findings'
import type { Pass } from '@fazhi/model'
import type { ItemState } from '../layers/item-state.js'
import type { ReportSubject } from '../subject.js'

const rowOf = (subject: ReportSubject, state: ItemState): Pass => {
  if (state.status === 'undecided') return passOf(state.item, 'undecided', { why: 'shortcomings' })
  if (state.start === undefined || state.end === undefined) return passOf(state.item, state.status)
  const { quote, start, end } = quotedRange(subject.text, state.start, state.end)
  return passOf(state.item, state.status, { quote, at: subject.place(start, end) })
}

/** One row for each mandatory item of the profile: what met it, with quote and place, or why not. */
export const passesOf = (subject: ReportSubject): readonly Pass[] => {
  const items = subject.profile.items.map(({ id }) => id)
  const { recognised, why } = subject.genre
  if (!recognised)
    return items.map((item) => passOf(item, 'notApplicable', { why: why ?? 'genre' }))
  const draft = subject.phase === 'draft' ? ['signature', 'date'] : []
  return passRows(items, [
    ...draft.map((item) => passOf(item, 'notApplicable', { why: 'draft' })),
    ...subject.items.map((state) => rowOf(subject, state)),
  ])
}
