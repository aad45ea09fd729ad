import { readFileSync } from 'node:fs'
import { assess, seal } from '@fazhi/scoring'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readCity, submissionsOf } from './read-city.js'
import { rulebook } from './score-city.js'

/* The result as other languages read it: plain JSON in a schema with a version, and small. */

type Schema = Record<string, unknown>

const schema = JSON.parse(
  readFileSync(new URL('../../packages/scoring/schemas/year.schema.json', import.meta.url), 'utf8'),
) as Schema

/** The same schema, but a key that it does not describe is refused. */
const closed = (of: unknown): unknown => {
  if (Array.isArray(of)) return of.map(closed)
  if (typeof of !== 'object' || of === null) return of
  const entries = Object.entries(of).map(([key, value]) => [key, closed(value)])
  const isListed = 'properties' in of && !('rulebook' in (of.properties as object))
  return Object.fromEntries([...entries, ...(isListed ? [['additionalProperties', false]] : [])])
}

const holds = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema)
const holdsClosed = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  closed(schema) as Schema,
)

const city = readCity()
const year = assess(rulebook, submissionsOf(city))
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('the year of the example city is what the schema says, and holds nothing it does not describe', () => {
  expect([holds(asJson(year)), holds.errors]).toEqual([true, null])
  const { rulebook: _, submissions: __, ...result } = year
  const bare = { ...result, rulebook: asJson(year.rulebook), submissions: [] }
  expect([holdsClosed(asJson(bare)), holdsClosed.errors]).toEqual([true, null])
})

test('a sealed year keeps the same form', async () => {
  const sealed = await seal(year)
  expect(holds(asJson(sealed.year))).toBe(true)
})

const [first] = year.units
const withFirst = (change: object): unknown =>
  asJson({ ...year, units: [{ ...first, ...change }, ...year.units.slice(1)] })

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
  ['no records', withFirst({ root: undefined })],
])('%s does not fit', (_, wrong) => {
  expect(holds(asJson(wrong))).toBe(false)
})
