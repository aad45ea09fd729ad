import { describe, expect, it } from 'vitest'
import { parseOverlay, resolveCatalog } from '../../src/overlay.js'
import { readYaml } from './read-yaml.js'
import { base } from './small-catalog.js'
import { wellSaid } from './well-said.js'

const parse = (yaml: string) => {
  const { value, errors, placeOf } = readYaml(yaml, 'overlay.yaml')
  expect(errors).toEqual([])
  return { ...parseOverlay(value, { file: 'overlay.yaml', placeOf }), placeOf }
}

const head = `overlay: 1
id: yunxi
version: '2021.1'
title: { zh: 云溪市目录 }
rank: city
`

const said = (yaml: string) =>
  wellSaid(parse(yaml).findings).map(({ code, params, at: [place] }) => [
    code,
    params,
    place?.kind === 'data' ? `${place.line}:${place.column}` : undefined,
  ])

describe('an overlay that is sound', () => {
  const sound = `${head}place: 云溪市
from: 2021-01-01
to: 2021-12-31
over: [shandong]
add:
  facts:
    - id: local.nights
      name: { zh: 法治夜校场次, en: Evening classes }
      type: count
      measure: 场
      maximum: 200
      definition: 镇街举办的法治夜校场次。
      source: unit
      aggregate: sum
      provenance: { source: 云溪市通知, certainty: read }
patch:
  facts:
    - { id: villages.adviser, set: { maximum: 120 }, reason: 本市村数 }
retire:
  terms:
    - { id: disputeCentre, reason: 本市称综治中心 }
`

  it('is what was written', () => {
    const { overlay, findings } = parse(sound)
    expect(findings).toEqual([])
    expect(overlay?.over).toEqual(['shandong'])
    expect(overlay?.add?.facts?.[0]?.['id']).toBe('local.nights')
    expect(overlay?.patch?.facts?.[0]).toEqual({
      id: 'villages.adviser',
      set: { maximum: 120 },
      reason: '本市村数',
    })
  })
})

describe('a wrong form is said at its field, with line and column', () => {
  it.each([
    ['no map', '- 1\n', [['OVL-001.map', { value: '[1]' }, '1:1']]],
    ['a missing rank', head.replace('rank: city\n', ''), [['OVL-002', { key: 'rank' }, '1:1']]],
    [
      'a misspelt rank',
      head.replace('rank: city', 'rank: citty'),
      [
        [
          'OVL-004.near',
          { value: 'citty', allowed: ['nation', 'province', 'city', 'year'], nearest: 'city' },
          '5:7',
        ],
      ],
    ],
    [
      'another format',
      head.replace('overlay: 1', 'overlay: 2'),
      [['OVL-007', { value: '2' }, '1:10']],
    ],
    ['a misspelt key', `${head}ad: {}\n`, [['OVL-003.near', { key: 'ad', nearest: 'add' }, '6:1']]],
    [
      'a misspelt part',
      `${head}add:\n  fact: []\n`,
      [['OVL-003.near', { key: 'fact', nearest: 'facts' }, '7:3']],
    ],
    [
      'a key of the schema spelt otherwise in a patch',
      `${head}patch:\n  facts:\n    - { id: villages.adviser, sets: { maximum: 1 }, reason: x }\n`,
      [
        ['OVL-002', { key: 'set' }, '8:7'],
        ['OVL-003.near', { key: 'sets', nearest: 'set' }, '8:31'],
      ],
    ],
    [
      'a patch without a reason',
      `${head}patch:\n  facts:\n    - { id: villages.adviser, set: { maximum: 1 } }\n`,
      [['OVL-002', { key: 'reason' }, '8:7']],
    ],
    [
      'a day that is none',
      `${head}from: 2021-02-30\n`,
      [['OVL-005.date', { value: '2021-02-30' }, '6:7']],
    ],
    [
      'an id with capitals',
      head.replace('id: yunxi', 'id: Yunxi'),
      [['OVL-005', { key: 'id', value: 'Yunxi' }, '2:5']],
    ],
    ['an empty list', `${head}add:\n  facts: []\n`, [['OVL-006', { key: 'facts' }, '7:10']]],
    [
      'a part that is a map',
      `${head}retire:\n  terms: { id: x }\n`,
      [['OVL-001.list', { value: '{"id":"x"}' }, '7:10']],
    ],
    [
      'a name that is no field of anything',
      `${head}retire:\n  terms:\n    - { id: a, reason: b, __proto__: { c: d } }\n`,
      [['OVL-003', { key: '__proto__' }, '8:27']],
    ],
  ])('%s', (_, yaml, expected) => {
    const { overlay } = parse(yaml)
    expect(said(yaml)).toEqual(expected)
    expect(overlay).toBeUndefined()
  })
})

