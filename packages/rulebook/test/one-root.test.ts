import { describe, expect, test } from 'vitest'
import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

/** Codes of the errors of a table with one item. */
const errorsOf = (item: string): readonly string[] =>
  loadRulebook(
    `facts: { n: { name: n, type: count } }\ntables: { t: { for: { kind: township }, points: 10, items: [ ${item} ] } }`,
    { catalog: smallCatalog },
  )
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('RBK-012'))

describe('one fault is said once', () => {
  test('a misspelt list of clauses is a misspelt key, and not an item of nothing as well', () => {
    expect(errorsOf('{ id: a, points: 10, clause: [ { lose: 1, each: n } ] }')).toEqual([
      'RBK-011.near',
    ])
    expect(errorsOf('{ id: a, points: 10, item: [ { id: b, clauses: [] } ] }')).toEqual([
      'RBK-011.near',
    ])
  })

  test('an item of nothing is still said', () => {
    expect(errorsOf('{ id: a, points: 10 }')).toEqual(['RBK-040.none'])
  })

  test('clauses and items together are one fault, and the items are no unknown key', () => {
    expect(errorsOf('{ id: a, points: 10, clauses: [ { lose: 1, each: n } ], items: [] }')).toEqual(
      ['RBK-040.both'],
    )
  })
})
