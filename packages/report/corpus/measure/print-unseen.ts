import { type Half, type UnseenClass, unseenClasses } from '../unseen/unseen-text.js'
import type { Spoken, UnseenResult } from './unseen.js'

/** One class and half, counted. */
export interface UnseenCount {
  readonly class: UnseenClass
  readonly half: Half
  readonly texts: number
  /** Faults that a finding of their family points at. */
  readonly found: number
  /** Faults that any finding points at. */
  readonly noticed: number
  /** Findings beyond the one for the fault. */
  readonly extra: number
  /** Right sentences with an error, with a warning and with something a person must look at. */
  readonly errors: number
  readonly warnings: number
  readonly reviews: number
}

const halves: readonly Half[] = ['open', 'held']

const has = (alarms: readonly Spoken[], weight: Spoken['weight']): boolean =>
  alarms.some((alarm) => alarm.weight === weight)

/** Counts what was measured, by class and half. */
export const countUnseen = (results: readonly UnseenResult[]): readonly UnseenCount[] =>
  unseenClasses.flatMap((name) =>
    halves.map((half): UnseenCount => {
      const rows = results.filter(({ text }) => text.class === name && text.half === half)
      const count = (of: (row: UnseenResult) => boolean) => rows.filter(of).length
      return {
        class: name,
        half,
        texts: rows.length,
        found: count(({ found }) => found),
        noticed: count(({ noticed }) => noticed),
        extra: rows.reduce((sum, { fresh, noticed }) => sum + fresh.length - (noticed ? 1 : 0), 0),
        errors: count(({ alarms }) => has(alarms, 'error')),
        warnings: count(({ alarms }) => has(alarms, 'warning')),
        reviews: count(({ alarms }) => has(alarms, 'review')),
      }
    }),
  )

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(0)} % (${part} of ${whole})`

/** Lines of the table: what is found of unseen wordings now, beside what was found when they came. */
export const unseenTable = (
  name: string,
  counts: readonly UnseenCount[],
  before: readonly UnseenCount[],
): readonly (readonly string[])[] => [
  [
    `unseen wordings, ${name}`,
    'half',
    'found',
    'when they came',
    'by any rule',
    'extra',
    'right ones: error',
    'warning',
    'review',
  ],
  ...counts.map((row) => {
    const first = before.find((other) => other.class === row.class && other.half === row.half)
    const faults = row.class !== 'sound'
    return [
      row.class,
      row.half,
      faults ? share(row.found, row.texts) : '—',
      faults && first !== undefined ? share(first.found, first.texts) : '—',
      faults ? String(row.noticed) : '—',
      faults ? String(row.extra) : '—',
      `${row.errors} of ${row.texts}`,
      String(row.warnings),
      String(row.reviews),
    ]
  }),
]

const said = (spoken: readonly Spoken[]): string =>
  spoken
    .map(({ rule, weight, quote }) => `${rule} ${weight} ${quote}`)
    .join('; ')
    .replaceAll('\n', '⏎')

/** Misses and false alarms of the open half, for those who repair; the held half is only counted. */
export const unseenDetails = (
  name: string,
  results: readonly UnseenResult[],
): readonly string[] => {
  const open = results.filter(({ text }) => text.half === 'open')
  return [
    `\nUnseen wordings not found (${name}, open half):`,
    ...open.flatMap(({ text, found, fresh }) =>
      found || text.class === 'sound'
        ? []
        : [`  ${text.id}\t${text.kind}\t${text.text}\t${said(fresh)}`],
    ),
    `\nOn right sentences (${name}, open half):`,
    ...open.flatMap(({ text, alarms }) =>
      alarms.length === 0 ? [] : [`  ${text.id}\t${text.text}\t${said(alarms)}`],
    ),
  ]
}
