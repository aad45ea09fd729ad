import { catalog } from '@fazhi/catalog'
import type { ScoreNode, UnitSubmission } from '@fazhi/model'
import { readYaml } from '@fazhi/rulebook'
import { assess, coverage } from '@fazhi/scoring'
import { describe, expect, test } from 'vitest'
import { load, resolved, textOf, unit } from './load.js'

const yaml = textOf('sample-county-city')
const { diagnostics, cases, unitCases } = load(yaml)
const rulebook = resolved(yaml)

const leaves = (node: ScoreNode): readonly ScoreNode[] =>
  node.items.length === 0 ? [node] : node.items.flatMap(leaves)
const everyLeaf = rulebook.tables.flatMap(({ root, onTop }) => [
  ...leaves(root),
  ...onTop.flatMap(leaves),
])

describe('the sample', () => {
  test('is sound: no error, no warning, no remark, and nothing left unsaid', () => {
    expect(diagnostics).toEqual([])
    expect(rulebook.assumptions).toEqual([])
  })

  test('says that it is a sample, and nobody’s', () => {
    expect(rulebook.status).toBe('sample')
    expect(rulebook.title.zh).toContain('样例')
    expect(rulebook.source).toBe('本库拟定的样例，不是任何机关的规定')
  })

  test('has three tables of 100 points, and every unit of a city is in exactly one', () => {
    expect(rulebook.tables.map(({ id, root }) => [id, root.points])).toEqual([
      ['township', '100'],
      ['enforcement-department', '100'],
      ['other-body', '100'],
    ])
    const tableOf = (of: Partial<UnitSubmission['unit']>): string | undefined =>
      assess(rulebook, [unit(2025, of, {})]).units[0]?.table
    expect(tableOf({ kind: 'township', enforcementPower: false })).toBe('township')
    expect(tableOf({ kind: 'township', enforcementPower: true })).toBe('township')
    expect(tableOf({ kind: 'subdistrict', enforcementPower: false })).toBe('township')
    expect(tableOf({ kind: 'department', enforcementPower: true })).toBe('enforcement-department')
    expect(tableOf({ kind: 'department', enforcementPower: false })).toBe('other-body')
    expect(tableOf({ kind: 'partyBody', enforcementPower: false })).toBe('other-body')
  })

  test('is reached by its worked cases whole', () => {
    const { missed, percent } = coverage(rulebook, [...cases, ...unitCases])
    expect(missed).toEqual([])
    expect(percent).toBe('100')
  })

  test('has worked cases for every item', () => {
    const worked = new Set(cases.map(({ indicator }) => indicator))
    expect(everyLeaf.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([])
  })

  test('says of every item who scores it and by what evidence', () => {
    for (const { id, scorer, evidence } of everyLeaf) {
      expect([id, scorer === undefined, evidence.length === 0]).toEqual([id, false, false])
    }
  })

  test('rests on articles that were read, and on duties the catalog has', () => {
    const cited = everyLeaf.flatMap(({ basis }) => basis)
    expect(cited.length).toBeGreaterThan(20)
    for (const { norm, article } of cited) {
      const found = catalog.norms.find(({ id }) => id === norm)
      const certainty = article === undefined ? 'read' : found?.articles[article]?.certainty
      expect([norm, article, found === undefined, certainty]).toEqual([
        norm,
        article,
        false,
        'read',
      ])
    }
    const duties = new Set(everyLeaf.flatMap(({ duty }) => duty))
    expect([...duties].sort()).toEqual(catalog.duties.map(({ id }) => id).sort())
  })

  test('counts by the fact dictionary, with six facts of its own', () => {
    const { facts } = readYaml(yaml).value as { readonly facts: Readonly<Record<string, unknown>> }
    expect(Object.keys(facts)).toEqual([
      'leadership.named',
      'law.staff',
      'report.published',
      'enforcement.online',
      'legalServices.rooms',
      'digital.missed',
    ])
    const known = new Set(catalog.facts.map(({ id }) => id))
    expect(Object.keys(facts).filter((id) => known.has(id))).toEqual([])
  })
})
