import type { Catalog, Language } from '@fazhi/model'
import { differenceText, type LookedRow, namesOf, oursText } from './line.js'
import { words } from './words.js'

/** A tie-out as a table for spreadsheets, in the order of the text; the first row names the columns. */
export const tieOutTable = (
  rows: readonly LookedRow[],
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): readonly (readonly string[])[] => {
  const names = namesOf(catalog, language)
  const say = words[language]
  return [
    say.head,
    ...rows.map((row) => {
      const id = row.fact ?? row.rate ?? ''
      const units = row.ours ?? row.oursRate
      return [
        say.kind[row.kind],
        say.status[row.status],
        row.at === undefined ? '' : String(row.at.line),
        id,
        names.get(id) ?? row.name ?? row.head ?? '',
        row.stated ?? '',
        oursText(row),
        row.by ?? '',
        units === undefined ? '' : String(units.from.length),
        units === undefined ? '' : String(units.expected),
        units?.missing.join(' ') ?? '',
        row.lastYear ?? '',
        (row.suspects ?? row.units ?? row.several ?? []).join(' '),
        (row.differences ?? []).map((one) => differenceText(one, language)).join('；'),
        row.record === undefined ? '' : `${row.record.from} ${row.record.pointer}`,
      ]
    }),
  ]
}
