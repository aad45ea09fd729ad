import type { CaseFile, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import { expect, test } from 'vitest'
import { file, filesBook, whole, withFiles } from '../../../test/case-files.js'
import { lastYear } from '../../../test/cohorts.js'
import { branch, each, leaf, resultOf } from '../../../test/make.js'
import { explain, seal, verify } from '../../index.js'
import { assess } from '../assess.js'

/*
 * Ten points; 0.1 lost for each point by which the mean of this year's files lies below that of the year before. The files of both
 * years are marked by this year's table: cover 20, 2 for a gap; content 80, 30 without word of a hearing; 0 where a basic standard failed.
 */

const book = (policies: Partial<ResolvedRulebook['policies']> = {}): ResolvedRulebook => {
  const made = filesBook(policies)
  const clause = each('lose', '0.1', 'average', {
    gap: { side: 'below', bound: { value: 'before' } },
  })
  return {
    ...made,
    values: { ...made.values, before: lastYear('before', 'average') },
    tables: made.tables.map((table) => ({
      ...table,
      root: branch('all', '10', [leaf('quality', '10', [clause])]),
    })),
  }
}

const before = (...files: readonly CaseFile[]): UnitSubmission => ({
  ...withFiles(...files),
  year: 2020,
})

const scored = (now: readonly CaseFile[], then: readonly CaseFile[]) =>
  resultOf(assess(book(), [withFiles(...now)], { lastYear: [before(...then)] }), 'u')

test('R35: files of last year are marked by this year’s table, and their mean is what this year’s is held against', () => {
  // Now 96 and 70: 83. Then 100 and 92: 96. 13 below cost 1.3.
  const now = [whole('1', { gaps: 2 }), whole('2', { unheard: true })]
  const { exact, root } = scored(now, [whole('1'), whole('2', { gaps: 4 })])
  expect(exact).toBe('8.7')
  expect(root.items[0]?.moves[0]?.counted).toEqual([
    { value: 'average', was: '83', bound: '96', boundOf: 'before', units: '13' },
  ])
})

test('R24: a void file of last year stays in its mean with 0, one that is not valid does not', () => {
  const out = (is: 'void' | 'notValid') => ({ file: is, status: { is, reason: '缺卷' }, facts: {} })
  // Now 70. Then (100 + 0) ÷ 2 = 50, which is less; or 100, which is 30 more.
  const now = [whole('1', { unheard: true })]
  expect(scored(now, [whole('1'), out('void')]).exact).toBe('10')
  expect(scored(now, [whole('1'), out('notValid')]).exact).toBe('7')
})

test('the same number of a file in two years is two files; the result lists those of this year only', () => {
  const { exact, files } = scored([whole('1', { gaps: 1 })], [whole('1', { gaps: 1 })])
  expect(exact).toBe('10')
  expect(files?.map((one) => [one.file, one.points])).toEqual([['1', '98']])
})

test('R11: a fact missing in a file of last year leaves the value missing, and the finding stands in last year’s data', () => {
  const year = assess(book(), [withFiles(whole('1'))], {
    lastYear: [before(whole('1'), file('2', { failed: 0, gaps: 0 }))],
  })
  const { status, missing } = resultOf(year, 'u')
  expect([status, missing]).toEqual(['undecided', ['before']])
  expect(year.findings.map(({ code, at }) => [code, at])).toEqual([
    ['SCR-046', [{ kind: 'data', pointer: '/lastYear/facts/files/files/1' }]],
  ])
})

test('R11: under interval an open file of last year leaves the value as open as if nothing had been handed in', () => {
  const range = (...then: readonly UnitSubmission[]) => {
    const now = [withFiles(whole('1', { unheard: true }))]
    const year = assess(book({ missing: 'interval' }), now, { lastYear: then })
    return resultOf(year, 'u').range
  }
  const open = range(before(file('1', { failed: 0, gaps: 0 })))
  // Now 70; then 70 or 100: the total is 10 or 7, and no end says less than that it may be.
  expect([open?.lo.kind, open?.hi]).toEqual([
    'unbounded',
    { kind: 'bound', exact: '10', published: '10' },
  ])
  expect(range()).toEqual(open)
})

test('marks handed in for last year are refused as those of this year are', () => {
  const marks = { ...before(), facts: { files: { verified: [90] } } } as never
  const year = assess(book(), [withFiles(whole('1'))], { lastYear: [marks] })
  expect(
    year.findings.map(({ code, at }) => [code, at[0]?.kind === 'data' && at[0].pointer]),
  ).toEqual([['SCR-044', '/lastYear/facts/files']])
})

test('R40: a sealed year holds last year’s files too and recomputes with nothing else at hand', async () => {
  const year = assess(book(), [withFiles(whole('1', { unheard: true }))], {
    lastYear: [before(whole('1', { gaps: 5 }))],
  })
  // Now 70, then 90: 20 below cost 2.
  expect(resultOf(year, 'u').exact).toBe('8')
  expect((await verify(await seal(year))).differences).toEqual([])
})

test('the explanation says both means and this year’s files', () => {
  const year = assess(book(), [withFiles(whole('1', { unheard: true }))], {
    lastYear: [before(whole('1', { gaps: 5 }))],
  })
  const leaf = explain(year, 'u', { language: 'zh-CN' }).leaves[0]
  expect(leaf?.text.split('\n')[1]).toBe(
    '    案卷平均分 70，应达到 before 90，少 20，20 × 0.1 = 2 分；案卷平均分低于 before，每 1扣 0.1 分',
  )
  expect(leaf?.files?.map(({ text }) => text.split('\n')[0])).toEqual([
    '    案卷“1”得 70 分（满分 100）',
  ])
})
