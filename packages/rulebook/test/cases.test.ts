import { describe, expect, test } from 'vitest'
import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const book = (cases: { readonly item?: string; readonly table?: string }): string => `rulebook: 1
id: cases
version: 1.0.0
status: sample
year: 2021
title: 例
facts:
  plan: { name: 计划, type: flag }
  lost: { name: 败诉, type: count }
  false.data: { name: 虚假材料, type: flag }
indicators:
  plan:
    points: 10
    applies: { kind: township }
    clauses: [ { lose: 10, unless: plan } ]
    cases:
${cases.item ?? '      - { given: { plan: true }, expect: 10 }'}
tables:
  towns:
    for: { kind: [township, subdistrict] }
    points: 20
    items: [plan, { id: lost, points: 10, floor: 0, clauses: [ { lose: 5, each: lost } ] }]
    cases:
${cases.table ?? '      []'}
  offices:
    for: { kind: department, enforcementPower: false }
    points: 10
    items: [plan]
groups: { towns: { table: towns }, offices: { table: offices } }
grades:
  towns: [ { grade: 好, from: "≥ 15" }, { grade: 差, from: else } ]
  offices: [ { grade: 合格, from: "≥ 6" }, { grade: 不合格, from: else } ]
vetoes: [ { id: false-data, when: false.data, ceiling: 差 } ]
`

const load = (cases: Parameters<typeof book>[0]) => {
  const { diagnostics, ...rest } = loadRulebook(book(cases), { catalog: smallCatalog })
  return { ...rest, errors: diagnostics.filter(({ severity }) => severity === 'error') }
}

describe('a case of an item', () => {
  test('is for the first table that uses it; what its unit is follows from what the table is for', () => {
    const { cases, errors } = load({})
    expect(errors).toEqual([])
    // Township or sub-district stays open: only `applies` reads it, and a case of an item is for whom the item is.
    expect(cases).toMatchObject([
      {
        indicator: 'plan',
        table: 'towns',
        unit: { id: 'case' },
        given: { plan: true },
        expect: '10',
      },
    ])
    expect(cases[0]?.at).toMatchObject({ line: 17, column: 9 })
  })

  test('says its unit where that decides whether the item applies, and picks the table that has such units', () => {
    const { cases, errors } = load({
      item: `      - { unit: { kind: subdistrict }, given: { plan: true }, expect: notApplicable }
      - { unit: { kind: department }, given: { plan: true }, expect: notApplicable }`,
    })
    expect(errors).toEqual([])
    expect(cases.map(({ table, unit }) => [table, unit])).toEqual([
      ['towns', { id: 'case', kind: 'subdistrict' }],
      ['offices', { id: 'case', kind: 'department', enforcementPower: false }],
    ])
  })
})

describe('a case of a table', () => {
  test('expects total, grade and vetoes; one may start from an earlier one', () => {
    const { cases, unitCases, errors } = load({
      table: `      - name: 样样做到
        unit: { kind: township }
        given: { plan: true, lost: 0, false.data: false }
        expect: { total: 20, grade: 好, vetoes: [] }
      - { like: 样样做到, given: { lost: 1 }, expect: { total: '15.00', grade: 好 } }
      - { like: 样样做到, unit: { kind: subdistrict }, given: { false.data: true }, expect: { vetoes: [false-data] } }`,
    })
    expect(errors).toEqual([])
    expect(cases).toHaveLength(1)
    expect(
      unitCases.map(({ name, unit, given, expect }) => ({ name, unit, given, expect })),
    ).toEqual([
      {
        name: '样样做到',
        unit: { id: 'case', kind: 'township', enforcementPower: false },
        given: { plan: true, lost: 0, 'false.data': false },
        expect: { total: '20', grade: '好', vetoes: [] },
      },
      {
        name: undefined,
        unit: { id: 'case', kind: 'township', enforcementPower: false },
        given: { plan: true, lost: 1, 'false.data': false },
        expect: { total: '15.00', grade: '好' },
      },
      {
        name: undefined,
        unit: { id: 'case', kind: 'subdistrict', enforcementPower: false },
        given: { plan: true, lost: 0, 'false.data': true },
        expect: { vetoes: ['false-data'] },
      },
    ])
  })

  test('must say what its unit is where a condition reads it', () => {
    const { errors } = load({ table: '      - { given: { plan: true }, expect: { total: 20 } }' })
    expect(
      errors.map(({ code, params, at }) => [code, params, at[0]?.kind === 'data' && at[0].line]),
    ).toEqual([['RBK-083', { attribute: 'kind', choices: ['township', 'subdistrict'] }, 24]])
  })

  test('with a number expects the points of the table itself, as ever', () => {
    const { cases, unitCases, errors } = load({
      table: '      - { given: { plan: true, lost: 1 }, expect: 15 }',
    })
    expect(errors).toEqual([])
    expect(unitCases).toEqual([])
    expect(cases.map(({ indicator, expect }) => [indicator, expect])).toEqual([
      ['plan', '10'],
      ['towns', '15'],
    ])
  })

  test('starts from an earlier case of its own list only', () => {
    const { errors } = load({
      item: '      - { name: 甲, given: { plan: true }, expect: 10 }',
      table: '      - { like: 甲, unit: { kind: township }, expect: { total: 20 } }',
    })
    expect(errors.map(({ code }) => code)).toEqual(['RBK-081'])
  })
})
