import type { IndicatorCase, RulebookCase } from '@fazhi/model'
import { expect, test } from 'vitest'
import { filesBook } from '../../test/case-files.js'
import { coverage } from './coverage.js'
import { goalWords } from './goal-words.js'
import { runCases } from './run-case.js'

/*
 * What worked cases reach of a table of case files: it has two clauses (a gap on the cover, no word of a hearing) and is 0 where a
 * basic standard failed.
 */

const of = (indicator: string, given: IndicatorCase['given'], expected: string): IndicatorCase => ({
  indicator,
  table: 'sheet',
  unit: {},
  given,
  expect: expected as IndicatorCase['expect'],
})

const missed = (...cases: readonly RulebookCase[]) => {
  const book = filesBook()
  return coverage(book, cases)
    .missed.filter((goal) => goal.tables.includes('sheet'))
    .map((goal) => {
      const { title, missed: what, rule } = goalWords(book, goal, 'zh-CN')
      return [title, what, rule]
    })
}

const sound = { failed: 0, gaps: 0, unheard: false }
const basic = '基本标准不合格项 ≥ 1 项'
const cover = '封面缺项，每 1 处扣 2 分'
const hearing = '未告知听证为“是”的，扣 30 分'
const floor = ['封面', '没有扣到最低 0 分还要扣的', undefined]

test('what no case of a table of files reached is named, each fault by its rule', () => {
  expect(missed()).toEqual([
    ['sheet', '没有按规定记零的', basic],
    ['sheet', '没有不记零的', basic],
    ['封面', '没有扣过分', cover],
    ['封面', '没有不扣分的', cover],
    floor,
    ['正文', '没有扣过分', hearing],
    ['正文', '没有不扣分的', hearing],
  ])
})

test('a file without a fault leaves every kind of fault unreached', () => {
  expect(missed(of('sheet', sound, '100'))).toEqual([
    ['sheet', '没有按规定记零的', basic],
    ['封面', '没有扣过分', cover],
    floor,
    ['正文', '没有扣过分', hearing],
  ])
})

test('a kind of fault that no case shows is named, and the others are not', () => {
  const cases = [
    of('sheet', sound, '100'),
    of('sheet', { ...sound, gaps: 2 }, '96'),
    of('sheet', { ...sound, failed: 1 }, '0'),
    of('cover', { gaps: 11 }, '0'),
  ]
  expect(missed(...cases)).toEqual([['正文', '没有扣过分', hearing]])
  expect(missed(...cases, of('content', { unheard: true }, '50'))).toEqual([])
})

test('what rests on a fact the file lacks is not reached', () => {
  expect(missed(of('sheet', { failed: 0, gaps: 0 }, '100'))).toEqual([
    ['sheet', '没有按规定记零的', basic],
    ['sheet', '没有不记零的', basic],
    ['封面', '没有扣过分', cover],
    floor,
    ['正文', '没有扣过分', hearing],
    ['正文', '没有不扣分的', hearing],
  ])
})

test('files in a case of a unit reach rules of the unit, none of the table that marks them', () => {
  const files = [{ file: '1', facts: { ...sound, unheard: true } }]
  const ofUnit: RulebookCase = {
    indicator: 'quality',
    table: 'all',
    unit: {},
    given: { files },
    expect: '7' as IndicatorCase['expect'],
  }
  const [alone] = runCases(filesBook(), [ofUnit])
  expect(alone?.passed).toBe(true)
  expect(missed(ofUnit)).toEqual(missed())
})
