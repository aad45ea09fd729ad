import type {
  CaseUnit,
  Clause,
  IndicatorCase,
  ResolvedRulebook,
  RulebookCase,
  ScoreNode,
  UnitCase,
} from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import {
  below,
  branch,
  each,
  extra,
  fact,
  flag,
  leaf,
  lose,
  number,
  rate,
  rulebook,
  x,
} from '../../test/make.js'
import { coverage, coverageOf } from './coverage.js'
import { runCases } from './run-case.js'

const facts = [
  fact('plan', { type: 'flag' }),
  fact('town', { type: 'flag' }),
  fact('fraud', { type: 'flag' }),
  fact('sessions', { maximum: 12 }),
  fact('lost', { maximum: 20 }),
  fact('heard', { maximum: 9 }),
  fact('appeared', { maximum: 9 }),
  fact('adviser', { type: 'level', levels: ['full-time', 'part-time', 'none'] }),
  fact('awards', { type: 'events', levels: ['province', 'city'] }),
]
const attendance = rate('attendance', 'appeared', 'heard')

const book = (root: ScoreNode, more: Parameters<typeof rulebook>[2] = {}): ResolvedRulebook =>
  rulebook(root, facts, { values: [attendance], ...more })

/** A rulebook with one item of these clauses. */
const one = (clauses: readonly Clause[], more: Partial<ScoreNode> = {}): ResolvedRulebook =>
  book(branch('table', '10', [leaf('item', '10', clauses, more)]), { groups: [] })

const item = (
  given: IndicatorCase['given'],
  expect: string,
  unit: CaseUnit = {},
): IndicatorCase => ({
  indicator: 'item',
  table: 'all',
  unit,
  given,
  expect: expect as IndicatorCase['expect'],
})

const whole = (given: UnitCase['given'], expect: UnitCase['expect']): UnitCase => ({
  table: 'all',
  unit: { kind: 'township', enforcementPower: false },
  given,
  expect,
})

/** What was missed, in a word each. */
const missed = (of: ResolvedRulebook, ...cases: readonly RulebookCase[]): readonly string[] =>
  coverage(of, cases).missed.map((goal) => {
    const side = 'side' in goal ? ` ${goal.side}` : ''
    const row =
      goal.kind === 'row'
        ? ` ${'else' in goal.row ? 'else' : 'level' in goal.row ? goal.row.level : `${goal.row.rel} ${goal.row.bound}`}`
        : ''
    return `${goal.kind}${side}${row}`
  })

