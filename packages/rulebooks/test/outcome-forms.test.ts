import type { FactEntries, UnitKind, UnitSubmission } from '@fazhi/model'
import { loadRulebook } from '@fazhi/rulebook'
import { type AssessOptions, assess } from '@fazhi/scoring'
import { describe, expect, test } from 'vitest'
import { catalog } from './load.js'

/*
 * The forms in which schemes of the field decide on grades, each written as a rulebook and worked by hand. Figures are those
 * of published texts where a source is named; units and their scores are ours.
 */

const head = `rulebook: 1
id: outcome-forms
version: 1.0.0
status: sample
year: 2021
title: 等次形式
policies:
  decideOn: published
  missing: refuse
  unverified: refuse
  notApplicable: rescale
  ties: { places: shared }
  vetoed: { ranked: true, inQuotaBase: true }
facts:
  total:        { name: 总评分, type: score }
  files.good:   { name: 优秀案卷, type: coverage }
  files.passed: { name: 合格案卷, type: coverage }
  criticisms:   { name: 通报批评, type: events, levels: [centre, province, city] }
  event.bad:    { name: 重大事件处置不当, type: flag }
  prosecuted:   { name: 公职人员被追究刑事责任, type: flag }
  breach:       { name: 严重违纪, type: flag }
  petitions:    { name: 信访一票否决, type: flag }
indicators:
  total: { points: 100, outOf: 100, clauses: [ { gain: 100, share: total } ] }
`
const table = (id: string, kind: UnitKind): string =>
  `  ${id}: { for: { kind: ${kind} }, round: { places: 2, mode: half-up }, items: [total] }\n`
const one = `tables:\n${table('towns', 'township')}groups: { towns: { table: towns } }\n`

const load = (yaml: string) => {
  const { rulebook, diagnostics } = loadRulebook(head + yaml, { catalog })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (rulebook === undefined || errors.length > 0) throw new Error(JSON.stringify(errors))
  return rulebook
}

const nothingElse = {
  'files.good': { covered: 9, of: 10 },
  'files.passed': { covered: 10, of: 10 },
  criticisms: [],
  'event.bad': false,
  prosecuted: false,
  breach: false,
  petitions: false,
}

type Given = string | Readonly<Record<string, unknown>>

const unit = (id: string, given: Given, kind: UnitKind = 'township'): UnitSubmission => {
  const { score, ...rest } = (typeof given === 'string' ? { score: given } : given) as {
    readonly score: string
  }
  const values = { ...nothingElse, ...rest, total: { score, of: '100' } }
  const facts = Object.fromEntries(
    Object.entries(values).map(([fact, verified]) => [fact, { verified }]),
  ) as FactEntries
  return {
    submission: 1,
    year: 2021,
    unit: { id, name: { zh: id }, kind, enforcementPower: true },
    principals: [],
    facts,
    evidence: [],
    dutyReports: [],
  }
}

const gradesOf = (
  yaml: string,
  given: Readonly<Record<string, Given>>,
  options: AssessOptions = {},
) => {
  const submissions = Object.entries(given).map(([id, said]) => unit(id, said))
  return Object.fromEntries(
    assess(load(yaml), submissions, options).units.map(({ unit: id, grade }) => [id, grade]),
  )
}

const usual =
  '{ grade: 优秀, from: "≥ 90" }, { grade: 良好, from: "≥ 80" }, { grade: 合格, from: "≥ 70" }, { grade: 不合格, from: else }'

