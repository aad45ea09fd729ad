import { describe, expect, test } from 'vitest'
import { resolved } from '../load.js'
import { entry, givenBy, mark, notRated, resultsOf } from './assessed.js'
import { rowsOf } from './csv.js'
import { isWithin } from './exact.js'
import { hasOracle, oracleText, rulebookText, titleOf } from './shared.js'

/*
 * Bertelsmann Transformation Index: 1,298 countries in ten editions. Every number held here against a printed one comes out of
 * a rulebook of this folder; the test only looks for columns by name.
 */

const file = 'bti/bti_2004_2022.csv'
const rows = hasOracle(file) ? rowsOf(oracleText(file)) : []
/** Editions with the number of countries in each. */
const editions = [
  [2004, 119],
  [2006, 125],
  [2008, 128],
  [2010, 128],
  [2012, 129],
  [2014, 129],
  [2016, 129],
  [2018, 137],
  [2020, 137],
  [2022, 137],
] as const

type Row = (typeof rows)[number]

/** "Q5.3" of a row, whatever else its column is called. */
const cell = (row: Row, question: string): string =>
  Object.entries(row).find(([name]) => name.startsWith(`${question}_`))?.[1] ?? ''

const idOf = (row: Row): string =>
  (row['bti_country'] ?? '').toLowerCase().replaceAll(/[^a-z]+/g, '-')

const questionsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(q\d+-\d+): +\{ name/gm)].map(([, name = '']) => name)

const unitsOf = (text: string, edition: number) =>
  rows
    .filter((row) => row['year'] === String(edition))
    .map((row) => {
      const facts = questionsOf(text).map((name): [string, unknown] => {
        const rated = cell(row, name.toUpperCase().replace('-', '.'))
        return [name, rated === '' ? notRated : mark(rated, '10')]
      })
      return { row, unit: entry(edition, idOf(row), Object.fromEntries(facts)) }
    })

const score = (text: string, edition: number) => {
  const rulebook = resolved(text.replace('year: 2022', `year: ${edition}`))
  const units = unitsOf(text, edition)
  const results = resultsOf(
    rulebook,
    units.map(({ unit }) => unit),
  )
  return units.map(({ row, unit }) => {
    const result = results.get(unit.unit.id)
    if (result === undefined) throw new Error(unit.unit.id)
    return { row, result }
  })
}

const known = new Map<string, ReturnType<typeof score>>()

/** The countries of an edition under a rulebook; scored once. */
const scored = (text: string, edition: number): ReturnType<typeof score> => {
  const key = `${edition} ${text}`
  const found = known.get(key) ?? score(text, edition)
  known.set(key, found)
  return found
}

const status = rulebookText('bti-status.yaml')
const governance = rulebookText('bti-governance.yaml')
const difficulty = rulebookText('bti-difficulty.yaml')

/** The ranks of 2014 were taken from unrounded values, all others from two places. */
const statusOf = (edition: number): string =>
  edition === 2014 ? status.replace('decideOn: published', 'decideOn: exact') : status

const tolerance = '0.000000001'

describe.skipIf(rows.length === 0)(titleOf('BTI', file), () => {
  test('has 1,298 rows', () => {
    expect(rows).toHaveLength(1298)
    expect(new Set(rows.map((row) => `${row['year']} ${idOf(row)}`)).size).toBe(1298)
  })

  test.each(editions)('%i: every rank of the status index', (edition, countries) => {
    const found = scored(statusOf(edition), edition)
    expect(found).toHaveLength(countries)
    expect(found.map(({ row, result }) => [idOf(row), result.place])).toEqual(
      found.map(({ row }) => [idOf(row), Number(row['Ranking_Status_Index'])]),
    )
  })

  test('ranks from two places would not be those of 2014', () => {
    const off = scored(status, 2014).filter(
      ({ row, result }) => result.place !== Number(row['Ranking_Status_Index']),
    )
    expect(off.length).toBeGreaterThan(0)
  })

  test.each(editions)('%i: the index, both dimensions and all twelve criteria', (edition) => {
    const off = scored(statusOf(edition), edition).flatMap(({ row, result }) =>
      [
        ['countries', result.exact, row['S_Status_Index']],
        ['democracy', givenBy(result.root, 'democracy'), row['SI_Democracy_Status']],
        ['economy', givenBy(result.root, 'economy'), row['SII_Economy_Status']],
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => [
          `q${n}`,
          givenBy(result.root, `q${n}`),
          cell(row, `Q${n}`),
        ]),
      ].filter(([, ours = '', printed = '']) => !isWithin(ours, printed, tolerance)),
    )
    expect(off).toEqual([])
  })

  test.each(editions)('%i: governance performance and its four criteria', (edition, countries) => {
    const rated = scored(governance, edition).filter(
      ({ row }) => row['GII_Governance_Performance'] !== '',
    )
    const off = rated.flatMap(({ row, result }) =>
      [
        ['countries', result.exact, row['GII_Governance_Performance']],
        ...[14, 15, 16, 17].map((n) => [
          `q${n}`,
          givenBy(result.root, `q${n}`),
          cell(row, `Q${n}`),
        ]),
      ].filter(([, ours = '', printed = '']) => !isWithin(ours, printed, tolerance)),
    )
    expect(off).toEqual([])
    expect(rated).toHaveLength(edition === 2004 ? countries - 1 : countries)
  })

  test('Iraq in 2004 has no governance value: nothing was rated, and nothing is at stake', () => {
    const without = scored(governance, 2004).filter(
      ({ row }) => row['GII_Governance_Performance'] === '',
    )
    expect(without.map(({ row }) => row['bti_country'])).toEqual(['Iraq'])
    expect(without[0]?.result).toMatchObject({ outOf: '0', root: { status: 'notApplicable' } })
  })

  test.each(editions)('%i: the level of difficulty', (edition) => {
    const off = scored(difficulty, edition).filter(
      ({ row, result }) =>
        !isWithin(result.exact ?? '', row['Q13_Level_of_Difficulty'] ?? '', tolerance),
    )
    expect(off).toEqual([])
  })
})
