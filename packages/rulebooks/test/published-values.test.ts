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
        'plan.made': true,
        'report.filed': 'onTime',
        'staff.legal': 2,
        'counsel.engaged': true,
        'study.system': true,
        'study.sessions': 6,
        'training.held': true,
        'training.absent': 0,
        ...more,
      },
    )

  test('everything done is full', () => {
    expect(kaijiang({}).exact).toBe('9')
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

  test.each([
    [0, '0'],
    [1, '0.5'],
    [2, '1'],
  ])('2: %i legal staff', (staff, points) => {
    expect(pointsOf(kaijiang({ 'staff.legal': staff }), 'staff')).toBe(points)
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
        'decisions.unlawful': 0,
        'procedure.complete': true,
        'procedure.followed': true,
        'counsel.system': true,
        'legality.checked': true,
        'decisions.consulted': consulted,
        'decisions.made': made,
        'bodies.notHeard': notHeard,
        'proposals.answered': 99,
        'proposals.satisfied': 93,
        'proposals.due': 100,
        'justice.interfered': false,
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

describe('Hubei, item 7: two rates joined by "or"', () => {
  const take = (text: string, how: string) =>
    text.replace('      - together: # LNT-007', `      - take: ${how}\n        together: # LNT-007`)
  const points = (change: (text: string) => string) => {
    const all = {
      'decisions.unlawful': 0,
      'procedure.complete': true,
      'procedure.followed': true,
      'counsel.system': true,
      'legality.checked': true,
      'decisions.consulted': 10,
      'decisions.made': 10,
      'bodies.notHeard': 0,
      'proposals.answered': 99,
      'proposals.satisfied': 93,
      'proposals.due': 100,
      'justice.interfered': false,
    }
    return pointsOf(score('hubei', { kind: 'zone' }, all, change), 'proposals')
  }

  test.each([
    ['sum', '1.5'],
    ['largest', '2'],
    ['smallest', '2.5'],
  ])('99 %% answered and 93 %% satisfied, the %s counted', (how, expected) => {
    expect(points((text) => take(text, how))).toBe(expected)
  })

  test('the text does not say which: the sum is an assumption, and lint asks', () => {
    const { rulebook, diagnostics } = load(textOf('hubei'))
    expect(rulebook?.assumptions.map(({ code }) => code)).toContain('clause.take')
    expect(diagnostics.map(({ code }) => code)).toContain('LNT-007')
    expect(points((text) => text)).toBe('1.5')
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
        'tasks.fixed': true,
        'body.exists': true,
        'office.exists': true,
        'office.led': true,
        'report.filed': 'onTime',
        'papers.late': 0,
        'papers.missing': 0,
        'decision.mechanism': true,
        'decision.collective': true,
        'decision.public': true,
        'evaluation.system': true,
        'evaluation.made': true,
        'decision.liability': true,
        'documents.procedural': true,
        'documents.lawful': true,
        'documents.together': true,
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
        'acts.illegal': 0,
        'files.careless': 0,
        'files.untrue': 0,
        'acts.serious': 0,
        ...more,
      },
    )

  test('two illegal documents leave 15 of 35', () => {
    expect(pointsOf(xinyang({}), 'documents')).toBe('15')
    expect(xinyang({})).toMatchObject({ published: '55', grade: '达标', vetoes: [] })
  })

  test('and one document not filed leaves nothing', () => {
    expect(pointsOf(xinyang({ 'documents.filed': 7 }), 'documents')).toBe('0')
    expect(xinyang({ 'documents.filed': 7 })).toMatchObject({ published: '40', grade: '达标' })
  })

  test('and a refusal to correct: the points stand, the year is not met', () => {
    expect(xinyang({ 'documents.filed': 7, 'correction.refused': 1 })).toMatchObject({
      published: '40',
      bandGrade: '达标',
      grade: '不达标',
      vetoes: ['serious-document'],
    })
  })

  test('an untrue file costs half of one that is not up to standard, and lint says so', () => {
    expect(pointsOf(xinyang({ 'files.careless': 1 }), 'acts')).toBe('30')
    expect(pointsOf(xinyang({ 'files.untrue': 1 }), 'acts')).toBe('35')
    const found = load(textOf('xinyang')).diagnostics.filter(({ code }) => code === 'LNT-021')
    expect(found.map(({ params }) => params)).toEqual([
      { graver: 'files.untrue', lesser: 'files.careless', graverPrice: '5', lesserPrice: '10' },
    ])
  })
})

describe('Chuxiong', () => {
  const common = {
    'common.first': { score: '4.3', of: '5' },
    'common.second': { score: '27', of: '30' },
    'common.third': { score: '11', of: '12' },
    'extra.added': { score: '2', of: '3' },
    'extra.taken': { score: '0', of: '3' },
  }

  test('type 2: 44.3 of 50 is 88.6 of 100', () => {
    expect(
      score('chuxiong', { kind: 'department', enforcementPower: false }, common),
    ).toMatchObject({
      table: 'type-2',
      exact: '88.6',
    })
  })

  test('type 1: 44.3 and 43.1 are 87.4', () => {
    const both = { ...common, 'individual.score': { score: '43.1', of: '50' } }
    expect(score('chuxiong', { kind: 'department', enforcementPower: true }, both)).toMatchObject({
      table: 'type-1',
      exact: '87.4',
    })
  })

  test('the extra item stands inside: 3 of the common 50 are 6 of 100 for type 2', () => {
    const without = { ...common, 'extra.added': { score: '0', of: '3' } }
    const full = { ...common, 'extra.added': { score: '3', of: '3' } }
    const of = (facts: Readonly<Record<string, unknown>>) =>
      score('chuxiong', { kind: 'department', enforcementPower: false }, facts).exact
    expect([of(without), of(full)]).toEqual(['84.6', '90.6'])
  })
})

test('Qingyuan: 89.8 and 85.56 fold to 88.528, printed with three decimals', () => {
  const parts = {
    'review.internal': { score: '89.8', of: '100' },
    'review.social': { score: '85.56', of: '100' },
  }
  expect(score('qingyuan', {}, parts)).toMatchObject({ exact: '88.528', published: '88.528' })
})

describe('risk flags', () => {
  const flag = (corrected: number, reviewed: number, disclosed: number) =>
    score(
      'risk-flags',
      {},
      {
        'acts.corrected': corrected,
        'acts.reviewed': reviewed,
        'matters.public': disclosed,
        'matters.all': 1000,
      },
    )

  test.each([
    [150, 1000, 450, '黄', 'stable-high'],
    [151, 1000, 450, '红', 'stable-high'],
    [100, 1000, 450, '绿', 'stable-high'],
    [100, 1000, 449, '黄', 'stable-high'],
    [0, 99, 399, '红', 'stable-medium'],
    [0, 99, 400, '黄', 'stable-medium'],
    [29, 29, 0, '绿', 'sample-small'],
  ])(
    '%i of %i corrected, %i of 1000 disclosed: %s',
    (corrected, reviewed, disclosed, grade, mark) => {
      const result = flag(corrected, reviewed, disclosed)
      expect([result.grade, result.honours]).toEqual([grade, [mark]])
    },
  )
})

describe('staffing', () => {
  const staffing = (more: Readonly<Record<string, unknown>>) =>
    score(
      'staffing',
      {},
      {
        'work.rank': 3,
        'opinion.rank': 2,
        'work.score': { score: '50.34375', of: '60' },
        'opinion.score': { score: '19.1792', of: '20' },
        'news.accepted': 8,
        'cost.ratio': 5,
        'posts.matched': 98,
        'posts.all': 100,
        'recruits.fit': 9,
        'recruits.all': 10,
        irregular: 0,
        criticised: false,
        'serious.event': false,
        'official.tried': false,
        'breach.serious': false,
        ...more,
      },
    )

  test.each([
    ['work.byRank', '54'],
    ['opinion.byRank', '19'],
    ['work.imported', '50.34375'],
    ['opinion.imported', '19.1792'],
    ['posts', '0.9'],
    ['recruits', '0'],
    ['order', '1.5'],
  ])('%s: %s', (item, points) => {
    expect(pointsOf(staffing({}), item)).toBe(points)
  })

  test('whoever is among the last three cannot be excellent; one alone is', () => {
    expect(staffing({})).toMatchObject({ grade: '不得评优秀', vetoes: ['last-three'] })
  })
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
