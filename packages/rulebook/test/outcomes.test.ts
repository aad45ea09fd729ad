import { test as law } from '@fast-check/vitest'
import { fill, message } from '@fazhi/findings'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeMessages, diffRulebooks, loadRulebook, rulebookMessages } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const yaml = `rulebook: 1
id: outcomes
version: 1.0.0
status: sample
year: 2021
title: 等次
facts:
  done: { name: 完成, type: flag }
  files: { name: 合格案卷, type: coverage }
  caught: { name: 查实, type: flag }
policies:
  vetoed: { ranked: true, inQuotaBase: false, inMeans: false }
  lowerings: stack
  ties: { places: shared, breakBy: [noVeto, study] }
tables:
  t:
    for: { kind: [township, zone] }
    points: 10
    items:
      - { id: study, points: 10, clauses: [ { lose: 10, unless: done } ] }
groups:
  towns: { table: t, for: { kind: township }, bandsFixed: beforeScoring, lot: [east, west] }
  zones: { table: t, for: { kind: zone } }
grades:
  towns:
    - { grade: 优秀, from: "≥ 9", needs: [ { files: "≥ 85%", caught: false }, { points: { study: "≥ 80%" } } ], whenNone: unmet, places: 3, edgeTie: byLot }
    - { grade: 良好, from: "≥ 6", needs: { not: { vetoed: true } }, whenNone: met }
    - { grade: 合格, from: else }
  zones: [ { grade: 合格, from: "≥ 6" }, { grade: 不合格, from: else } ]
vetoes:
  - { id: caught, title: 查实, when: { any: [ caught, { points: { study: "< 2" } } ] }, ceiling: 合格, lower: 1 }
lowerings:
  - { id: last, title: 末位, when: { all: [ { placeFromLast: "≤ 2" }, { kind: township } ] }, lower: 1, groups: towns }
honours:
  - { id: model, title: 先进, when: { place: "≤ 3", grade: [优秀, 良好], vetoed: false }, atMost: 10%, of: units, round: up, edgeTie: allIn, groups: [towns] }
`

const load = (text = yaml) => loadRulebook(text, { catalog: smallCatalog, file: 'rulebook.yaml' })
const loaded = (text = yaml) => {
  const { rulebook, diagnostics } = load(text)
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics))
  return rulebook
}

describe('what a rulebook says about outcomes', () => {
  const rulebook = loaded()
  const [towns, zones] = rulebook.groups

  test('each entry of a need stands by itself', () => {
    expect(towns?.grades[0]).toEqual({
      grade: '优秀',
      from: { rel: '>=', bound: '9' },
      needs: [
        { kind: 'number', value: 'files', rel: '>=', bound: '0.85' },
        { kind: 'flag', value: 'caught', is: false },
        { kind: 'points', node: 'study', rel: '>=', bound: '0.8', share: true },
      ],
      whenNone: 'unmet',
      quota: { places: 3, edgeTie: 'byLot' },
    })
    expect(towns?.grades[1]?.needs).toEqual([{ kind: 'not', of: { kind: 'vetoed', is: true } }])
  })

  test('groups divide a table, and say when their bands were fixed and in which order a lot drew', () => {
    expect(towns).toMatchObject({
      for: { kind: 'attribute', attribute: 'kind', in: ['township'] },
      bandsFixed: 'beforeScoring',
      lot: ['east', 'west'],
    })
    expect(zones?.bandsFixed).toBeUndefined()
  })

  test('vetoes, lowerings and honours', () => {
    const { at: _, ...veto } = rulebook.vetoes[0] ?? {}
    expect(veto).toEqual({
      id: 'caught',
      title: { zh: '查实' },
      when: {
        kind: 'any',
        of: [
          { kind: 'flag', value: 'caught', is: true },
          { kind: 'points', node: 'study', rel: '<', bound: '2', share: false },
        ],
      },
      ceiling: '合格',
      lower: 1,
      barred: false,
    })
    expect(rulebook.lowerings?.[0]).toMatchObject({
      lower: 1,
      groups: ['towns'],
      when: {
        kind: 'all',
        of: [
          { kind: 'place', from: 'last', rel: '<=', bound: '2' },
          { kind: 'attribute', attribute: 'kind', in: ['township'] },
        ],
      },
    })
    expect(rulebook.honours?.[0]).toMatchObject({
      quota: { share: '0.1', of: 'units', round: 'up', edgeTie: 'allIn' },
      groups: ['towns'],
      when: {
        kind: 'all',
        of: [
          { kind: 'place', from: 'first', rel: '<=', bound: '3' },
          { kind: 'grade', in: ['优秀', '良好'] },
          { kind: 'vetoed', is: false },
        ],
      },
    })
  })

  test('policies and tie keys', () => {
    expect(rulebook.policies.vetoed).toEqual({ ranked: true, inQuotaBase: false, inMeans: false })
    expect(rulebook.policies.lowerings).toBe('stack')
    expect(rulebook.policies.ties.breakBy).toEqual([
      { key: 'noVeto' },
      { key: 'node', node: 'study' },
    ])
  })
})

test('facts that only a rule about outcomes reads are used', () => {
  const codes = load().diagnostics.map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('LNT-011'))).toEqual([])
  expect(Object.keys(loaded().facts)).toEqual(['caught', 'done', 'files'])
})

