import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runCases } from '@fazhi/scoring'
import { describe, expect, test } from 'vitest'
import { generate } from '../scripts/generate.mjs'
import { rulebooks } from '../src/index.js'
import { load, resolved } from './load.js'

const file = (name: string) => new URL(`../src/generated/${name}`, import.meta.url)

test('the generated files are those of data/', () => {
  const made: ReadonlyMap<string, string> = generate()
  expect(readdirSync(new URL('../src/generated/', import.meta.url)).sort()).toEqual(
    [...made.keys()].sort(),
  )
  for (const [name, text] of made) {
    expect(existsSync(file(name)), name).toBe(true)
    expect(readFileSync(file(name), 'utf8'), name).toBe(text)
  }
})

describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))('%s', (_, source) => {
  test('loads without errors and says where it comes from', () => {
    const { diagnostics } = load(source.yaml)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(resolved(source.yaml).source).toBe(source.source)
    expect(resolved(source.yaml).title).toEqual(source.title)
  })

  test('is not official', () => {
    expect(resolved(source.yaml).status).not.toBe('adopted')
  })

  test('keeps its worked cases', () => {
    const { cases, unitCases } = load(source.yaml)
    const results = runCases(resolved(source.yaml), [...cases, ...unitCases])
    expect(results.length).toBeGreaterThan(0)
    expect(results.filter(({ passed }) => !passed)).toEqual([])
  })
})
