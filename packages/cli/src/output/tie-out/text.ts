import type { Catalog, Language } from '@fazhi/model'
import { showPercent, wrap } from '@fazhi/render'
import { fill } from '../fill.js'
import { type LookedRow, lineOf, type Names, namesOf, oursText, statusOrder } from './line.js'
import { type TieOutWords, words } from './words.js'

/** Up to so many missing units are named where figures are folded; of more, tables tell. */
const namedUnits = 3

/** A figure of the data that the report does not state, in short. */
const short = (row: LookedRow, names: Names, say: TieOutWords): string => {
  const units = row.ours ?? row.oursRate
  const value = row.oursRate?.value === undefined ? oursText(row) : showPercent(row.oursRate.value)
  const lack = units?.missing ?? []
  const missing =
    lack.length > namedUnits ? '' : fill(say.missing, { units: lack.join(say.listed) })
  const coverage =
    units === undefined || lack.length === 0
      ? ''
      : fill(say.coverage, { from: units.from.length, expected: units.expected, missing })
  return `${names.get(row.fact ?? row.rate ?? '') ?? ''} ${value}${coverage}`
}

/** Figures that the report need not state, a paragraph a kind: a line each would bury what differs. */
const folded = (
  rows: readonly LookedRow[],
  names: Names,
  language: Language,
): readonly string[] => {
  const say = words[language]
  return (['figure', 'rate'] as const).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    if (own.length === 0) return []
    const list = own.map((row) => short(row, names, say)).join(say.listed)
    return wrap(`${say.kind[kind]} ${own.length}${say.colon}${list}`, 96).map((line) => `  ${line}`)
  })
}

const isFolded = ({ status, kind, lastYear }: LookedRow): boolean =>
  status === 'notStated' && lastYear === undefined && (kind === 'figure' || kind === 'rate')

/** A tie-out for reading: what differs first. What the data have beyond the report is folded; tables have a row for each. */
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
        ...group.rows
          .filter((row) => !isFolded(row))
          .map((row) => `  ${lineOf(row, names, language)}`),
        ...folded(group.rows.filter(isFolded), names, language),
        ...(group.rows.some(isFolded) ? [`  ${say.inTables}`] : []),
      ]),
    '',
    ...(different === undefined ? [] : [fill(say.trail, { from, fact: different })]),
    say.limits,
    '',
  ].join('\n')
}
