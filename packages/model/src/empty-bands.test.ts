import { describe, expect, test } from 'vitest'
import { emptyBands, type Outcomes } from './empty-bands.js'
import type { GradeRow, Group } from './outcome-rules.js'
import type { ScoreNode, Table } from './rulebook.js'

const node = (id: string, more: Partial<Record<keyof ScoreNode, unknown>>): ScoreNode =>
  ({ id, points: '100', outOf: '100', floor: '0', ceiling: '100', ...more }) as unknown as ScoreNode

const table = (
  root: Partial<Record<keyof ScoreNode, unknown>>,
  onTop: readonly ScoreNode[] = [],
): Table => ({ id: 't', root: node('t', root), onTop }) as unknown as Table

const group = (...grades: readonly unknown[]): Group =>
  ({ id: 'g', title: { zh: '组' }, tables: ['t'], grades }) as Group
const from = (grade: string, rel: '>=' | '>', bound: string, more = {}): GradeRow =>
  ({ grade, from: { rel, bound }, ...more }) as GradeRow
const rest = (grade: string): GradeRow => ({ grade })

const outcomes = (more: Partial<Record<keyof Outcomes, unknown>> = {}): Outcomes =>
  ({ tables: [table({})], vetoes: [], ...more }) as Outcomes

const names = (of: Group, by: Outcomes = outcomes()) =>
  emptyBands(of, by).map(({ grade, isGivenByRule }) => [grade, isGivenByRule])

describe('a grade below a bound that the least total meets', () => {
  test('from 0 there is nothing below', () => {
    expect(names(group(from('好', '>=', '0'), rest('差')))).toEqual([['差', false]])
  })

  test('above 0 there is 0 itself', () => {
    expect(names(group(from('好', '>', '0'), rest('差')))).toEqual([])
  })

  test('several grades below', () => {
    const of = group(
      from('优', '>=', '90'),
      from('好', '>=', '-5'),
      from('中', '>=', '-6'),
      rest('差'),
    )
    expect(names(of)).toEqual([
      ['中', false],
      ['差', false],
    ])
  })

  test('deductions on top go below 0', () => {
    const onTop = [node('named', { points: '0', outOf: '0', floor: '-5', ceiling: '0' })]
    const of = group(from('好', '>=', '0'), rest('差'))
    expect(names(of, outcomes({ tables: [table({}, onTop)] }))).toEqual([])
  })

  test('a floor on a scale of 50 counts twice', () => {
    const of = group(from('好', '>=', '-8'), rest('差'))
    const tables = (floor: string) => ({ tables: [table({ outOf: '50', floor })] })
    expect(names(of, outcomes(tables('-4')))).toEqual([['差', false]])
    expect(names(of, outcomes(tables('-5')))).toEqual([])
  })

  test('rounding may carry a total down to the next whole point', () => {
    const round = { places: 0, mode: 'down' }
    const of = group(from('好', '>=', '-0.5'), rest('差'))
    expect(names(of, outcomes({ tables: [table({ floor: '-0.4' })] }))).toEqual([['差', false]])
    expect(names(of, outcomes({ tables: [table({ floor: '-0.4', round })] }))).toEqual([])
  })
})

describe('who may still come to it', () => {
  const of = group(from('好', '>=', '0'), rest('差'))
  test.each([
    ['a veto with that ceiling', { vetoes: [{ ceiling: '差' }] }, true],
    ['a veto that lowers', { vetoes: [{ lower: 1 }] }, true],
    ['a lowering', { lowerings: [{ ceiling: '差' }] }, true],
    ['a veto that only bars', { vetoes: [{ barred: true }] }, false],
    ['a veto of another group', { vetoes: [{ ceiling: '差', groups: ['h'] }] }, false],
  ])('%s', (_, more, isGivenByRule) => {
    expect(names(of, outcomes(more))).toEqual([['差', isGivenByRule]])
  })

  test('a quota above it', () => {
    const quota = { places: 1, edgeTie: 'allOut' }
    expect(names(group(from('好', '>=', '0', { quota }), rest('差')))).toEqual([['差', true]])
  })
})
