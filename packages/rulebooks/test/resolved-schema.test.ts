import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { rulebooks } from '../src/index.js'
import { load } from './load.js'
import { vectors } from './vectors/read-vectors.js'
import { loaded } from './vectors/run-vector.js'

/* What the schema of a resolved rulebook says holds of every rulebook there is: ours, and those of the worked cases. */

const read = (at: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../${at}.schema.json`, import.meta.url), 'utf8'))

/** The schema, but a key that it does not describe is refused: nothing of a rulebook is left undescribed. */
const closed = (of: unknown): unknown => {
  if (Array.isArray(of)) return of.map(closed)
  if (typeof of !== 'object' || of === null) return of
  const entries = Object.entries(of).map(([key, value]) => [key, closed(value)])
  const isListed = 'properties' in of
  return Object.fromEntries([...entries, ...(isListed ? [['additionalProperties', false]] : [])])
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, formats: { date: true } })
for (const name of ['fact-definition', 'calendar-year'])
  ajv.addSchema(read(`model/schemas/${name}`))
const holds = ajv.compile(closed(read('scoring/schemas/rulebook')) as Record<string, unknown>)

const faultsOf = (rulebook: unknown): readonly string[] => {
  holds(JSON.parse(JSON.stringify(rulebook)))
  return (holds.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

test.each(rulebooks.map(({ id, yaml }) => [id, yaml] as const))('%s', (_, yaml) => {
  const { rulebook } = load(yaml)
  expect(rulebook).toBeDefined()
  expect(faultsOf(rulebook)).toEqual([])
})

test('the rulebooks of all worked cases', () => {
  const all = new Set(vectors.flatMap((vector) => loaded(vector).rulebook ?? []))
  expect(all.size).toBeGreaterThan(60)
  expect([...all].map((rulebook) => [rulebook.id, faultsOf(rulebook)])).toEqual(
    [...all].map(({ id }) => [id, []]),
  )
})
