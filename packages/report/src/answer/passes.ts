import type { Pass } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'

/** Longest quote of a pass. */
const longest = 60

/** One row for each mandatory item of the profile: what met it, with quote and place, or why not. */
export const passesOf = (subject: ReportSubject): readonly Pass[] =>
  subject.profile.items.map((item): Pass => {
    const closing = item.id === 'signature' || item.id === 'date'
    if (!subject.genre.recognised) {
      return { item: item.id, status: 'notApplicable', why: subject.genre.why ?? 'genre' }
    }
    if (closing && subject.phase === 'draft') {
      return { item: item.id, status: 'notApplicable', why: 'draft' }
    }
    const state = subject.items.find((candidate) => candidate.item === item.id)
    if (state === undefined) return { item: item.id, status: 'undecided' }
    if (state.status === 'undecided') {
      return { item: item.id, status: 'undecided', why: 'shortcomings' }
    }
    if (state.start === undefined || state.end === undefined) {
      return { item: item.id, status: state.status }
    }
    const end = Math.min(state.end, state.start + longest)
    return {
      item: item.id,
      status: state.status,
      quote: subject.text.slice(state.start, end),
      at: subject.place(state.start, end),
    }
  })
