import type { CaseFile, ResolvedRulebook } from '@fazhi/model'
import { expect, test } from 'vitest'
import { file, filesBook, sheetWith, whole, withFiles } from '../../../test/case-files.js'
import { resultOf, x } from '../../../test/make.js'
import { explain, scorer, seal, verify, waterfall } from '../../index.js'
import { assess } from '../assess.js'

const scored = (...files: readonly CaseFile[]) =>
  resultOf(assess(filesBook(), [withFiles(...files)]), 'u')

const three = [
  whole('1', { gaps: 2 }),
  whole('2', { failed: 1, gaps: 4 }),
  whole('3', { unheard: true }),
]

test('R24: files are marked by their table, and the mean is of their marks', () => {
  const { exact, files } = scored(...three)
  // 96, 0 and 70: 166 of 300.
  expect(exact).toBe('83/15')
  expect(files?.map((one) => [one.file, one.status, one.points])).toEqual([
    ['1', 'scored', '96'],
    ['2', 'void', '0'],
    ['3', 'scored', '70'],
  ])
})

test('R5: a void file keeps on record what it would have been, and what made it void', () => {
  const [, second] = scored(...three).files ?? []
  expect(second?.root?.adjustments).toEqual([{ kind: 'void', from: '92', to: '0' }])
  expect(second?.voidBy).toEqual([{ value: 'failed', was: '1', bound: '1' }])
})

test('only what a file lost is kept of its record, and nothing of a file that lost nothing', () => {
  const { files } = scored(whole('1'), whole('2', { gaps: 1 }))
  expect(files?.[0]).toEqual({
    fact: 'files',
    file: '1',
    status: 'scored',
    points: '100',
    full: '100',
  })
  expect(files?.[1]?.root?.items?.map(({ id }) => id)).toEqual(['cover'])
})

test('R24: void stays with 0, not valid is left out, none is none due', () => {
  const out = (is: 'void' | 'notValid') => ({ file: is, status: { is, reason: '缺卷' }, facts: {} })
  expect(scored(whole('1'), out('void')).exact).toBe('5')
  expect(scored(whole('1'), out('notValid')).exact).toBe('10')
  const none = scored()
  expect([none.status, none.root.items[0]?.why?.code]).toEqual(['undecided', 'noneDue'])
})

test('R26: a mark is exact unless the table of files rounds', () => {
  const third = sheetWith({ points: x('10') })
  const files = withFiles(whole('1', { gaps: 1 }), whole('2'), whole('3'))
  // 9.8, 10 and 10 of ten.
  const mean = resultOf(assess(filesBook({}, third), [files]), 'u')
  expect(mean.exact).toBe('149/15')
  const rounded = sheetWith({ points: x('10'), round: { places: 0, mode: 'half-up' } })
  expect(resultOf(assess(filesBook({}, rounded), [files]), 'u').exact).toBe('10')
})

test('R11: a fact missing in one file leaves the unit undecided, and a finding names file and fact', () => {
  const year = assess(filesBook(), [withFiles(whole('1'), file('2', { failed: 0, gaps: 0 }))])
  const { status, missing, files } = resultOf(year, 'u')
  expect([status, missing]).toEqual(['undecided', ['files']])
  expect(files?.[1]).toMatchObject({ file: '2', status: 'missing', missing: ['unheard'] })
  expect(year.findings.map(({ code, params, at }) => [code, params, at])).toEqual([
    [
      'SCR-046',
      { unit: 'u', fact: 'files', name: '处罚案卷', file: '2', missing: ['未告知听证'] },
      [{ kind: 'data', pointer: '/facts/files/files/1' }],
    ],
  ])
})

test('R11: under interval the mean lies between the ends of the open mark', () => {
  const year = assess(filesBook({ missing: 'interval' }), [
    withFiles(whole('1'), file('2', { failed: 0, gaps: 0 })),
  ])
  // File 2 has 70 or 100, so the mean 85 or 100.
  expect(resultOf(year, 'u').range).toMatchObject({
    lo: { kind: 'attained', exact: '8.5' },
    hi: { kind: 'attained', exact: '10' },
  })
})

test('R11: under noPoints the clause of the file takes its worst outcome', () => {
  const year = assess(filesBook({ missing: 'noPoints' }), [
    withFiles(whole('1'), file('2', { failed: 0, gaps: 0 })),
  ])
  const { status, exact, files } = resultOf(year, 'u')
  expect([status, exact, files?.[1]?.points]).toEqual(['decided', '8.5', '70'])
})

test('R10: what is only claimed in a file is missing, unless claims are accepted and then listed', () => {
  const claimed = withFiles({ file: '1', facts: { ...whole('1').facts, gaps: { claimed: 3 } } })
  expect(resultOf(assess(filesBook(), [claimed]), 'u').missing).toEqual(['files'])
  const accepted = resultOf(assess(filesBook({ unverified: 'accept' }), [claimed]), 'u')
  expect([accepted.exact, accepted.unverified]).toEqual(['9.4', ['files']])
  const self = assess(filesBook(), [claimed], { read: 'claimed' })
  expect(resultOf(self, 'u').missing).toEqual(['files'])
})

