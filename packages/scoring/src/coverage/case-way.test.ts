import type { ResolvedRulebook, RulebookCase, ScoreNode } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import {
  below,
  branch,
  each,
  flag,
  leaf,
  lose,
  named,
  number,
  rate,
  rulebook,
  x,
} from '../../test/make.js'
import { readd } from '../../test/re-add.js'
import { caseWay } from './case-way.js'
import { coverage } from './coverage.js'
import { goalWords } from './goal-words.js'
import { runCases } from './run-case.js'

const book = rulebook(
  branch(
    'table',
    '100',
    [
      leaf(
        'study',
        '40',
        [
          lose('10', { kind: 'not', of: flag('system') }),
          each('lose', '8', 'sessions', { ...below('6'), atMost: x('32') }),
        ],
        { title: { zh: '带头学法', en: 'Study of law' } },
      ),
      leaf(
        'court',
        '60',
        [
          each('lose', '0.6', 'attendance', {
            ...below('1'),
            per: x('0.01'),
            whenNone: 'notApplicable',
          }),
        ],
        { title: { zh: '出庭应诉', en: 'Appearance in court' } },
      ),
    ],
    { notApplicable: 'rescale', round: { places: 2, mode: 'half-up' } },
  ),
  [
    named('system', '学法制度', 'Study system', undefined, { type: 'flag' }),
    named('sessions', '学法次数', 'Study sessions', '次'),
    named('heard', '开庭审理', 'Cases heard', '件'),
    named('appeared', '负责人出庭', 'Heads appeared', '件'),
    named('interference', '插手案件', 'Interference', '次'),
  ],
  {
    values: [
      rate('attendance', 'appeared', 'heard', { title: { zh: '出庭率', en: 'Attendance' } }),
    ],
    vetoes: [
      {
        id: 'interference',
        title: { zh: '干预司法', en: 'Interference with courts' },
        when: number('interference', '>=', '1'),
        ceiling: '合格',
        barred: false,
      },
    ],
  },
)

const ran = (one: RulebookCase) => {
  const [result] = runCases(book, [one])
  if (result === undefined) throw new Error('no result')
  return { result, way: caseWay(book, result, 'zh-CN') }
}

test('a case that holds, and one that does not', () => {
  const study = (expect: string): RulebookCase => ({
    indicator: 'study',
    table: 'all',
    unit: {},
    given: { system: false, sessions: 1 },
    expect: expect as never,
  })
  // No system, 10; five short of six, 40, capped at 32: -2, held at 0.
  expect(ran(study('0')).result).toMatchObject({ passed: true, mismatches: [] })
  const { result, way } = ran(study('8'))
  expect(result).toMatchObject({
    passed: false,
    mismatches: [{ of: 'points', expected: '8', got: '0', by: '-8' }],
  })
  expect(way).toEqual({
    start: '40',
    steps: [
      { by: '-10', text: '学法制度：否；学法制度为“否”的，扣 10 分' },
      {
        by: '-32',
        text: '学法次数 1 次，应达到 6 次，少 5 次，5 × 8 = 40 分，以 32 分为限；学法次数低于 6 次，每 1 次扣 8 分，最多 32 分',
      },
      { by: '2', text: '扣完为止，最低 0 分' },
    ],
    end: '0',
  })
})

test('an expectation is a number, however many zeros it ends in; or that the item does not apply', () => {
  const court = (heard: number, expect: string): RulebookCase => ({
    indicator: 'court',
    table: 'all',
    unit: {},
    given: { heard, appeared: 0 },
    expect: expect as never,
  })
  expect(ran(court(2, '0.00')).result.passed).toBe(true)
  expect(ran(court(0, 'notApplicable')).result.passed).toBe(true)
  expect(ran(court(0, '0')).result).toMatchObject({
    passed: false,
    mismatches: [{ expected: '0', got: 'notApplicable' }],
  })
  expect(ran(court(0, '0')).way).toEqual({
    start: '0',
    steps: [{ text: '本项不适用：出庭率没有基数，无从计算' }],
    end: '0',
  })
})

test('facts that cannot be read fail a case, and are said', () => {
  const { result } = ran({
    indicator: 'study',
    table: 'all',
    unit: {},
    given: { system: 'yes', sessions: 6 },
    expect: 'notApplicable',
  })
  expect(result.passed).toBe(false)
  expect(result.findings.map(({ code }) => code)).toEqual(['SCR-006'])
})

