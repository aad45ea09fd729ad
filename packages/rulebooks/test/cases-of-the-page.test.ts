import { readFileSync } from 'node:fs'
import type { Catalog, FactDefinition } from '@fazhi/model'
import { loadRulebook, readYaml } from '@fazhi/rulebook'
import { runCases } from '@fazhi/scoring'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../../docs/rulebook-language.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```yaml rulebook(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, word, text = '']) => ({ word, text }),
)
const { facts } = readYaml(blocks.find(({ word }) => word === 'facts')?.text ?? '').value as {
  readonly facts: Readonly<Record<string, Omit<FactDefinition, 'id'>>>
}
const catalog: Catalog = {
  version: '0.0.0',
  facts: Object.entries(facts).map(
    ([id, fact]) => ({ ...fact, id, source: 'unit' }) as FactDefinition,
  ),
  rates: [],
  norms: [],
  duties: [],
  deadlines: [],
  bodies: [],
  formulas: [],
  terms: [],
  calendars: [],
  identities: [],
  profiles: [],
}
const head = 'rulebook: 1\nid: page\nversion: 1.0.0\nstatus: sample\nyear: 2021\ntitle: 例\n'

test.each(
  blocks
    .map(({ text }) => (text.startsWith('rulebook:') ? text : head + text))
    .filter((text) => text.includes('cases:')),
)('worked cases of the page on the language hold: %s', (yaml) => {
  const { rulebook, cases, unitCases, diagnostics } = loadRulebook(yaml, { catalog })
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1))
  const results = runCases(rulebook, [...cases, ...unitCases])
  expect(results.length).toBeGreaterThan(0)
  expect(results.filter(({ passed }) => !passed)).toEqual([])
})

test('the page has cases of items and of tables', () => {
  expect(blocks.filter(({ text }) => text.includes('cases:')).length).toBeGreaterThan(1)
})