describe('an entry that is added is held against the schema of its part', () => {
  const fact = (more: string) => `${head}add:
  facts:
    - id: local.nights
      name: { zh: 法治夜校场次 }
      type: count
      measure: 场
      maximum: 200
      definition: 镇街举办的法治夜校场次。
      source: unit
      aggregate: sum
      provenance: { source: 云溪市通知, certainty: read }
${more}`

  it.each([
    [
      'an unknown field',
      '      measures: 场\n',
      [['OVL-003.near', { key: 'measures', nearest: 'measure' }, '17:7']],
    ],
    [
      'an unknown field in a map',
      '      askedOf: { kinds: [township] }\n',
      [['OVL-003.near', { key: 'kinds', nearest: 'kind' }, '17:18']],
    ],
    [
      'a misspelt choice in a list',
      '      askedOf: { kind: [townships] }\n',
      [
        [
          'OVL-004.near',
          {
            value: 'townships',
            nearest: 'township',
            allowed: expect.arrayContaining(['township', 'department']) as unknown,
          },
          '17:25',
        ],
      ],
    ],
    [
      'a number that is text',
      '      range: { least: "3" }\n',
      [['OVL-001.wholeNumber', { value: '3' }, '17:23']],
    ],
    [
      'a number below what there can be',
      '      range: { least: -3 }\n',
      [['OVL-006.least', { value: '-3', least: '0' }, '17:23']],
    ],
    ['text that is a number', '      partOf: 3\n', [['OVL-001.text', { value: '3' }, '17:15']]],
  ])('%s', (_, more, expected) => {
    expect(said(fact(more))).toEqual(expected)
  })

  it('also where a certainty stands without its day', () => {
    const norm = `${head}add:
  norms:
    - id: city-notice
      title: { zh: 云溪市通知 }
      authority: localNotice
      toCertainty: read
      articles: {}
      provenance: { source: 通知, certainty: read }
`
    expect(said(norm)).toEqual([['OVL-008.alone', { key: 'toCertainty', day: 'to' }, '8:7']])
  })
})

it('findings of resolving have line and column, and the history knows where each layer says so', () => {
  const { overlay, placeOf } = parse(`${head}patch:
  facts:
    - id: villages.advisor
      set: { maximum: 120 }
      reason: 本市村数
    - id: villages.total
      set: { maximum: 120 }
      reason: 本市村数
`)
  if (overlay === undefined) throw new Error('no overlay')
  const { findings, history } = resolveCatalog(base, [overlay], {
    originOf: () => ({ file: 'overlay.yaml', placeOf }),
  })
  expect(findings.map(({ code, at: [place] }) => [code, place])).toEqual([
    [
      'OVL-021.near',
      expect.objectContaining({
        file: 'overlay.yaml',
        pointer: '/patch/facts/0/id',
        line: 8,
        column: 11,
      }),
    ],
  ])
  expect(history.facts['villages.total']?.at(-1)?.at).toMatchObject({
    file: 'overlay.yaml',
    line: 11,
    column: 7,
  })
})

it('an operation put in above changes no fingerprint', () => {
  const wrong = '    - { id: villages.advisor, set: { maximum: 1 }, reason: x }\n'
  const print = (yaml: string) => {
    const { overlay } = parse(`${head}patch:\n  facts:\n${yaml}`)
    return overlay === undefined
      ? []
      : resolveCatalog(base, [overlay]).findings.map(({ fingerprint }) => fingerprint)
  }
  const above = '    - { id: villages.total, set: { maximum: 1 }, reason: x }\n'
  expect(print(wrong)).toHaveLength(1)
  expect(print(above + wrong)).toEqual(print(wrong))
})
