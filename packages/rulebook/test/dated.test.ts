import { describe, expect, test } from 'vitest'
import { loadRulebook, spellClause, spellingOf } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const head = (year: number) =>
  `rulebook: 1\nid: dated\nversion: 1.0.0\nstatus: sample\nyear: ${year}\ntitle: 例\n` +
  'facts:\n  n: { name: 次数, type: count }\n  awards: { name: 表彰, type: events, levels: [province, city] }\n' +
  'groups: { all: { table: t } }\ngrades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n'
const table = (items: string, more = '') =>
  `tables: { t: { for: { kind: zone }, points: 10, ${more} items: [ ${items} ] } }\n`
const needed = (set: string) =>
  `{ id: a, points: 10, set: { needed: ${set} }, clauses: [ { lose: 1, each: n, below: needed } ] }`
const clauseOf = (text: string) => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
  const clause = rulebook?.tables[0]?.root.items[0]?.clauses[0]
  if (rulebook === undefined || clause === undefined)
    throw new Error(diagnostics.map(({ code }) => code).join())
  return { clause, spelled: spellClause(clause, spellingOf(rulebook)) }
}
const boundIn = (year: number, set: string, more = '') => {
  const { clause } = clauseOf(head(year) + table(needed(set), more))
  return clause.shape === 'each' ? clause.gap?.bound : undefined
}
const history = '[ { value: 6 }, { value: 8, from: 2021-07-01 }, { value: 9, from: 2022-12-31 } ]'

describe('R38: a parameter that changes on a day', () => {
  test.each([
    [2020, '6'],
    [2021, '8'],
    [2022, '9'],
    [2023, '9'],
  ])('R38: in %i it is what holds on the last day of the year: %s', (year, bound) => {
    expect(boundIn(year, history)).toBe(bound)
  })

  test('R38: a day of the year that comes after its last day does not count yet', () => {
    expect(boundIn(2021, '[ { value: 6 }, { value: 8, from: 2022-01-01 } ]')).toBe('6')
  })

  test('R38: an override of the table wins over a dated value, whatever the day', () => {
    expect(boundIn(2021, history, 'set: { a.needed: 4 },')).toBe('4')
    expect(
      boundIn(2021, '6', 'set: { a.needed: [ { value: 3 }, { value: 5, from: 2021-10-01 } ] },'),
    ).toBe('5')
  })

  test.each([
    ['RBK-143', '[ { value: 6, from: July } ]'],
    ['RBK-143.order', '[ { value: 6, from: 2021-07-01 }, { value: 8, from: 2021-07-01 } ]'],
    ['RBK-144', '[ { value: 6, from: 2022-01-01 } ]'],
    ['RBK-012', '[ { from: 2021-07-01 } ]'],
    ['RBK-011', '[ { value: 6, form: 2021-07-01 } ]'],
    ['RBK-010.number', '[ { value: many } ]'],
  ])('R38: %s of %s, and nothing is taken instead', (code, set) => {
    const { rulebook, diagnostics } = loadRulebook(head(2021) + table(needed(set)), {
      catalog: smallCatalog,
    })
    expect(rulebook).toBeUndefined()
    expect(diagnostics.map((one): string => one.code)).toContain(code)
  })
})

describe('R38: prices of the day of the event', () => {
  const prices = (at: string) =>
    `${head(2021)}${table(
      `{ id: a, points: 10, set: { city: [ { value: 1 }, { value: 2, from: 2021-07-01 } ] }, clauses: [ { gain: { province: 3, city: city }, each: awards, dated: date, ${at} sameMatter: highest } ] }`,
    )}`

  test('R38: without a word the price of the last day of the year', () => {
    expect(clauseOf(prices('')).clause).toMatchObject({ prices: { province: '3', city: '2' } })
    expect(clauseOf(prices('at: periodEnd,')).spelled).toBe(clauseOf(prices('')).spelled)
  })

  test('R38: with `at: event` each event has the price of its day', () => {
    const { clause, spelled } = clauseOf(prices('at: event,'))
    expect(clause).toMatchObject({
      prices: { province: '3', city: '1' },
      since: [{ from: '2021-07-01', prices: { province: '3', city: '2' } }],
    })
    expect(spelled).toBe(
      '{ gain: { province: [{ value: 3 }, { value: 3, from: 2021-07-01 }], city: [{ value: 1 }, { value: 2, from: 2021-07-01 }] }, each: awards, at: event, dated: date, sameMatter: highest }',
    )
    const again = clauseOf(
      head(2021) + table(`{ id: a, points: 10, clauses: [ ${spelled} ] }`),
    ).clause
    expect({ ...again, at: undefined }).toEqual({ ...clause, at: undefined })
  })
})