test('R6: an item that does not apply to a file is scaled away, and a file without any is left out', () => {
  const noHearing = {
    file: '1',
    facts: { ...whole('1', { gaps: 1 }).facts, unheard: { notApplicable: { reason: '简易程序' } } },
  }
  // 18 of 20 is 90 of 100.
  expect(scored(noHearing).exact).toBe('9')
  const nothing = {
    file: '2',
    facts: { ...noHearing.facts, gaps: { notApplicable: { reason: '电子卷' } } },
  }
  const year = assess(filesBook(), [withFiles(whole('1'), nothing)])
  expect(resultOf(year, 'u').exact).toBe('10')
  expect(year.findings.map(({ code }) => code)).toEqual(['SCR-047'])
})

test.each([
  ['two files of one number', [whole('1'), whole('1')], 'SCR-045', '/facts/files/files/1'],
  [
    'a fact of the wrong type',
    [{ file: '1', facts: { ...whole('1').facts, gaps: { verified: true } } }],
    'SCR-006',
    '/facts/files/files/0/facts/gaps/verified',
  ],
  [
    'a value and not applicable at once',
    [
      {
        file: '1',
        facts: { ...whole('1').facts, gaps: { verified: 1, notApplicable: { reason: '无' } } },
      },
    ],
    'SCR-015',
    '/facts/files/files/0/facts/gaps',
  ],
  ['no list at all', 'none', 'SCR-006', '/facts/files/files'],
  ['files without facts', [{ file: '1' }], 'SCR-006', '/facts/files/files'],
])(
  'a fault in the data is a finding with its place, and no score: %s',
  (_, files, code, pointer) => {
    const submission = { ...withFiles(), facts: { files: { files } } }
    const year = assess(filesBook(), [submission as never])
    expect(resultOf(year, 'u').status).toBe('undecided')
    expect(year.findings.map((one) => [one.code, one.at])).toEqual([
      [code, [{ kind: 'data', pointer }]],
    ])
  },
)

test('marks are refused where a table makes them, and files where none does', () => {
  const marks = { ...withFiles(), facts: { files: { verified: [90] } } } as never
  expect(assess(filesBook(), [marks]).findings.map(({ code }) => code)).toEqual(['SCR-044'])
  const { fileTables: _, ...plain } = filesBook()
  const year = assess(plain, [withFiles(whole('1'))])
  expect([resultOf(year, 'u').status, year.findings[0]?.code]).toEqual(['undecided', 'SCR-043'])
})

test('the kernel takes the marks as its inputs and comes to the same', () => {
  const files = [whole('1', { gaps: 2 }), whole('2', { unheard: true })]
  // A total that no rule rounds is left to the reference, with files as without.
  const book = filesBook()
  const rounded: ResolvedRulebook = {
    ...book,
    tables: book.tables.map((table) => ({
      ...table,
      root: { ...table.root, round: { places: 2, mode: 'half-up' } },
    })),
  }
  for (const code of ['generated', 'closures'] as const) {
    const engine = scorer(rounded, { code })
    const scores = engine.score(engine.pack([withFiles(...files)]))
    // 96 and 70: 83 of 100.
    expect([scores.published(0), scores.fallbacks]).toEqual(['8.30', {}])
  }
})

test('the explanation goes down to the file, its item and what was counted', () => {
  const year = assess(filesBook(), [
    withFiles(...three, { file: '4', status: { is: 'notValid', reason: '卷宗遗失' }, facts: {} }),
  ])
  const zh = explain(year, 'u', { language: 'zh-CN' }).leaves[0]
  expect(zh?.files?.map(({ text }) => text)).toEqual([
    '    案卷“2”得 0 分（满分 100）\n        基本标准不合格项 1 项\n        本项按规定记 0 分，否则为 92 分',
    '    案卷“3”得 70 分（满分 100）\n        −30　正文（满分 80）\n            未告知听证：是；未告知听证为“是”的，扣 30 分',
    '    案卷“1”得 96 分（满分 100）\n        −4　封面（满分 20）\n            封面缺项 2 处，2 × 2 = 4 分；封面缺项，每 1 处扣 2 分',
    '    案卷“4”无效，不计入\n        原因：卷宗遗失',
  ])
  const en = explain(year, 'u', { language: 'en' }).leaves[0]
  expect(en?.files?.[0]?.text.split('\n')[0]).toBe('    File "2": 0 of 100')
  expect(en?.text).toContain('File "4": not valid, left out')
})

test('R40: the waterfall of a unit re-adds with files', () => {
  const year = assess(filesBook(), [
    withFiles(whole('1', { gaps: 2 }), whole('2', { unheard: true })),
  ])
  const { full, terms, total } = waterfall(year, 'u')
  expect([full, terms.map(({ kind, by }) => [kind, by]), total]).toEqual([
    '10',
    [['loss', '-1.7']],
    '8.3',
  ])
})

test('a sealed year recomputes with nothing else at hand', async () => {
  const year = assess(filesBook(), [withFiles(...three)])
  const sealed = await seal(year)
  expect((await verify(sealed)).differences).toEqual([])
})