test.each([
  // What is wrong, its line and column, and how it is said.
  ['points: { study: "≥ 80%" }', 'points: { studdy: "≥ 80%" }', 26, 89, 'Did you mean "study"?'],
  ['ceiling: 合格, lower: 1', 'ceiling: 一般, lower: 1', 31, 96, 'There is no grade "一般"'],
  ['lower: 1, groups: towns', 'lower: 1, groups: tons', 33, 111, 'Did you mean "towns"?'],
  ['place: "≤ 3"', 'place: 3', 35, 44, 'write ≤ 3, = 3'],
  ['from: else }\n  zones', 'from: else, places: 2 }\n  zones', 28, 32, 'is the last grade'],
] as const)('%s, written %s, is answered at line %i, column %i', (from, to, line, column, said) => {
  const { diagnostics } = load(yaml.replace(from, to))
  const [error] = diagnostics.filter(({ severity }) => severity === 'error')
  if (error === undefined) throw new Error('no error')
  expect(error.at[0]).toMatchObject({ file: 'rulebook.yaml', line, column })
  expect(message(rulebookMessages, error, 'en')).toContain(said)
  expect(error.remedy).toBe('correct')
})

test('R35 places that rest on vetoes that rest on places are refused, with the way round', () => {
  const { rulebook, diagnostics } = load(yaml.replace('any: [ caught,', 'any: [ { place: "≥ 9" },'))
  expect(rulebook).toBeUndefined()
  expect(diagnostics.find(({ code }) => code === 'RBK-098')?.params).toEqual({
    path: ['vetoes.caught', 'place', 'ties.breakBy.noVeto', 'vetoes.caught'],
  })
})

describe('a change of what is decided is told by its meaning', () => {
  const words = (from: string, to: string) => {
    if (!yaml.includes(from)) throw new Error(from)
    return diffRulebooks(loaded(), loaded(yaml.replace(from, to))).map(({ code, params }) =>
      fill(changeMessages.en[code], params, 'en'),
    )
  }

  test.each([
    [
      'whenNone: unmet, places: 3',
      'whenNone: met, places: 2',
      'Grade "优秀" of group "towns" is ≥ 9, needs: [{ files: "≥ 85%" }, { caught: false }, { points: { study: "≥ 80%" } }], whenNone: met, places: 2, edgeTie: byLot instead of ≥ 9, needs: [{ files: "≥ 85%" }, { caught: false }, { points: { study: "≥ 80%" } }], whenNone: unmet, places: 3, edgeTie: byLot',
    ],
    [
      'lot: [east, west]',
      'lot: [west, east]',
      'The group "towns" says for: { kind: township }, bandsFixed: beforeScoring, lot: [west, east] instead of for: { kind: township }, bandsFixed: beforeScoring, lot: [east, west]',
    ],
    [
      'ceiling: 合格, lower: 1',
      'ceiling: 合格',
      'The veto "caught" is when: { any: [caught, { points: { study: "< 2" } }] }, ceiling: 合格 instead of when: { any: [caught, { points: { study: "< 2" } }] }, ceiling: 合格, lower: 1',
    ],
    [
      'placeFromLast: "≤ 2"',
      'placeFromLast: "≤ 3"',
      'The lowering "last" is when: { all: [{ placeFromLast: "≤ 3" }, { kind: township }] }, lower: 1, groups: [towns] instead of when: { all: [{ placeFromLast: "≤ 2" }, { kind: township }] }, lower: 1, groups: [towns]',
    ],
    [
      'edgeTie: allIn, groups: [towns]',
      'edgeTie: allOut',
      'The honour "model" is when: { all: [{ place: "≤ 3" }, { grade: [优秀, 良好] }, { vetoed: false }] }, atMost: 10%, of: units, round: up, edgeTie: allOut instead of when: { all: [{ place: "≤ 3" }, { grade: [优秀, 良好] }, { vetoed: false }] }, atMost: 10%, of: units, round: up, edgeTie: allIn, groups: [towns]',
    ],
    ['lowerings: stack', 'lowerings: largest', '"lowerings" is largest instead of stack'],
    ['inMeans: false', 'inMeans: true', '"vetoed.inMeans" is true instead of false'],
  ] as const)('%s → %s', (from, to, said) => {
    expect(words(from, to)).toEqual([said])
  })
})

const edit = fc.record({
  at: fc.nat(yaml.length),
  remove: fc.nat(10),
  insert: fc.constantFrom(
    '',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\n',
    '"',
    '~',
    '-1',
    '0',
    '≤ 3',
    '95%',
    'points',
    'place',
    'placeFromLast',
    'grade',
    'vetoed',
    'needs',
    'lower',
    'groups',
    'study',
    'towns',
    '优秀',
    'byLot',
  ),
})

law.prop([fc.array(edit, { minLength: 1, maxLength: 4 })], { numRuns: 150 })(
  'rules about outcomes damaged anywhere are answered with findings that have places and whole messages',
  (edits) => {
    const text = edits.reduce(
      (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
      yaml,
    )
    const { rulebook, diagnostics } = load(text)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(rulebook === undefined).toBe(errors.length > 0)
    expect(diagnostics.filter(({ code }) => code === 'RBK-099')).toEqual([])
    for (const finding of diagnostics) {
      const [place] = finding.at
      expect(place?.kind === 'data' && (place.line ?? 0) > 0).toBe(true)
      for (const language of ['zh-CN', 'en'] as const) {
        const said = message(rulebookMessages, finding, language)
        expect(said).not.toContain(finding.code)
        expect(said).not.toMatch(/\{\w+\}/)
      }
    }
  },
  60_000,
)
