import type { EachClause } from '@fazhi/model'
import { expect, test } from 'vitest'
import { below, each, leaf, named, resultOf, rulebook, unit, verified, x } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain } from '../explain/index.js'

const book = (prorate?: EachClause['prorate']) =>
  rulebook(
    leaf('item', '10', [
      each('lose', '1', 'sessions', {
        ...below('6'),
        ...(prorate === undefined ? {} : { prorate }),
      }),
    ]),
    [named('sessions', '学法', 'Sessions', '次')],
  )
const scored = (from: string, prorate?: EachClause['prorate']) => {
  const exists = { from } as never
  const year = assess(book(prorate), [unit('u', verified({ sessions: 2 }), { exists })])
  const result = resultOf(year, 'u')
  return {
    exact: result.exact,
    partOfYear: result.root.moves[0]?.counted[0]?.partOfYear,
    text: explain(year, 'u', { language: 'zh-CN' }).leaves[0]?.text,
  }
}

test('R15: a requirement is not reduced unless the rule says so, and the record says that it was not', () => {
  const { exact, partOfYear, text } = scored('2021-05-20')
  expect(exact).toBe(x('6'))
  expect(partOfYear).toEqual({ months: 8 })
  expect(text).toContain('应达到 6 次，少 4 次，设立 8 个月，要求未折减')
})

test('R15: reduced by the months in which the unit existed, on record with what it came to', () => {
  const { exact, partOfYear, text } = scored('2021-05-20', { by: 'month', round: 'exact' })
  expect(exact).toBe(x('8'))
  expect(partOfYear).toEqual({ months: 8, to: '4' })
  expect(text).toContain('应达到 4 次，少 2 次，全年要求 6 次，设立 8 个月，按月折算')
  expect(text).toContain('学法增加 2 次，达到 4 次')
})

test.each([
  ['exact', '7.5'],
  ['up', '7'],
  ['down', '8'],
  ['half-up', '7'],
] as const)('R15: of four and a half, rounded %s, the unit keeps %s', (round, points) => {
  expect(scored('2021-04-30', { by: 'month', round }).exact).toBe(points)
})

test('R15: a unit that existed on a day of every month is not short of any', () => {
  expect(scored('2021-01-31', { by: 'month', round: 'up' })).toMatchObject({ exact: '6' })
  expect(scored('2021-01-31').partOfYear).toBeUndefined()
})
