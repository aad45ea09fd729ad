import { readFileSync } from 'node:fs'
import { assess, seal } from '@fazhi/scoring'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readCity, submissionsOf } from './read-city.js'
import { rulebook } from './score-city.js'

/* The result as other languages read it: plain JSON in a schema with a version, and small. */

type Schema = Record<string, unknown>

const read = (at: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../packages/${at}.schema.json`, import.meta.url), 'utf8'))

const schema = read('scoring/schemas/year')
const ofRulebook = read('scoring/schemas/rulebook')
/** The schemas of other packages that the year refers to. */
const ofModel = ['unit-submission', 'city-submission', 'fact-definition', 'calendar-year'].map(
  (name) => read(`model/schemas/${name}`),
)

/** The same schema, but a key that it does not describe is refused. */
const closed = (of: unknown): unknown => {
  if (Array.isArray(of)) return of.map(closed)
  if (typeof of !== 'object' || of === null) return of
  const entries = Object.entries(of).map(([key, value]) => [key, closed(value)])
  const isListed = 'properties' in of
  return Object.fromEntries([...entries, ...(isListed ? [['additionalProperties', false]] : [])])
}

const compiled = (...own: readonly unknown[]) => {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    formats: { date: true },
  })
  for (const one of [...ofModel, ...own.slice(1)]) ajv.addSchema(one as Schema)
  return ajv.compile(own[0] as Schema)
}

const holds = compiled(schema, ofRulebook)
const holdsClosed = compiled(closed(schema), closed(ofRulebook))

const city = readCity()
const year = assess(rulebook, submissionsOf(city))
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('the year of the example city is what the schema says, and holds nothing it does not describe', () => {
  expect([holds(asJson(year)), holds.errors]).toEqual([true, null])
  expect([holdsClosed(asJson(year)), holdsClosed.errors]).toEqual([true, null])
})

test('a sealed year keeps the same form', async () => {
  const sealed = await seal(year)
  expect(holds(asJson(sealed.year))).toBe(true)
})

const [first] = year.units
const withFirst = (change: object): unknown =>
  asJson({ ...year, units: [{ ...first, ...change }, ...year.units.slice(1)] })

const withType = (type: string) => {
  const [[id, fact] = ['', {}]] = Object.entries(year.rulebook.facts)
  return { ...year.rulebook, facts: { ...year.rulebook.facts, [id]: { ...fact, type } } }
}
const withClause = (clause: object) => {
  const [table, ...tables] = year.rulebook.tables
  const root = { ...table?.root, items: [], clauses: [clause] }
  return { ...year.rulebook, tables: [{ ...table, root }, ...tables] }
}

test.each([
  ['another format', { ...year, format: 1 }],
  ['no engine', { ...year, engine: undefined }],
  ['a number for an exact text', withFirst({ exact: 93.4 })],
  ['a minus before nothing', withFirst({ exact: '-0' })],
  ['an exponent', withFirst({ published: '9e1' })],
  ['a place of 0', withFirst({ place: 0 })],
  ['a state nobody knows', withFirst({ root: { ...first?.root, status: 'fine' } })],
  ['a state that is left out', withFirst({ root: { ...first?.root, status: 'scored' } })],
  ['an empty list', withFirst({ root: { ...first?.root, moves: [] } })],
  ['a submission without its year', { ...year, submissions: [{ submission: 1, facts: {} }] }],
  ['a fact of a type nobody knows', { ...year, rulebook: withType('guess') }],
  ['a clause of no shape', { ...year, rulebook: withClause({ verb: 'lose', price: '1' }) }],
  [
    'a price that is a number',
    { ...year, rulebook: withClause({ shape: 'share', verb: 'gain', price: 1, share: 'a' }) },
  ],
  ['no records', withFirst({ root: undefined })],
])('%s does not fit', (_, wrong) => {
  expect(holds(asJson(wrong))).toBe(false)
})
