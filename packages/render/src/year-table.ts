import { type Answer, type Language, label, type UnitResult, type Year } from '@fazhi/model'
import { countFindings, showCounts } from './counts.js'
import { type Paint, plain } from './paint.js'
import { unitsOfGroup } from './ranking-csv.js'
import type { Say } from './say.js'
import { showVerdict } from './verdict.js'
import { displayWidth, padEnd, padStart, visible } from './width.js'
import { type Word, wordsOf } from './words/words.js'

/** What the short table says beside the year. */
export interface YearTableOptions {
  readonly language: Language
  readonly report?: Pick<Answer, 'verdict' | 'findings'>
  /** Where the results were written, one a line. */
  readonly results?: readonly string[]
  readonly seal?: string
  /** The year is cut down to one unit (`unitYear`): its place and grade instead of counts. */
  readonly isUnitSheet?: boolean
  readonly paint?: Paint
  /** Texts of the assumptions; they are only counted without it. */
  readonly say?: Say
}

interface Row {
  readonly title: string
  readonly units: string
  readonly grades: string
  readonly first: string
  readonly last: string
}

const end = (unit: UnitResult | undefined, language: Language): string =>
  unit === undefined ? '' : `${unit.published ?? ''} ${visible(label(unit.name, language))}`

const rowOf = (year: Year, group: string, language: Language, word: Word): Row => {
  const definition = year.rulebook.groups.find((candidate) => candidate.id === group)
  const units = unitsOfGroup(year, group)
  const decided = units.filter((unit) => unit.status === 'decided')
  const ranked = decided.filter((unit) => unit.place !== undefined)
  const undecided = units.length - decided.length
  const counts = (definition?.grades ?? [])
    .map(({ grade }) => ({ grade, n: units.filter((unit) => unit.grade === grade).length }))
    .filter(({ n }) => n > 0)
    .map(({ grade, n }) => `${grade} ${n}`)
  return {
    title: definition === undefined ? group : visible(label(definition.title, language)),
    units: String(units.length),
    grades: [...counts, ...(undecided > 0 ? [word('year.undecided', { n: undecided })] : [])].join(
      ' · ',
    ),
    first: end(ranked[0], language),
    last: end(ranked.at(-1), language),
  }
}

const sheetRow = (year: Year, language: Language, word: Word): Row => {
  const [unit] = year.units
  const undecided = unit?.status === 'undecided' ? word('unit.undecided') : ''
  return {
    title: unit === undefined ? '' : visible(label(unit.name, language)),
    units: unit?.place === undefined ? '' : String(unit.place),
    grades: unit?.published ?? undecided,
    first: unit?.grade ?? '',
    last: '',
  }
}

/** The year in a few lines: each group's units, grades, first and last; the report's verdict; where the results are. */
export const yearTable = (year: Year, options: YearTableOptions): string => {
  const { language } = options
  const word = wordsOf(language)
  const paint = options.paint ?? plain
  const isUnitSheet = options.isUnitSheet === true
  const sheetHead: Row = {
    title: word('csv.unit'),
    units: word('csv.place'),
    grades: word('csv.score'),
    first: word('csv.grade'),
    last: '',
  }
  const groups: readonly Row[] = [
    {
      title: word('csv.group'),
      units: word('table.units'),
      grades: word('csv.grade'),
      first: word('year.highest'),
      last: word('year.lowest'),
    },
    ...year.groups.map((group) => rowOf(year, group.group, language, word)),
  ]
  const rows = isUnitSheet ? [sheetHead, sheetRow(year, language, word)] : groups
  const width = (key: keyof Row): number => Math.max(...rows.map((row) => displayWidth(row[key])))
  const lines = rows.map((row, index) => {
    const line = [
      padEnd(row.title, width('title')),
      padStart(row.units, width('units')),
      padEnd(row.grades, width('grades')),
      padEnd(row.first, width('first')),
      row.last,
    ]
      .join('   ')
      .trimEnd()
    return index === 0 ? paint.faint(line) : line
  })
  const { report } = options
  const notes: (readonly [string, string])[] = []
  if (report !== undefined) {
    const colour = report.verdict === 'ready' ? paint.good : paint.bad
    notes.push([
      word('year.report'),
      `${colour(showVerdict(report.verdict, language))}   ${showCounts(countFindings(report.findings), word)}`,
    ])
  }
  if (year.assumptions.length > 0) {
    const texts =
      options.say === undefined
        ? []
        : year.assumptions.map((one) => options.say?.(one, language) ?? '')
    notes.push([
      word('year.assumptions'),
      word('year.assumptionCount', { n: year.assumptions.length }),
    ])
    for (const text of texts) notes.push(['', `· ${visible(text)}`])
  }
  const [firstResult, ...otherResults] = options.results ?? []
  if (firstResult !== undefined) notes.push([word('year.results'), firstResult])
  for (const path of otherResults) notes.push(['', path])
  if (options.seal !== undefined)
    notes.push([word(isUnitSheet ? 'year.sealedWhole' : 'year.sealed'), `sha256:${options.seal}`])
  const noteWidth = Math.max(0, ...notes.map(([name]) => displayWidth(name)))
  return [
    ...(year.read === 'claimed' ? [paint.warn(word('year.self')), ''] : []),
    ...(isUnitSheet ? [paint.faint(word('year.ownSheet')), ''] : []),
    ...lines,
    ...(notes.length === 0 ? [] : ['']),
    ...notes.map(([name, text]) => `${padEnd(name, noteWidth)}   ${text}`),
    '',
  ].join('\n')
}
