import type { RulebookCase } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { branch, each, extra, flag, leaf, lose, x } from '../../test/make.js'
import { book, item, one, whole } from '../../test/worked-cases.js'
import { coverage } from './coverage.js'

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
