import type { ResolvedRulebook, StoredRecord, Submission, Year } from '@fazhi/model'
import { loadRulebook } from '@fazhi/rulebook'
import { assess } from '@fazhi/scoring'
import { expect, test } from 'vitest'
import { catalog, readCity, submissionsOf } from './read-city.js'
import { rulebook } from './score-city.js'

/* What a result takes: records hold codes and exact numbers, no text, and nothing that goes without saying. */

const leaves = ({ items = [] }: StoredRecord): number =>
  items.length === 0 ? 1 : items.map(leaves).reduce((a, b) => a + b, 0)

/** Bytes of the records of every unit in UTF-8, over the items they are of. */
const bytesOfItem = ({ units }: Year): number => {
  const records = units.flatMap(({ root, onTop }) => [root, ...onTop])
  const bytes = records.map((record) => new TextEncoder().encode(JSON.stringify(record)).length)
  const items = records.map(leaves).reduce((a, b) => a + b, 0)
  return bytes.reduce((a, b) => a + b, 0) / items
}

/** The scheme that speed is measured on, and facts for it, as the benchmarks make them. */
interface Bench {
  readonly itemsOf: () => unknown
  readonly rulebookOf: (items: unknown, policy: string) => string
  readonly factsOf: (items: unknown, units: number) => unknown
  readonly submissionsOf: (facts: unknown) => readonly Submission[]
}

const bench = async (name: string): Promise<Bench> =>
  (await import(new URL(`../../benchmarks/score/${name}.mjs`, import.meta.url).href)) as Bench

const benchYear = async (policy: string, units: number): Promise<Year> => {
  const [scheme, data] = [await bench('scheme'), await bench('data')]
  const items = scheme.itemsOf()
  const { rulebook: book } = loadRulebook(scheme.rulebookOf(items, policy), { catalog })
  return assess(book as ResolvedRulebook, data.submissionsOf(data.factsOf(items, units)))
}

test('the records of the example city take at most 250 bytes an item', () => {
  const year = assess(rulebook, submissionsOf(readCity()))
  expect(year.units).toHaveLength(40)
  expect(bytesOfItem(year)).toBeLessThanOrEqual(250)
})

test.each(['item', 'total'])(
  'the records of the measured scheme take at most 250 bytes an item, rounded at the %s',
  async (policy) => {
    const year = await benchYear(policy, 100)
    expect(year.units).toHaveLength(100)
    expect(bytesOfItem(year)).toBeLessThanOrEqual(250)
  },
)