test('a whole unit: total, grade before quotas, vetoes, and how it came about', () => {
  const given = { system: true, sessions: 5, heard: 0, appeared: 0, interference: 1 }
  const unit = { id: 'case', kind: 'township' as const, enforcementPower: false }
  const whole = (expect: object): RulebookCase => ({ table: 'all', unit, given, expect })
  // 32 of 40 are 80 of 100.
  expect(ran(whole({ total: '80', grade: '合格', vetoes: ['interference'] })).result).toMatchObject(
    { passed: true },
  )
  const { result, way } = ran(whole({ total: '85', grade: '优秀', vetoes: [] }))
  expect(result).toMatchObject({
    passed: false,
    mismatches: [
      { of: 'total', expected: '85', got: '80.00', by: '-5' },
      { of: 'grade', expected: '优秀', got: '合格' },
      { of: 'vetoes', expected: '', got: 'interference' },
    ],
  })
  expect(way).toMatchObject({
    start: '100',
    steps: [
      { by: '-8', text: '带头学法' },
      { by: '-60', text: '出庭应诉：因不适用调整' },
      { by: '48', text: 'table：因不适用调整' },
      { text: '80 分，属于“合格”（≥ 60）' },
      { text: expect.stringContaining('干预司法') },
    ],
    end: '80',
  })
})

test('a quota of the group is left out: one unit alone would never have a place', () => {
  const quotas: ResolvedRulebook = {
    ...book,
    groups: book.groups.map((group) => ({
      ...group,
      grades: group.grades.map((row, index) =>
        index === 0
          ? { ...row, quota: { share: x('0.3'), of: 'assessed', round: 'down', edgeTie: 'allOut' } }
          : row,
      ),
    })),
  }
  const [result] = runCases(quotas, [
    {
      table: 'all',
      unit: { id: 'case', kind: 'township', enforcementPower: false },
      given: { system: true, sessions: 6, heard: 1, appeared: 1, interference: 0 },
      expect: { grade: '优秀' },
    },
  ])
  expect(result).toMatchObject({ passed: true })
})

test('what was missed is said in both languages', () => {
  const words = (language: 'zh-CN' | 'en') =>
    coverage(book, []).missed.map((goal) => {
      const { title, missed, rule } = goalWords(book, goal, language)
      return `${title}  ${missed}${rule === undefined ? '' : `：${rule}`}`
    })
  expect(words('zh-CN')).toEqual([
    'table  没有因部分项目不适用而折算的',
    '带头学法  没有扣过分：学法制度为“否”的，扣 10 分',
    '带头学法  没有不扣分的：学法制度为“否”的，扣 10 分',
    '带头学法  没有扣过分：学法次数低于 6 次，每 1 次扣 8 分，最多 32 分',
    '带头学法  没有不扣分的：学法次数低于 6 次，每 1 次扣 8 分，最多 32 分',
    '带头学法  没有碰到 32 分的封顶：学法次数低于 6 次，每 1 次扣 8 分，最多 32 分',
    '带头学法  没有扣到最低 0 分还要扣的',
    '出庭应诉  没有扣过分：出庭率低于 100%，每 1 个百分点扣 0.6 分',
    '出庭应诉  没有不扣分的：出庭率低于 100%，每 1 个百分点扣 0.6 分',
    '出庭应诉  没有无从计算的（分母为零）：出庭率低于 100%，每 1 个百分点扣 0.6 分',
    '干预司法  没有触发的单位',
    '干预司法  没有不触发的单位',
    'all 优秀  没有得分落在这一等次的单位',
    'all 合格  没有得分落在这一等次的单位',
    'all 不合格  没有得分落在这一等次的单位',
  ])
  for (const text of words('en'))
    expect(text).toMatch(/^(table|Study of law|Appearance|Interference|all)/)
})

const leavesOf = (node: ScoreNode): readonly string[] =>
  node.items.length === 0 ? [node.id] : [node.id, ...node.items.flatMap(leavesOf)]

test('law: the steps of a case add up to what it came to', () => {
  fc.assert(
    fc.property(anyRulebook, anySubmissions(1), (of, submissions) => {
      const [table] = of.tables
      const unit = submissions.find((one) => 'unit' in one)
      if (table === undefined || unit === undefined) return
      const given = Object.fromEntries(
        Object.entries(unit.facts).map(([id, entry]) => [
          id,
          entry.verified ?? entry.claimed ?? null,
        ]),
      )
      const base = {
        table: table.id,
        unit: { id: 'case', kind: 'township' as const, enforcementPower: false },
        given,
      }
      const cases: readonly RulebookCase[] = [
        { ...base, expect: { grade: '优秀' } },
        ...[table.root, ...table.onTop]
          .flatMap(leavesOf)
          .map((indicator) => ({ ...base, indicator, expect: 'notApplicable' as const })),
      ]
      for (const result of runCases(of, cases)) {
        const way = caseWay(of, result, 'en')
        if (way === undefined) continue
        const moves = way.steps.flatMap(({ by }) => by ?? [])
        expect(readd(way.start, moves, way.end)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
}, 30_000)
