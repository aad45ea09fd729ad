import { test as law } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallCatalog } from '../test/small-catalog.js'
import { loadRulebook } from './load-rulebook.js'

const load = (text: string) => loadRulebook(text, { catalog: smallCatalog })

const words = fc.constantFrom(
  'rulebook',
  'id',
  'facts',
  'tables',
  'items',
  'clauses',
  'lose',
  'each',
  'by',
  'together',
  'policies',
  'grades',
  'vetoes',
  'title',
  'points',
  'for',
  '≥ 1',
  '__proto__',
  'toString',
)

describe('whatever the text holds, the answer is findings', () => {
  law.prop([fc.string()])('any text', (text) => {
    expect(load(text).rulebook).toBeUndefined()
  })

  law.prop([
    fc.object({
      key: words,
      maxDepth: 6,
      values: [words, fc.integer(), fc.boolean(), fc.constant(null)],
    }),
  ])('any structure of known words', (value) => {
    const { rulebook, diagnostics } = load(JSON.stringify(value))
    expect(rulebook).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  test.each(['', '[]', '7', 'text', 'null', '{}', '- a\n- b', 'rulebook: 1'])('%j', (text) => {
    const { rulebook, diagnostics } = load(text)
    expect(rulebook).toBeUndefined()
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('indicators that contain each other are said with the way round', () => {
    const { diagnostics } = load(
      'indicators:\n  a: { items: [b] }\n  b: { items: [a] }\ntables: { t: { for: { kind: zone }, items: [a] } }',
    )
    expect(diagnostics.find(({ code }) => code === 'RBK-044')?.params).toEqual({
      path: ['a', 'b', 'a'],
    })
  })
})