describe('what a case reaches', () => {
  test('a clause has two sides: points moved, and none did', () => {
    const plan = one([lose('10', { kind: 'not', of: flag('plan') })])
    expect(missed(plan)).toEqual(['clause yes', 'clause no'])
    expect(missed(plan, item({ plan: false }, '0'))).toEqual(['clause no'])
    expect(missed(plan, item({ plan: false }, '0'), item({ plan: true }, '10'))).toEqual([])
  })

  test('what rests on a missing fact reaches nothing, nor does a fact that cannot be read', () => {
    const plan = one([lose('10', { kind: 'not', of: flag('plan') })])
    expect(missed(plan, item({}, '0'), item({ plan: 'yes' }, '0'))).toEqual([
      'clause yes',
      'clause no',
    ])
  })

  test('a cap is reached where it held points back', () => {
    const capped = one([each('lose', '2', 'lost', { atMost: x('6') })])
    const all = ['clause yes', 'clause no', 'cap']
    expect(missed(capped)).toEqual(all)
    // Three lost cases come to the cap exactly, and nothing is held back.
    expect(missed(capped, item({ lost: 3 }, '4'))).toEqual(['clause no', 'cap'])
    expect(missed(capped, item({ lost: 4 }, '4'), item({ lost: 0 }, '10'))).toEqual([])
  })

  test('a cap that nothing can come up against is no goal', () => {
    const capped = one([each('lose', '1', 'sessions', { ...below('4'), atMost: x('4') })])
    expect(missed(capped)).toEqual(['clause yes', 'clause no'])
  })

  test('of a table every row', () => {
    const table = one([
      {
        shape: 'by',
        verb: 'gain',
        by: 'attendance',
        rows: [
          { rel: '>=', bound: x('0.9'), points: x('10') },
          { rel: '>=', bound: x('0.5'), points: x('5') },
          { else: true, points: x('0') },
        ],
        whenNone: 'notApplicable',
      },
    ])
    expect(missed(table)).toEqual(['row >= 0.9', 'row >= 0.5', 'row else', 'whenNone'])
    expect(missed(table, item({ heard: 2, appeared: 1 }, '5'))).toEqual([
      'row >= 0.9',
      'row else',
      'whenNone',
    ])
    expect(
      missed(
        table,
        item({ heard: 2, appeared: 2 }, '10'),
        item({ heard: 2, appeared: 0 }, '0'),
        item({ heard: 0, appeared: 0 }, 'notApplicable'),
      ),
    ).toEqual(['row >= 0.5'])
  })

  test('of levels every level, of events every level and none at all', () => {
    const levels = one([
      {
        shape: 'by',
        verb: 'gain',
        by: 'adviser',
        rows: [
          { level: 'full-time', points: x('10') },
          { level: 'part-time', points: x('5') },
          { level: 'none', points: x('0') },
        ],
      },
    ])
    expect(missed(levels, item({ adviser: 'none' }, '0'))).toEqual([
      'row full-time',
      'row part-time',
    ])
    const events = one(
      [
        {
          shape: 'events',
          verb: 'gain',
          prices: { province: x('2'), city: x('1') },
          each: 'awards',
          sameMatter: 'highest',
        },
      ],
      { ceiling: x('3') },
    )
    const award = (level: string, matter: string) => ({ level, matter, date: '2021-05-20' })
    expect(missed(events)).toEqual([
      'clause yes',
      'clause no',
      'row province',
      'row city',
      'ceiling',
    ])
    // Of one matter only the higher level counts: the row of the city is not reached.
    expect(
      missed(events, item({ awards: [award('province', '普法'), award('city', '普法')] }, '2')),
    ).toEqual(['clause no', 'row city', 'ceiling'])
    expect(
      missed(
        events,
        item({ awards: [] }, '0'),
        item(
          { awards: [award('province', '甲'), award('province', '乙'), award('city', '丙')] },
          '3',
        ),
      ),
    ).toEqual([])
  })

  test('an alternative that was not taken moved nothing', () => {
    const heavier = one([
      {
        shape: 'together',
        take: 'largest',
        of: [lose('2', number('lost', '>=', '1')), lose('6', number('lost', '>=', '2'))],
      },
    ])
    expect(missed(heavier, item({ lost: 2 }, '4'))).toEqual([
      'clause yes',
      'clause no',
      'clause no',
    ])
    expect(missed(heavier, item({ lost: 2 }, '4'), item({ lost: 1 }, '8'))).toEqual(['clause no'])
    expect(
      missed(heavier, item({ lost: 2 }, '4'), item({ lost: 1 }, '8'), item({ lost: 0 }, '10')),
    ).toEqual([])
  })

  test('floor and ceiling where points can pass them', () => {
    const floored = one([each('lose', '4', 'lost')])
    expect(missed(floored)).toEqual(['clause yes', 'clause no', 'floor'])
    expect(missed(floored, item({ lost: 2 }, '2'), item({ lost: 0 }, '10'))).toEqual(['floor'])
    expect(missed(floored, item({ lost: 3 }, '0'), item({ lost: 0 }, '10'))).toEqual([])
    // All of it can be lost and no more: there is nothing to hold.
    expect(missed(one([lose('10', flag('plan'))]))).toEqual(['clause yes', 'clause no'])
  })

  test('a rate that may not exceed the whole passes no floor by doing so', () => {
    const share: Clause = { shape: 'share', verb: 'gain', price: x('10'), share: 'attendance' }
    expect(missed(one([share]))).toEqual(['clause yes', 'clause no', 'whenNone'])
  })

  test('a void, and what it leaves alone; points that were voided reach nothing', () => {
    const voided = one([each('lose', '1', 'lost', { atMost: x('10') })], {
      zeroWhen: flag('plan'),
    })
    const all = ['clause yes', 'clause no', 'cap', 'void yes', 'void no']
    expect(missed(voided)).toEqual(all)
    expect(missed(voided, item({ plan: true, lost: 2 }, '0'))).toEqual([
      'clause yes',
      'clause no',
      'cap',
      'void no',
    ])
  })

  test('for whom an item is, and for whom it is not', () => {
    const towns = one([lose('10', flag('plan'))], {
      applies: { kind: 'attribute', attribute: 'kind', in: ['township'] },
    })
    expect(missed(towns, item({ plan: true }, '0'))).toEqual(['applies no', 'clause no'])
    expect(
      missed(
        towns,
        item({ plan: true }, '0'),
        item({ plan: false }, 'notApplicable', { kind: 'subdistrict' }),
      ),
    ).toEqual(['clause no'])
  })

  test('a branch that is made whole again, in a case of the whole table', () => {
    const two = book(
      branch(
        'table',
        '100',
        [
          leaf('item', '50', [
            {
              shape: 'share',
              verb: 'gain',
              price: x('50'),
              share: 'attendance',
              whenNone: 'notApplicable',
            },
          ]),
          leaf('plan', '50', [lose('20', flag('plan'))]),
        ],
        { notApplicable: 'rescale', round: { places: 2, mode: 'half-up' } },
      ),
    )
    const some = [item({ heard: 2, appeared: 1 }, '25'), item({ heard: 1, appeared: 0 }, '0')]
    expect(missed(two, ...some)).toEqual([
      'rescale',
      'whenNone',
      'clause yes',
      'clause no',
      'grade',
      'grade',
      'grade',
    ])
    // 30 of 50 are 60 of 100.
    expect(
      missed(two, ...some, whole({ heard: 0, appeared: 0, plan: true }, { total: '60' as never })),
    ).toEqual(['clause no', 'grade', 'grade', 'grade'])
  })
})

