import type { Look } from '@fazhi/findings'
import type { AbsentPlace, Severity, Text, TextPlace } from '@fazhi/model'
import { genreReasons } from '../../layers/genre.js'
import type { ItemId, ItemState } from '../../layers/item-state.js'
import type { ReportSubject } from '../../subject.js'
import { spot } from '../report-rule.js'

/** Why content is not checked: the text is not recognised as the kind of report asked for. */
export const otherGenre = ({ genre }: ReportSubject): Text | undefined =>
  genre.recognised ? undefined : genreReasons[genre.why ?? 'fewMentions']

/** Why an item is not asked for: the genre is not recognised, or the profile does not name it. */
export const genreMissing = (subject: ReportSubject, item: ItemId): Text | undefined => {
  if (!subject.genre.recognised) return otherGenre(subject)
  return subject.profile.items.some((candidate) => candidate.id === item)
    ? undefined
    : { zh: '这一种报告不要求写这项内容', en: 'this kind of report need not have it' }
}

/** How an item stands. */
const itemOf = (subject: ReportSubject, item: ItemId): ItemState =>
  subject.items.find((state) => state.item === item) ?? { item, status: 'undecided' }

/** How heavy the profile says a missing item is. */
const required = (subject: ReportSubject, item: ItemId): Severity =>
  subject.profile.items.find((candidate) => candidate.id === item)?.required ?? 'info'

/** Where a missing item is: at the words that fall short of it, or absent, with the title of what is expected. */
const missingAt = (
  subject: ReportSubject,
  item: ItemId,
  state: ItemState,
): { readonly at: readonly [TextPlace | AbsentPlace]; readonly quote: string } => {
  if (state.start !== undefined) return spot(subject, state.start, state.end ?? state.start)
  const expected =
    subject.profile.items.find((candidate) => candidate.id === item)?.title.zh ?? item
  const file = subject.document.source.file
  return {
    at: [{ kind: 'absent', expected, ...(file === undefined ? {} : { file }) }],
    quote: '',
  }
}

/**
 * What there is to say of a mandatory item: that it is missing, as heavily as the profile says; or, where a code for that is given,
 * that a person must see whether what stands for it suffices.
 */
export const checkItem = <Missing extends string, Partial extends string = never>(
  subject: ReportSubject,
  look: Look,
  item: ItemId,
  codes: { readonly missing: Missing; readonly partial?: Partial },
) => {
  look()
  const state = itemOf(subject, item)
  if (state.status === 'missing')
    return [
      {
        code: codes.missing,
        params: {},
        severity: required(subject, item),
        ...missingAt(subject, item, state),
      },
    ]
  if (codes.partial === undefined || state.status !== 'partial' || state.start === undefined)
    return []
  return [
    {
      code: codes.partial,
      params: {},
      outcome: 'review' as const,
      severity: 'warning' as const,
      ...spot(subject, state.start, state.end ?? state.start),
    },
  ]
}
