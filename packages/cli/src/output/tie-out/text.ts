import type { Catalog, Language } from '@fazhi/model'
import { fill } from '../fill.js'
import { type LookedRow, lineOf, namesOf, statusOrder } from './line.js'
import { words } from './words.js'

/** A tie-out for reading: what differs first. */
export const tieOutText = (
  rows: readonly LookedRow[],
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  about: {
    readonly language: Language
    readonly file: string
    readonly from: string
    readonly year: number
  },
): string => {
  const { language, from } = about
  const say = words[language]
  const names = namesOf(catalog, language)
  const groups = statusOrder.map((status) => ({
    status,
    rows: rows.filter((row) => row.status === status),
  }))
  const different = groups[0]?.rows.find(({ fact }) => fact !== undefined)?.fact
  return [
    fill(say.title, about),
    groups.map((group) => `${say.status[group.status]} ${group.rows.length}`).join(' · '),
    ...groups
      .filter((group) => group.rows.length > 0)
      .flatMap((group) => [
        '',
        say.status[group.status],
        ...group.rows.map((row) => `  ${lineOf(row, names, language)}`),
      ]),
    '',
    ...(different === undefined ? [] : [fill(say.trail, { from, fact: different })]),
    say.limits,
    '',
  ].join('\n')
}
