import type { ResolvedRulebook, RulebookCase } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { branch, each, extra, flag, leaf, lose, number, x } from '../../test/make.js'
import { book, item, one, whole } from '../../test/worked-cases.js'
import { coverage } from './coverage.js'
import { runCases } from './run-case.js'

describe('a grade that no points give', () => {
  const root = branch('table', '100', [leaf('item', '100', [each('lose', '50', 'lost')])])
  const veto = {
    id: 'no-plan',
    title: { zh: '无计划' },
    when: flag('plan', false),
    ceiling: '不合格',
    barred: false,
  }
  const given = { lost: 1, plan: true }
  const rows = [{ grade: '合格', from: { rel: '>=', bound: x('0') } }, { grade: '不合格' }] as const
  const of = (vetoes: readonly (typeof veto)[], ...cases: readonly RulebookCase[]) => {
    const made = book(root, { vetoes: [...vetoes] })
    const groups = made.groups.map((group) => ({ ...group, grades: rows }))
    const { missed } = coverage({ ...made, groups }, cases)
    return missed.flatMap((goal) =>
      goal.kind === 'grade' ? [[goal.grade, goal.byRule ?? false]] : [],
    )
  }

  test('is reached by the veto that gives it', () => {
    expect(of([veto], whole(given, { grade: '合格' }))).toEqual([['不合格', true]])
    expect(
      of(
        [veto],
        whole(given, { grade: '合格' }),
        whole({ ...given, plan: false }, { grade: '不合格' }),
      ),
    ).toEqual([])
  })

  test('is no goal where no rule gives it either', () => {
    expect(of([], whole(given, { grade: '合格' }))).toEqual([])
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

describe('what is decided once points are known', () => {
  const root = branch('table', '100', [leaf('item', '100', [each('lose', '10', 'lost')])])
  const plain = book(root)
  const decided: ResolvedRulebook = {
    ...plain,
    groups: plain.groups.map((group) => ({
      ...group,
      grades: group.grades.map((row, index) =>
        index === 0
          ? { ...row, needs: [flag('plan'), number('sessions', '>=', '4')], whenNone: 'unmet' }
          : row,
      ),
    })),
    lowerings: [{ id: 'late', title: { zh: '迟报' }, when: flag('town'), lower: 1 }],
    honours: [
      { id: 'model', title: { zh: '示范' }, when: { kind: 'grade', in: ['优秀'] } },
      {
        id: 'first',
        title: { zh: '第一' },
        when: { kind: 'place', from: 'first', rel: '=', bound: x('1') },
      },
    ],
  }
  const all = { lost: 0, plan: true, sessions: 4, town: false }
  const left = (...cases: readonly RulebookCase[]) =>
    coverage(decided, cases)
      .missed.filter(({ kind }) => kind === 'lowering' || kind === 'need' || kind === 'honour')
      .map(
        (goal) =>
          `${goal.kind}${'index' in goal ? ` ${goal.index}` : ''} ${'side' in goal ? goal.side : ''}`,
      )

  test('needs both ways, lowerings both ways, honours both ways; what reads a place needs other units', () => {
    expect(left()).toEqual([
      'lowering yes',
      'lowering no',
      'honour yes',
      'honour no',
      'need 0 yes',
      'need 0 no',
      'need 1 yes',
      'need 1 no',
    ])
    expect(left(whole(all, { grade: '优秀', honours: ['model'] }))).toEqual([
      'lowering yes',
      'honour no',
      'need 0 no',
      'need 1 no',
    ])
    expect(
      left(
        whole(all, { grade: '优秀', honours: ['model'] }),
        whole({ ...all, plan: false, sessions: 3 }, { grade: '合格', honours: [] }),
        whole({ ...all, town: true }, { grade: '合格' }),
      ),
    ).toEqual([])
  })

  test('what asks for a place is left out of the case: one unit alone is first and last', () => {
    const last: ResolvedRulebook = {
      ...decided,
      vetoes: [
        {
          id: 'last-three',
          title: { zh: '后三名' },
          when: { kind: 'place', from: 'last', rel: '<=', bound: x('3') },
          ceiling: '合格',
          barred: false,
        },
      ],
    }
    const [ran] = runCases(last, [whole(all, { grade: '优秀', vetoes: [] })])
    expect(ran).toMatchObject({ passed: true })
    expect(coverage(last, []).missed.filter(({ kind }) => kind === 'veto')).toEqual([])
  })

  test('a grade that is not asked for shows nothing of what it needs', () => {
    expect(left(whole({ ...all, lost: 3 }, { grade: '合格' }))).toEqual([
      'lowering yes',
      'honour yes',
      'honour no',
      'need 0 yes',
      'need 0 no',
      'need 1 yes',
      'need 1 no',
    ])
  })

  test('an honour that was not expected fails the case', () => {
    const [ran] = runCases(decided, [whole(all, { honours: [] })])
    expect(ran).toMatchObject({
      passed: false,
      mismatches: [{ of: 'honours', expected: '', got: 'model' }],
    })
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