describe('bands', () => {
  test('printed as 90 and more, 80 to 90, 70 to 80, below 70: each bound belongs to one band', () => {
    expect(
      gradesOf(`${one}grades: { towns: [ ${usual} ] }\n`, {
        a: '90',
        b: '89.99',
        c: '80',
        d: '70',
        e: '69.99',
      }),
    ).toEqual({ a: '优秀', b: '良好', c: '良好', d: '合格', e: '不合格' })
  })

  test('a bare number as a bound is refused: it would stand in two bands', () => {
    const { diagnostics } = loadRulebook(
      `${head}${one}grades: { towns: [ { grade: 优秀, from: 90 }, { grade: 良好, from: else } ] }\n`,
      { catalog },
    )
    expect(diagnostics.map(({ code }) => code)).toContain('RBK-022.bare')
  })

  test('three groups have three tables of bands, and one of them was fixed when scores were known', () => {
    const rulebook = load(`tables:
${table('cities', 'zone')}${table('counties', 'township')}${table('offices', 'department')}groups:
  cities: { table: cities, bandsFixed: beforeScoring }
  counties: { table: counties, bandsFixed: afterScoring }
  offices: { table: offices, bandsFixed: beforeScoring }
grades:
  cities: [ { grade: 优秀, from: "≥ 90" }, { grade: 良好, from: "≥ 80" }, { grade: 一般, from: "≥ 70" }, { grade: 较差, from: else } ]
  counties: [ { grade: 优秀, from: "≥ 75" }, { grade: 良好, from: "≥ 70" }, { grade: 一般, from: "≥ 60" }, { grade: 较差, from: else } ]
  offices: [ { grade: 优秀, from: "≥ 90" }, { grade: 良好, from: "≥ 80" }, { grade: 一般, from: "≥ 60" }, { grade: 较差, from: else } ]
`)
    const year = assess(rulebook, [
      unit('city', '76', 'zone'),
      unit('county', '76', 'township'),
      unit('office', '65', 'department'),
    ])
    expect(year.units.map((result) => [result.unit, result.grade, result.place])).toEqual([
      ['city', '一般', 1],
      ['county', '优秀', 1],
      ['office', '一般', 1],
    ])
    expect(year.units.map(({ decisions }) => decisions[0]?.params['fixed'])).toEqual([
      'beforeScoring',
      'afterScoring',
      'beforeScoring',
    ])
  })
})

describe('necessary conditions', () => {
  const files = `${one}grades:
  towns:
    - { grade: 优秀, from: "≥ 90", needs: [ { files.good: "≥ 85%" }, { files.passed: "= 100%" } ], whenNone: unmet }
    - { grade: 合格, from: else }
`

  test.each([
    [17, 20, 20, '优秀'],
    [16, 20, 20, '合格'],
    [20, 20, 19, '合格'],
  ] as const)(
    'excellent only with 85 %% of files excellent and all of them passed: %i of %i, %i passed: %s',
    (good, of, passed, grade) => {
      const given = {
        score: '95',
        'files.good': { covered: good, of },
        'files.passed': { covered: passed, of },
      }
      expect(gradesOf(files, { a: given })).toEqual({ a: grade })
    },
  )

  test('who had no file to pass is not excellent, as the scheme says here', () => {
    const none = { covered: 0, of: 0 }
    expect(
      gradesOf(files, { a: { score: '95', 'files.good': none, 'files.passed': none } }),
    ).toEqual({ a: '合格' })
  })
})

describe('vetoes', () => {
  const five = `${one}grades: { towns: [ ${usual} ] }
vetoes:
  - { id: criticised, title: 被通报批评, when: { criticisms: "≥ 1" }, ceiling: 良好 }
  - { id: event, title: 重大事件, when: event.bad, ceiling: 良好 }
  - { id: prosecuted, title: 刑事责任, when: prosecuted, ceiling: 良好 }
  - { id: breach, title: 严重违纪, when: breach, ceiling: 良好 }
  - { id: last-three, title: 排名后三位, when: { placeFromLast: "≤ 3" }, ceiling: 良好 }
`

  test('five situations bar from excellent; one of them is a place among the last three', () => {
    expect(
      gradesOf(five, {
        a: '99',
        b: { score: '98', breach: true },
        c: '97',
        d: { score: '96', criticisms: [{ level: 'city', matter: '甲', date: '2021-05-01' }] },
        e: '95',
        f: '94',
        g: '93',
      }),
    ).toEqual({ a: '优秀', b: '良好', c: '优秀', d: '良好', e: '良好', f: '良好', g: '良好' })
  })

  test('a petition veto leaves score and grade, and takes the honours', () => {
    const rulebook = load(`${one}grades: { towns: [ ${usual} ] }
vetoes: [ { id: petitions, title: 信访一票否决, when: petitions, barred: true } ]
honours: [ { id: advanced, title: 先进单位, when: { grade: 优秀 } } ]
`)
    const year = assess(rulebook, [unit('a', { score: '95', petitions: true }), unit('b', '92')])
    expect(year.units.map(({ unit: id, grade, honours }) => [id, grade, honours])).toEqual([
      ['a', '优秀', undefined],
      ['b', '优秀', ['advanced']],
    ])
  })

  test('three strengths: kept from excellent, lowered by one, not qualified', () => {
    expect(
      gradesOf(
        `${one}grades: { towns: [ ${usual} ] }
vetoes:
  - { id: breach, title: 严重违纪, when: breach, ceiling: 良好 }
  - { id: event, title: 重大事件, when: event.bad, lower: 1 }
  - { id: prosecuted, title: 刑事责任, when: prosecuted, ceiling: 不合格 }
`,
        {
          a: { score: '95', breach: true },
          b: { score: '85', 'event.bad': true },
          c: { score: '95', breach: true, 'event.bad': true },
          d: { score: '95', prosecuted: true },
        },
      ),
    ).toEqual({ a: '良好', b: '合格', c: '良好', d: '不合格' })
  })
})