describe('a case of a whole unit', () => {
  const root = branch('table', '100', [leaf('item', '100', [each('lose', '50', 'lost')])])
  const graded = book(root, {
    onTop: [extra('awarded', [each('gain', '1', 'sessions')], { ceiling: x('2') })],
    vetoes: [
      {
        id: 'no-plan',
        title: { zh: '无计划' },
        when: flag('plan', false),
        ceiling: '合格',
        barred: false,
      },
    ],
  })
  const outcomes = (...cases: readonly RulebookCase[]) =>
    coverage(graded, cases)
      .missed.filter(({ kind }) => kind === 'veto' || kind === 'grade')
      .map((goal) => (goal.kind === 'grade' ? goal.grade : 'side' in goal ? goal.side : ''))

  test('reaches bands and vetoes where it expects a grade or vetoes', () => {
    const all = { lost: 0, sessions: 0, plan: true }
    expect(outcomes()).toEqual(['yes', 'no', '优秀', '合格', '不合格'])
    expect(outcomes(whole(all, { total: '100' as never }))).toEqual([
      'yes',
      'no',
      '优秀',
      '合格',
      '不合格',
    ])
    expect(outcomes(whole(all, { grade: '优秀' }))).toEqual(['yes', '合格', '不合格'])
    // The veto keeps the grade down; the band of the score is still the best.
    expect(outcomes(whole({ ...all, plan: false }, { grade: '合格' }))).toEqual([
      'no',
      '合格',
      '不合格',
    ])
  })

  test('shows a veto raised without any other fact, but none not raised', () => {
    expect(outcomes(whole({ plan: false }, { vetoes: ['no-plan'] }))).toEqual([
      'no',
      '优秀',
      '合格',
      '不合格',
    ])
    expect(outcomes(whole({ plan: true }, { vetoes: [] }))).toEqual([
      'yes',
      'no',
      '优秀',
      '合格',
      '不合格',
    ])
  })
})

describe('how much was reached', () => {
  test('is counted by kind, and rounded down: 100 is all of it', () => {
    const table = one([
      lose('4', flag('plan')),
      {
        shape: 'by',
        verb: 'lose',
        by: 'adviser',
        rows: [
          { level: 'full-time', points: x('0') },
          { level: 'part-time', points: x('2') },
          { level: 'none', points: x('6') },
        ],
      },
    ])
    const { reached, total, percent, kinds } = coverage(table, [
      item({ plan: true, adviser: 'none' }, '0'),
      item({ plan: false, adviser: 'part-time' }, '8'),
    ])
    expect({ reached, total, percent }).toEqual({ reached: 4, total: 5, percent: '80' })
    expect(kinds).toEqual({
      clause: { reached: 2, total: 2, percent: '100' },
      row: { reached: 2, total: 3, percent: '66.6' },
    })
  })

  test('what stands in two tables is one thing, wherever it is reached', () => {
    const shared = leaf('item', '10', [lose('10', flag('plan'))], {
      at: { kind: 'data', pointer: '/indicators/item', line: 7, column: 3 },
    })
    const table = (id: string, kind: string) => ({
      id,
      title: { zh: id },
      for: { kind: 'attribute', attribute: 'kind', in: [kind] } as const,
      root: branch(id, '10', [shared]),
      onTop: [],
    })
    const two = book(shared, {
      tables: [table('towns', 'township'), table('offices', 'department')],
      groups: [],
    })
    const { missed: left } = coverage(two, [{ ...item({ plan: true }, '0'), table: 'offices' }])
    expect(left).toEqual([
      {
        kind: 'clause',
        side: 'no',
        node: 'item',
        clause: [0],
        tables: ['towns', 'offices'],
        at: { kind: 'data', pointer: '/indicators/item', line: 7, column: 3 },
      },
    ])
  })
})

