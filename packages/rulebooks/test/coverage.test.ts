import { coverageOf, runCases } from '@fazhi/scoring'
import { expect, test } from 'vitest'
import { rulebooks } from '../src/index.js'
import { load, resolved } from './load.js'

/** What `fazhi test` says of a rulebook: how many of the rules its cases reached. */
const coverageIn = (yaml: string) => {
  const { cases, unitCases } = load(yaml)
  const rulebook = resolved(yaml)
  return coverageOf(rulebook, runCases(rulebook, [...cases, ...unitCases]))
}

/** In Xinyang only a veto takes the target away: no points fall into that band, so no case can reach it. */
const outOfReach: Readonly<Record<string, number>> = { xinyang: 1 }

test('every rulebook passes fazhi test; its cases reach every rule of it', {
  timeout: 60_000,
}, () => {
  const found = rulebooks.map(({ id, yaml }) => {
    const { reached, total, percent } = coverageIn(yaml)
    return { id, reached, total, percent }
  })
  console.table(found)
  const left = found.filter(({ id, reached, total }) => total - reached > (outOfReach[id] ?? 0))
  expect(left).toEqual([])
  expect(found.find(({ id }) => id === 'sample-county-city')?.percent).toBe('100')
})
