import { type Catalog, type Language, label } from '@fazhi/model'
import { showNumber, showPercent } from '@fazhi/render'
import type { TieDifference, TieRow, TieStatus } from '@fazhi/sdk'
import { fill } from '../fill.js'
import { called, namedMissing, type UnitNames } from '../unit-names.js'
import { words } from './words.js'

/** A row with the units whose own figure is just the difference. */
export interface LookedRow extends TieRow {
  readonly suspects?: readonly string[]
}

/** A row that names units as people call them; programs read their ids. */
export const namedRow = (row: LookedRow, names: UnitNames): LookedRow => ({
  ...row,
  ...(row.ours === undefined ? {} : { ours: namedMissing(row.ours, names) }),
  ...(row.oursRate === undefined ? {} : { oursRate: namedMissing(row.oursRate, names) }),
  ...(row.suspects === undefined ? {} : { suspects: called(row.suspects, names) }),
  ...(row.units === undefined ? {} : { units: called(row.units, names) }),
  ...(row.record === undefined
    ? {}
    : { record: { ...row.record, from: names.get(row.record.from) ?? row.record.from } }),
})

/** What is to be looked at first stands first. */
export const statusOrder: readonly TieStatus[] = [
  'different',
  'blank',
  'notInData',
  'notStated',
  'notNamed',
  'notRecorded',
  'equal',
]

/** Names of facts and rates by id. */
export type Names = ReadonlyMap<string, string>

/** What facts and rates are called. */
export const namesOf = (
  { facts, rates }: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): Names => new Map([...facts, ...rates].map(({ id, name }) => [id, label(name, language)]))

const signed = (by: string): string => {
  const text = showNumber(by, 0, 6).replace('≈', '')
  return text.startsWith('−') ? text : `+${text}`
}

/** One difference of a record in words. */
export const differenceText = ({ of, stated, ours }: TieDifference, language: Language): string => {
  const say = words[language]
  return fill(ours === '' ? say.nothing : say.difference, { of: say.of[of], stated, ours })
}

/** What a rate of the roll-up comes to: 208/234 = ≈88.89%. */
const ratio = ({ oursRate }: TieRow): string =>
  oursRate === undefined
    ? ''
    : `${oursRate.numerator}/${oursRate.denominator}${
        oursRate.value === undefined ? '' : ` = ${showPercent(oursRate.value)}`
      }`

/** What the data have, as a cell or a sentence says it. */
export const oursText = (row: TieRow): string => row.ours?.value ?? ratio(row)

/** The sentence of a figure or rate. */
const figureLine = (row: LookedRow, name: string, language: Language): string => {
  const say = words[language]
  const { ours, oursRate, stated = '', status } = row
  const units = ours ?? oursRate
  const id = row.fact ?? row.rate ?? ''
  if (units === undefined) return `${name} (${id})  ${stated}`
  const missing =
    units.missing.length === 0 ? '' : fill(say.missing, { units: units.missing.join('、') })
  return [
    `${name} (${id})  `,
    status === 'notStated' || status === 'blank'
      ? fill(say.fill, { ours: oursText(row) })
      : fill(say.stated, { stated, ours: oursText(row) }),
    row.by === undefined
      ? ''
      : fill(say.by, { by: `${signed(row.by)}${row.kind === 'rate' ? say.points : ''}` }),
    fill(say.coverage, { from: units.from.length, expected: units.expected, missing }),
    row.attainable === false ? fill(say.unattainable, { whole: oursRate?.denominator ?? '' }) : '',
    row.lastYear === undefined
      ? ''
      : fill(say.copied, { last: row.kind === 'rate' ? showPercent(row.lastYear) : row.lastYear }),
    row.suspects === undefined ? '' : fill(say.units, { units: row.suspects.join('、') }),
  ].join('')
}

/** The sentence of a meeting, paper, list, coverage or recognition. */
const recordLine = (row: LookedRow, language: Language): string => {
  const say = words[language]
  const { name = '', stated, differences = [], units } = row
  const said = stated === undefined || stated === name ? '' : stated
  return [
    `${say.kind[row.kind]}  `,
    [said, name].filter((text) => text !== '').join(' → '),
    differences.length === 0
      ? ''
      : `  ${differences.map((one) => differenceText(one, language)).join('；')}`,
    units === undefined
      ? ''
      : fill(row.kind === 'deed' ? say.undone : say.left, { units: units.join('、') }),
    row.record === undefined
      ? ''
      : fill(say.held, { from: `${row.record.from} ${row.record.pointer}` }),
  ].join('')
}

/** One row of a tie-out as a line. */
export const lineOf = (row: LookedRow, names: Names, language: Language): string => {
  const { stated = '', at } = row
  const where = at === undefined ? '' : `${at.line}:${at.column}  `
  if (row.kind !== 'figure' && row.kind !== 'rate') return `${where}${recordLine(row, language)}`
  if (row.status === 'notNamed') {
    const several =
      row.several === undefined
        ? ''
        : `  ${fill(words[language].several, { several: row.several.join('、') })}`
    return `${where}${row.head ?? ''}${stated}${several}`
  }
  const name = names.get(row.fact ?? row.rate ?? '') ?? ''
  return `${where}${figureLine(row, name, language)}`
}