/* Laws */

const leavesOf = (node: ScoreNode): readonly string[] =>
  node.items.length === 0 ? [node.id] : node.items.flatMap(leavesOf)

const anyCases: fc.Arbitrary<readonly [ResolvedRulebook, readonly RulebookCase[]]> = fc
  .tuple(anyRulebook, anySubmissions(2))
  .map(([of, submissions]) => {
    const [table] = of.tables
    const cases = submissions.flatMap((submission): RulebookCase[] => {
      if (!('unit' in submission) || table === undefined) return []
      const given = Object.fromEntries(
        Object.entries(submission.facts).map(([id, entry]) => [
          id,
          entry.verified ?? entry.claimed ?? null,
        ]),
      )
      const base = { table: table.id, unit: { kind: 'township' as const }, given }
      return [
        { ...base, expect: { grade: '优秀' } },
        ...[table.root, ...table.onTop]
          .flatMap(leavesOf)
          .map((indicator) => ({ ...base, indicator, expect: 'notApplicable' as const })),
      ]
    })
    return [of, cases]
  })

test('law: a case more never makes it less', () => {
  fc.assert(
    fc.property(anyCases, ([of, cases]) => {
      const results = runCases(of, cases)
      let before = 0
      for (let count = 0; count <= results.length; count += 1) {
        const { reached, total, missed: left } = coverageOf(of, results.slice(0, count))
        expect(reached).toBeGreaterThanOrEqual(before)
        expect(left).toHaveLength(total - reached)
        before = reached
      }
    }),
    { numRuns: 12 },
  )
}, 30_000)

const shapes: readonly ((price: string) => Clause)[] = [
  (price) => lose(price, flag('plan')),
  (price) => lose(price, { kind: 'any', of: [flag('plan'), number('lost', '>', '2')] }),
  (price) => each('lose', price, 'lost'),
  (price) => each('lose', price, 'lost', { atMost: x('7') }),
  (price) => each('lose', price, 'sessions', below('3')),
  (price) => ({
    shape: 'share',
    verb: 'lose',
    price: x(price),
    share: 'attendance',
    whenNone: 'met',
  }),
  (price) => ({
    shape: 'by',
    verb: 'lose',
    by: 'lost',
    rows: [
      { rel: '>=', bound: x('3'), points: x(price) },
      { rel: '=', bound: x('1'), points: x('0.5') },
      { else: true, points: x('0') },
    ],
  }),
  (price) => ({
    shape: 'together',
    take: 'largest',
    of: [lose(price, flag('plan')), lose('30', number('lost', '>=', '3'))],
  }),
]

/** Every combination of a few values of each fact: whatever these clauses can come to, one of them comes to. */
const grid: readonly RulebookCase[] = [true, false].flatMap((plan) =>
  [0, 1, 2, 5, 15].flatMap((lost) =>
    [0, 2, 3].flatMap((sessions) =>
      [
        [0, 0],
        [4, 0],
        [4, 1],
        [4, 4],
      ].map(([heard, appeared]) =>
        item({ plan, lost, sessions, heard, appeared, town: true, fraud: false }, '0'),
      ),
    ),
  ),
)
const others: readonly RulebookCase[] = [
  item({ plan: true, lost: 0, sessions: 0, heard: 1, appeared: 1, town: false, fraud: false }, '0'),
  item({ plan: true, lost: 0, sessions: 0, heard: 1, appeared: 1, town: true, fraud: true }, '0'),
]

test('law: a rulebook whose cases reach everything is covered whole, and only then', () => {
  fc.assert(
    fc.property(
      fc.record({
        which: fc.nat(shapes.length - 1),
        price: fc.constantFrom('1', '3', '10', '12'),
        applies: fc.boolean(),
        voids: fc.boolean(),
      }),
      ({ which, price, applies, voids }) => {
        const clause = shapes[which]?.(price)
        if (clause === undefined) throw new Error('no shape')
        const of = {
          ...one([clause], {
            ...(applies ? { applies: flag('town') } : {}),
            ...(voids ? { zeroWhen: flag('fraud') } : {}),
          }),
          groups: [],
        }
        const full = coverage(of, [...grid, ...others])
        expect(full.missed).toEqual([])
        expect(full.percent).toBe('100')
        const none = coverage(of, [])
        expect(none).toMatchObject({ reached: 0, total: full.total, percent: '0' })
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)
