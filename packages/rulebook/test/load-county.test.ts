import { readFileSync } from 'node:fs'
import type { ScoreNode } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const yaml = readFileSync(new URL('./fixtures/county.yaml', import.meta.url), 'utf8')
const load = (text = yaml) => loadRulebook(text, { catalog: smallCatalog, file: 'county.yaml' })

const find = (node: ScoreNode, id: string): ScoreNode | undefined =>
  node.id === id ? node : node.items.map((item) => find(item, id)).find((found) => found)

describe('a whole rulebook', () => {
  const { rulebook, diagnostics, cases } = load()
  const township = rulebook?.tables.find((table) => table.id === 'township')
  const department = rulebook?.tables.find((table) => table.id === 'department')
  const clausesOf = (id: string) =>
    township && find(township.root, id)?.clauses.map(({ at: _, ...clause }) => clause)

  test('loads without errors', () => {
    expect(diagnostics.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(rulebook?.id).toBe('sample-county')
  })

  test('puts a table’s own parameter in place of the indicator’s', () => {
    expect(clausesOf('study.lead')?.[1]).toEqual({
      shape: 'each',
      verb: 'lose',
      price: '0.3',
      each: 'study.sessions',
      gap: { side: 'below', bound: '8' },
      per: '1',
      part: 'exact',
      atMost: '1.2',
    })
    const other = department && find(department.root, 'study.lead')?.clauses[1]
    expect(other).toMatchObject({ gap: { side: 'below', bound: '6' } })
  })

  test('turns percentages and percentage points into fractions of 1', () => {
    expect(clausesOf('litigation.appearance')).toEqual([
      {
        shape: 'each',
        verb: 'lose',
        price: '0.1',
        each: 'head.attendance',
        gap: { side: 'below', bound: '1' },
        per: '0.01',
        part: 'exact',
        whenNone: 'notApplicable',
      },
    ])
    expect(clausesOf('filing')).toEqual([
      {
        shape: 'by',
        verb: 'gain',
        by: 'filing.rate',
        rows: [
          { rel: '>=', bound: '0.95', points: '5' },
          { rel: '>=', bound: '0.8', points: '3' },
          { else: true, points: '0' },
        ],
        whenNone: 'notApplicable',
      },
    ])
  })

  test('starts what loses at full and what gains at nothing', () => {
    const starts = ['study.lead', 'counsel', 'satisfaction'].map(
      (id) => township && find(township.root, id)?.start,
    )
    expect(starts).toEqual(['1.5', '0', '0'])
    expect(township && find(township.root, 'satisfaction')).toMatchObject({
      points: '10',
      outOf: '100',
      ceiling: '100',
    })
  })

  test('rescales at the blocks and rounds at the roots, as the policies say', () => {
    expect(township?.root).toMatchObject({
      notApplicable: 'pass',
      round: { places: 2, mode: 'half-up' },
    })
    expect(township?.root.items.map((item) => item.notApplicable)).toEqual([
      'rescale',
      'rescale',
      'rescale',
    ])
  })

  test('keeps extras apart, each with its own cap', () => {
    expect(
      township?.onTop.map(({ id, points, floor, ceiling }) => [id, points, floor, ceiling]),
    ).toEqual([
      ['awarded', '0', '0', '5'],
      ['criticised', '0', '-5', '0'],
    ])
  })

  test('gives the worked cases, each with a table that uses the indicator’s own parameters', () => {
    expect(cases.map(({ indicator, table, expect: points }) => [indicator, table, points])).toEqual(
      [
        ['leadership.sessions', 'township', '2.25'],
        ['study.lead', 'department', '0'],
        ['study.lead', 'department', '0.3'],
      ],
    )
  })

  test('takes the authority of a basis from the catalog', () => {
    expect(township && find(township.root, 'leadership.sessions')?.basis).toEqual([
      { norm: 'first-responsible-2016', article: '5', authority: 'partyRegulation' },
    ])
  })
})

describe('what is left unsaid', () => {
  test('is taken one way, and named', () => {
    const text = yaml.replace(/policies:[\s\S]*?\nvalues:/, 'values:')
    const named = load(text).rulebook?.assumptions.map(({ code, params }) => [
      code,
      params['value'],
    ])
    expect(named).toEqual(
      expect.arrayContaining([
        ['policies.round', 'none'],
        ['policies.notApplicable', 'rescale'],
        ['policies.decideOn', 'published'],
        ['policies.missing', 'refuse'],
        ['policies.unverified', 'refuse'],
        ['policies.ties.places', 'shared'],
        ['policies.vetoed.ranked', 'true'],
        ['policies.vetoed.inQuotaBase', 'true'],
      ]),
    )
  })
})

describe('a mistake', () => {
  const mistakes = (from: string, to: string) =>
    load(yaml.replace(from, to)).diagnostics.filter((finding) => finding.severity === 'error')

  test('in a name is said with the nearest known one, where it stands', () => {
    const [finding, ...others] = mistakes('each: study.sessions', 'each: study.session')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'RBK-020.near',
      params: { name: 'study.session', nearest: 'study.sessions' },
      expected: 'study.sessions',
      at: [
        {
          file: 'county.yaml',
          pointer: '/indicators/study.lead/clauses/1/each',
          line: 56,
          column: 28,
        },
      ],
    })
  })

  test('in a key is said with the nearest known one', () => {
    const found = mistakes('atMost: 1.2', 'atmost: 1.2')
    expect(found.map(({ code, expected }) => [code, expected])).toEqual([
      ['RBK-011.near', 'atMost'],
    ])
  })

  test('leaves no rulebook behind', () => {
    expect(load(yaml.replace('each: awards', 'each: prizes')).rulebook).toBeUndefined()
  })
})
