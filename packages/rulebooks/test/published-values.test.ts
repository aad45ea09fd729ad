import { describe, expect, test } from 'vitest'
import { load, pointsOf, score, textOf } from './load.js'

/*
 * Values that are printed in published schemes, or follow from their figures by hand. Each test loads a rulebook of data/
 * and scores facts; nothing is computed here.
 */

describe('Kaijiang', () => {
  const kaijiang = (more: Readonly<Record<string, unknown>>) =>
    score(
      'kaijiang',
      {},
      {
        'group.exists': true,
        'deputy.named': true,
        'meetings.held': 3,
        'study.system': true,
        'study.sessions': 6,
        'training.held': true,
        'training.absent': 0,
        ...more,
      },
    )

  test('everything done is full', () => {
    expect(kaijiang({}).exact).toBe('6')
  })

  test('1.1: who has done nothing still keeps 0.5', () => {
    const nothing = { 'group.exists': false, 'deputy.named': false, 'meetings.held': 0 }
    expect(pointsOf(kaijiang(nothing), 'organisation')).toBe('0.5')
  })

  test.each([
    [false, 0, '0'],
    [true, 3, '0.6'],
    [true, 1, '0.3'],
  ])('4.1: system %s, %i of 6 sessions', (system, sessions, points) => {
    const result = kaijiang({ 'study.system': system, 'study.sessions': sessions })
    expect(pointsOf(result, 'study')).toBe(points)
  })

  test('4.2: four person-times cost 0.9, not 1.2', () => {
    expect(pointsOf(kaijiang({ 'training.absent': 4 }), 'training')).toBe('0.6')
  })

  test('lint says that the losses of 1.1 fall short', () => {
    const found = load(textOf('kaijiang')).diagnostics.filter(
      ({ code }) => code === 'LNT-002.short',
    )
    expect(found.map(({ params }) => params)).toEqual([
      { node: 'organisation', keeps: '0.5', full: '3' },
    ])
  })
})

describe('Hubei', () => {
  const hubei = (consulted: number, made: number, notHeard: number, part?: string) =>
    score(
      'hubei',
      { kind: 'zone' },
      {
        'decisions.consulted': consulted,
        'decisions.made': made,
        'bodies.notHeard': notHeard,
      },
      (text) => (part === undefined ? text : text.replace('per: 1pp', `per: 1pp, part: ${part}`)),
    )

  test.each([
    ['exact', '3.3'],
    ['down', '4'],
    ['up', '3'],
  ])('5: 94.3 %% against 95 %%, a part of a point counted %s', (part, points) => {
    expect(pointsOf(hubei(943, 1000, 0, part), 'consultation')).toBe(points)
  })

  test('5: the text is silent on a part of a point, so the assumption is named', () => {
    const assumed = load(textOf('hubei')).rulebook?.assumptions.map(({ code }) => code)
    expect(assumed).toContain('clause.part')
    expect(pointsOf(hubei(943, 1000, 0), 'consultation')).toBe('3.3')
  })

  test('5: 90 % uses the item up', () => {
    expect(pointsOf(hubei(9, 10, 0), 'consultation')).toBe('0')
  })

  test.each([
    [3, '3'],
    [5, '0'],
  ])('6: %i bodies not heard', (notHeard, points) => {
    expect(pointsOf(hubei(10, 10, notHeard), 'hearing')).toBe(points)
  })
})

describe('Daxing', () => {
  const daxing = (more: Readonly<Record<string, unknown>>, change?: (text: string) => string) =>
    score(
      'daxing',
      {},
      {
        'plan.exists': true,
        'plan.filedInTime': true,
        'papers.late': 0,
        'papers.missing': 0,
        ...more,
      },
      change,
    )
  const noPlan = { 'plan.exists': false, 'plan.filedInTime': false }

  test('1.1: no plan, hence none filed: 0 with the floor', () => {
    expect(pointsOf(daxing(noPlan), 'plan')).toBe('0')
  })

  test('1.1: −1 without the floor', () => {
    const lower = (text: string) =>
      text.replace(
        '    points: 3\n    clauses:\n      - { lose: 3,',
        '    points: 3\n    floor: -10\n    clauses:\n      - { lose: 3,',
      )
    expect(pointsOf(daxing(noPlan, lower), 'plan')).toBe('-1')
  })

  test('1.6: two late and one missing', () => {
    expect(pointsOf(daxing({ 'papers.late': 2, 'papers.missing': 1 }), 'papers')).toBe('1')
  })

  test('lint says that the losses of 1.1 exceed it', () => {
    const found = load(textOf('daxing')).diagnostics.filter(({ code }) => code === 'LNT-002.over')
    expect(found.map(({ params }) => params)).toEqual([{ node: 'plan', loss: '4', full: '3' }])
  })
})

describe('Xinyang', () => {
  const xinyang = (more: Readonly<Record<string, unknown>>) =>
    score(
      'xinyang',
      {},
      {
        'requirement.first': true,
        'requirement.second': true,
        'documents.filed': 8,
        'documents.toFile': 8,
        'documents.illegal': 2,
        'documents.serious': 0,
        'correction.refused': 0,
        ...more,
      },
    )

  test('two illegal documents leave 15', () => {
    expect(xinyang({})).toMatchObject({ published: '15', grade: '达标', vetoes: [] })
  })

  test('and one document not filed leaves nothing', () => {
    expect(xinyang({ 'documents.filed': 7 })).toMatchObject({ published: '0', grade: '达标' })
  })

  test('and a refusal to correct: the points stand, the year is not met', () => {
    expect(xinyang({ 'documents.filed': 7, 'correction.refused': 1 })).toMatchObject({
      published: '0',
      bandGrade: '达标',
      grade: '不达标',
      vetoes: ['serious-case'],
    })
  })
})

describe('Chuxiong', () => {
  const common = {
    'common.first': { score: '4.3', of: '5' },
    'common.second': { score: '27', of: '30' },
    'common.third': { score: '11', of: '12' },
    'common.extra': { score: '2', of: '3' },
  }

  test('type 2: 44.3 of 50 is 88.6 of 100', () => {
    expect(score('chuxiong', { enforcementPower: false }, common)).toMatchObject({
      table: 'type-2',
      exact: '88.6',
    })
  })

  test('type 1: 44.3 and 43.1 are 87.4', () => {
    const both = { ...common, 'individual.score': { score: '43.1', of: '50' } }
    expect(score('chuxiong', { enforcementPower: true }, both)).toMatchObject({
      table: 'type-1',
      exact: '87.4',
    })
  })
})

test('Qingyuan: 89.8 and 85.56 fold to 88.528, printed with three decimals', () => {
  const parts = {
    'review.internal': { score: '89.8', of: '100' },
    'review.social': { score: '85.56', of: '100' },
  }
  expect(score('qingyuan', {}, parts)).toMatchObject({ exact: '88.528', published: '88.528' })
})

describe('what does not apply, on one tree', () => {
  test.each([
    ['east-town', 'rescaled at the table', '43.75'],
    ['west-town', 'rescaled at the block', '44.5'],
    ['south-town', 'full credit', '45'],
    ['north-town', 'zero', '35'],
  ])('%s: %s', (id, _, points) => {
    const result = score(
      'na-policies',
      { id, kind: 'township' },
      {
        'part.a': { score: '16', of: '20' },
        'part.b': { score: '19', of: '20' },
        'town.market': null,
      },
    )
    expect(result.exact).toBe(points)
  })
})
