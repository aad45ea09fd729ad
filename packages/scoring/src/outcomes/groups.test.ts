import type { Condition, Group } from '@fazhi/model'
import { expect, test } from 'vitest'
import { resultOf, x } from '../../test/make.js'
import { book, decisionsOf, grades, standings, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const kind = (name: string): Condition => ({ kind: 'attribute', attribute: 'kind', in: [name] })
const group = (id: string, bound: Condition, lines: readonly string[]): Group => ({
  id,
  title: { zh: id },
  tables: ['all'],
  for: bound,
  grades: [
    ...lines.map((line, index) => ({
      grade: grades[index]?.grade ?? '',
      from: { rel: '>=' as const, bound: x(line) },
    })),
    { grade: '较差' },
  ],
})

const divided = {
  ...book(),
  groups: [
    group('towns', kind('township'), ['90', '80', '70']),
    group('offices', kind('department'), ['75', '70', '60']),
  ],
}

const mixed = units({ a: 88, b: 76, c: 76, d: 65 }).map((one, index) => ({
  ...one,
  unit: { ...one.unit, kind: index % 2 === 0 ? ('township' as const) : ('department' as const) },
}))

test('R34 bands, places and quotas belong to the group, also where groups divide one table', () => {
  const year = assess(divided, mixed)
  expect(year.findings).toEqual([])
  // a and c are townships, b and d departments: 76 is 合格 for the one and 优秀 for the other.
  expect(standings(year)).toEqual([
    ['a', 1, '良好'],
    ['c', 2, '合格'],
    ['b', 1, '优秀'],
    ['d', 2, '合格'],
  ])
})

test('R34 a unit that no group takes, or two, has a score and stands nowhere; it is a finding', () => {
  const overlapping = {
    ...divided,
    groups: [
      group('towns', kind('township'), ['90']),
      group('all', { kind: 'attribute', attribute: 'id', in: ['a', 'b'] }, ['90']),
    ],
  }
  const year = assess(overlapping, mixed)
  expect(year.findings.map(({ code, params }) => [code, params])).toEqual([
    ['SCR-019', { unit: 'd' }],
    ['SCR-020', { unit: 'a', groups: ['towns', 'all'] }],
  ])
  for (const id of ['a', 'd']) {
    const result = resultOf(year, id)
    expect([result.status, result.group, result.place, result.grade]).toEqual([
      'decided',
      '',
      undefined,
      undefined,
    ])
  }
  expect([resultOf(year, 'a').published, resultOf(year, 'd').published]).toEqual(['88', '65'])
})

test('R34 a need is the need of its group', () => {
  const [towns, offices] = divided.groups
  if (towns === undefined || offices === undefined) throw new Error('no groups')
  const needy = {
    ...divided,
    groups: [
      towns,
      {
        ...offices,
        grades: offices.grades.map((row) =>
          row.grade === '优秀'
            ? { ...row, needs: [{ kind: 'flag', value: 'late', is: true } as const] }
            : row,
        ),
      },
    ],
  }
  const year = assess(needy, mixed)
  expect(resultOf(year, 'b').grade).toBe('良好')
  expect(decisionsOf(year, 'a', 'need')).toEqual([])
})
