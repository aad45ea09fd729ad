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

test('every rulebook passes fazhi test; its cases reach every rule of it', {
  timeout: 60_000,
}, () => {
  const found = rulebooks.map(({ id, yaml }) => {
    const { reached, total, percent } = coverageIn(yaml)
    return { id, reached, total, percent }
  })
  console.table(found)
  const left = found.filter(({ percent }) => percent !== '100')
  expect(left).toEqual([])
  expect(found.length).toBe(rulebooks.length)
})