describe('quotas', () => {
  const many = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `u${index + 100}`,
        `9${9 - (index % 9)}.${99 - index}`,
      ]),
    )
  const excellent = (row: string, count: number): number =>
    Object.values(
      gradesOf(
        `${one}grades: { towns: [ { grade: 优秀, from: "≥ 90", ${row} }, { grade: 良好, from: else } ] }\n`,
        many(count),
      ),
    ).filter((grade) => grade === '优秀').length

  test.each([
    // 9 of 52 published; 17.3 % of 52 is 8.996.
    ['atMost: 17.3%, of: assessed, round: half-up, edgeTie: allOut', 52, 9],
    ['atMost: 17.3%, of: assessed, round: down, edgeTie: allOut', 52, 8],
    // 2 of 7 published; 28.6 % of 7 is 2.002.
    ['atMost: 28.6%, of: assessed, round: down, edgeTie: allOut', 7, 2],
    ['atMost: 28.6%, of: assessed, round: up, edgeTie: allOut', 7, 3],
    // 2 counties named excellent, all others good.
    ['places: 2, edgeTie: allOut', 9, 2],
    ['places: 17, edgeTie: allOut', 30, 17],
  ] as const)('%s of %i units: %i', (row, count, expected) => {
    expect(excellent(row, count)).toBe(expected)
  })

  test('a lot settles the last place, and only when it was drawn', () => {
    const rulebook = `${one}grades: { towns: [ { grade: 优秀, from: "≥ 90", places: 1, edgeTie: byLot }, { grade: 良好, from: else } ] }\n`
    const two = { a: '95.5', b: '95.5', c: '91' }
    expect(gradesOf(rulebook, two)).toEqual({ a: undefined, b: undefined, c: '良好' })
    expect(gradesOf(rulebook, two, { lots: { towns: ['b', 'a'] } })).toEqual({
      a: '良好',
      b: '优秀',
      c: '良好',
    })
  })
})

describe('what a rulebook leaves unsaid about outcomes is named', () => {
  const said = (yaml: string) => load(yaml).assumptions.map(({ code, params }) => [code, params])

  test('a need that does not say what nothing to compare is, and two lowerings that do not say how they add up', () => {
    expect(
      said(`${one}grades: { towns: [ { grade: 优秀, from: "≥ 90", needs: { files.good: "≥ 85%" } }, { grade: 良好, from: else } ] }
lowerings:
  - { id: event, title: 重大事件, when: event.bad, lower: 1 }
  - { id: breach, title: 严重违纪, when: breach, lower: 1 }
`),
    ).toEqual([
      ['policies.round', { value: 'none' }],
      ['grades.whenNone', { value: 'met', items: ['优秀'] }],
      ['policies.lowerings', { value: 'largest' }],
    ])
  })

  test('one lowering has nothing to add up with', () => {
    const codes = said(`${one}grades: { towns: [ ${usual} ] }
lowerings: [ { id: event, title: 重大事件, when: event.bad, lower: 1 }, { id: breach, title: 严重违纪, when: breach, ceiling: 合格 } ]
`)
    expect(codes).toEqual([['policies.round', { value: 'none' }]])
  })

  test('the places of an honour name what they leave unsaid, as those of a grade do', () => {
    expect(
      said(
        `${one}grades: { towns: [ ${usual} ] }\nhonours: [ { id: advanced, title: 先进单位, atMost: 20% } ]\n`,
      ),
    ).toEqual([
      ['policies.round', { value: 'none' }],
      ['grades.of', { value: 'assessed', items: ['advanced'] }],
      ['grades.round', { value: 'down', items: ['advanced'] }],
      ['grades.edgeTie', { value: 'allOut', items: ['advanced'] }],
    ])
  })
})
