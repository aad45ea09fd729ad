import { readFileSync } from 'node:fs'
import type { Catalog, FactDefinition } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { assumptionText, clauseShapes, lints, loadRulebook, readYaml } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const page = readFileSync(new URL('../../../docs/rulebook-language.md', import.meta.url), 'utf8')

const blocks = [
  ...page.matchAll(/^```yaml (rulebook(?:-error)?)(?: (\S+))?\n([\s\S]*?)^```$/gm),
].map(([, kind = '', word = '', text = '']) => ({ kind, word, text }))

const factsBlock = blocks.find(({ word }) => word === 'facts')?.text ?? ''
const facts = (readYaml(factsBlock).value as { facts: Record<string, Omit<FactDefinition, 'id'>> })
  .facts
const catalog: Catalog = {
  ...smallCatalog,
  facts: Object.entries(facts).map(([id, fact]) => ({ ...fact, id }) as FactDefinition),
  calendars: [
    {
      id: 'calendar-2021',
      year: 2021,
      holidays: [],
      workdays: [],
      authority: 'policy',
      provenance: { source: 'for tests', certainty: 'inferred' },
    },
  ],
}

const head = 'rulebook: 1\nid: page\nversion: 1.0.0\nstatus: sample\nyear: 2021\ntitle: 例\n'
const grades = 'grades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n'

/** Lines of clauses each become an item of their own; what a block leaves out of a rulebook is added. */
const whole = (text: string): string => {
  if (text.startsWith('rulebook:')) return text
  if (!text.startsWith('- ')) {
    const table = text.includes('tables:')
      ? ''
      : 'tables: { t: { for: { kind: zone }, items: [] } }\n'
    return `${head}${text.includes('groups:') ? '' : `groups: { all: { table: t } }\n${grades}`}${table}${text}`
  }
  const items = text
    .trimEnd()
    .split('\n')
    .map(
      (line, index) =>
        `      - { id: item${index}, points: 10, clauses: [ ${line.replace(/^- /, '').replace(/\s+#.*$/, '')} ] }`,
    )
  const points = 10 * items.length
  return `${head}groups: { all: { table: t } }\n${grades}tables:\n  t:\n    for: { kind: township }\n    points: ${points}\n    items:\n${items.join('\n')}\n`
}

const codesOf = (text: string) =>
  loadRulebook(whole(text), { catalog }).diagnostics.map(({ code, severity, params }) => ({
    code,
    severity,
    params,
  }))

describe('the page about the language', () => {
  test('has examples', () => {
    expect(blocks.length).toBeGreaterThan(20)
  })

  test.each(blocks.filter(({ kind, word }) => kind === 'rulebook' && word === ''))(
    'example loads: $text',
    ({ text }) => {
      expect(codesOf(text).filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  test.each(blocks.filter(({ kind }) => kind === 'rulebook-error'))(
    'mistake is answered with $word: $text',
    ({ word, text }) => {
      const errors = codesOf(text).filter(({ severity }) => severity === 'error')
      expect(errors.map(({ code }) => code)).toEqual([word])
    },
  )

  test('names every check, every assumption and every shape of clause', () => {
    const missing = [...lints.map(({ id }) => id), ...Object.keys(assumptionText.en)].filter(
      (name) => !page.includes(name),
    )
    expect(missing).toEqual([])
    const headings = [...page.matchAll(/^### (\w+(?: \w+)?):/gm)].map(([, name]) => name)
    expect(headings).toEqual(['A condition', 'Each', 'Events', 'Share', 'By', 'Judged', 'Together'])
    expect(headings).toHaveLength(clauseShapes.length)
  })
})
