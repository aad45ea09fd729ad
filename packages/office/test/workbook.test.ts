import { fc, test as propertyTest } from '@fast-check/vitest'
import { message } from '@fazhi/findings'
import type { UnitSubmission } from '@fazhi/model'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile, { type Row } from 'write-excel-file/universal'
import { officeMessages } from '../src/messages/messages.js'
import { readSubmissionWorkbook } from '../src/workbook/read-submission-workbook.js'
import { writeSubmissionWorkbook } from '../src/workbook/write-submission-workbook.js'
import { bare, catalog, full } from './form.js'

const roundTrip = async (submission: UnitSubmission, language: 'zh-CN' | 'en' = 'zh-CN') =>
  readSubmissionWorkbook(await writeSubmissionWorkbook(submission, { catalog, language }), {
    catalog,
    file: '青石 镇.xlsx',
  })

describe('write and read', () => {
  test.each([
    ['a value of every type', full],
    ['next to nothing', bare],
    [
      'text that a cell would lose',
      {
        ...bare,
        note: ' 两端有空格 ',
        facts: {
          x: { note: 'constructor' },
          y: { note: '"引号"' },
          z: { note: '_x0041_\u0007\ufffd\u{10fffe}\u0085\ud800' },
          rare: { note: '𠮷野𬱖' },
          empty: { note: '' },
          'counsel.status': { claimed: '5' },
          'study.sessions': { claimed: [7] },
          awards: {
            claimed: [],
            verified: [{ level: 'city', matter: 'a｜b', date: '2021-01-01' }],
          },
          'local.fact': { claimed: '是', verified: true },
          list: { claimed: [1, 2], evidence: ['a；b', '[c]'] },
          files: { claimed: [90], verified: [] },
        },
      } satisfies UnitSubmission,
    ],
  ])('gives %s back', async (_, submission) => {
    const { value, findings } = await roundTrip(submission)
    expect(findings).toEqual([])
    expect(value).toEqual(submission)
  })

  test('works in English too', async () => {
    expect((await roundTrip(full, 'en')).value).toEqual(full)
  })

  test('a row of the form that nobody filled in is missing, not 0', async () => {
    const { value } = await roundTrip({ ...bare, facts: { 'litigation.heard': { claimed: 0 } } })
    expect((value as UnitSubmission).facts).toEqual({ 'litigation.heard': { claimed: 0 } })
  })

  test('marks of several signers stand a line each, also where a reason has lines of its own', async () => {
    const mark = (signer: string, reason: string) => ({ mark: '8.5', reason, signer }) as const
    const facts = {
      'report.dutyMark': { claimed: [mark('甲', '措施具体'), mark('乙', '问题找得准')] },
    } as unknown as UnitSubmission['facts']
    const file = await writeSubmissionWorkbook({ ...bare, facts }, { catalog })
    const shared = strFromU8(unzipSync(file)['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(shared).toContain('8.5；评分人：甲；理由：措施具体\n8.5；评分人：乙；理由：问题找得准')
    expect((await roundTrip({ ...bare, facts })).value).toEqual({ ...bare, facts })
    const long = {
      'report.dutyMark': { claimed: [mark('甲', '其一\n其二'), mark('乙', '三')] },
    } as unknown as UnitSubmission['facts']
    expect((await roundTrip({ ...bare, facts: long })).value).toEqual({ ...bare, facts: long })
  })

  test('decimals stand in text cells, integers in number cells', async () => {
    const parts = unzipSync(await writeSubmissionWorkbook(full, { catalog }))
    const facts = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    const shared = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(shared).toContain('<t>12.50 万元</t>')
    expect(shared).toContain('<t>88.50/100</t>')
    expect(shared).toContain('<t>8.5；评分人：评议组；理由：问题找得准；措施具体</t>')
    expect(facts).toMatch(/<c r="D2"[^>]*><v>5<\/v><\/c><c r="E2"[^>]*><v>4<\/v>/)
  })
})

describe('a JSON pointer leads to its cell', () => {
  test.each([
    ['', '单位', 'A1'],
    ['/year', '单位', 'B3'],
    ['/unit/id', '单位', 'B4'],
    ['/unit', '单位', 'A1'],
    ['/facts/litigation.heard/claimed', '事实', 'D2'],
    ['/facts/litigation.heard/verified', '事实', 'E2'],
    ['/facts/publicity.funds/claimed/amount', '事实', 'D4'],
    ['/facts/study.sessions/verified/2', '事实', 'E3'],
    ['/facts/nothing.here', '事实', 'A1'],
    ['/evidence/1/date', '佐证', 'E3'],
    ['/principals/0/term/from', '主要负责人', 'D2'],
    ['/dutyReports/0/duties/1', '述法', 'E2'],
  ])('%s', async (pointer, sheet, cell) => {
    const { cellOf } = await roundTrip(full)
    expect(cellOf(pointer)).toEqual({ kind: 'cell', file: '青石 镇.xlsx', sheet, cell })
  })
})

/** A form as somebody filled it in by hand: headers and rows of each sheet, laid over a sound one. */
const formOf = async (change: Readonly<Record<string, Row[]>>): Promise<Uint8Array> => {
  const sound: Record<string, Row[]> = {
    单位: [
      ['项目', '内容'],
      ['填报格式', 1],
      ['年度', 2021],
      ['单位代号', 'bureau'],
      ['单位名称', '示例局'],
      ['单位类型', '政府部门'],
      ['有无行政执法权', '否'],
    ],
    事实: [['事实代号', '自报数', '核实数', '不适用理由', '未到期', '佐证代号', '备注']],
    佐证: [['佐证代号', '类别', '名称', '出具单位', '日期', '文件', 'SHA-256', '公开范围']],
    主要负责人: [['负责人代号', '姓名', '职务', '任职日期', '离任日期']],
    述法: [['负责人代号', '形式', '日期', '会议', '职责', '问题', '整改']],
  }
  const sheets = Object.entries({ ...sound, ...change })
    .filter(([, data]) => data.length > 0)
    .map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' }))
  return new Uint8Array(await (await writeXlsxFile(sheets).toBlob()).arrayBuffer())
}

const factHeader = ['事实代号', '自报数', '核实数', '不适用理由', '未到期', '佐证代号', '备注']

const seen = async (change: Readonly<Record<string, Row[]>>): Promise<string[]> => {
  const { value, findings } = await readSubmissionWorkbook(await formOf(change), { catalog })
  for (const finding of findings) {
    expect(message(officeMessages, finding, 'zh-CN')).not.toMatch(/\{|OFF-/)
    expect(message(officeMessages, finding, 'en')).not.toMatch(/\{|OFF-/)
  }
  if (findings.some(({ severity }) => severity === 'error')) expect(value).toBeUndefined()
  return findings.map(({ code, at: [place], quote }) =>
    [code, place?.kind === 'cell' ? `${place.sheet}!${place.cell}` : place?.kind, quote]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('what people type', () => {
  test('is read as they mean it', async () => {
    const bytes = await formOf({
      事实: [
        factHeader,
        ['litigation.heard', '5', 4],
        ['leadership.plan', '有', true],
        ['publicity.funds', '12.5万元', null],
        ['report.day', new Date('2022-01-15T00:00:00Z'), null],
        ['survey.satisfaction', ' 88.5 / 100 ', null],
        ['villages', '12/15', null, null, null, 'e1；e2\ne3'],
        ['study.sessions', '1; 0;2；4', null],
        ['report.annual', '迟报', '发出 2021-03-30；收到 2021-04-01'],
        ['files', '88.5；作废', null],
        ['counsel.status', null, null, '未设机构', '是'],
      ],
      说明: [['填表说明']],
    })
    const { value, findings } = await readSubmissionWorkbook(bytes, { catalog })
    expect(findings).toEqual([])
    expect((value as UnitSubmission).facts).toEqual({
      'litigation.heard': { claimed: 5, verified: 4 },
      'leadership.plan': { claimed: true, verified: true },
      'publicity.funds': { claimed: { amount: '12.5', unit: '万元' } },
      'report.day': { claimed: '2022-01-15' },
      'survey.satisfaction': { claimed: { score: '88.5', of: '100' } },
      villages: { claimed: { covered: 12, of: 15 }, evidence: ['e1', 'e2', 'e3'] },
      'study.sessions': { claimed: [1, 0, 2, 4] },
      'report.annual': {
        claimed: 'late',
        verified: { sent: '2021-03-30', received: '2021-04-01' },
      },
      files: { claimed: ['88.5', 'void'] },
      'counsel.status': { notApplicable: { reason: '未设机构' }, notYetDue: true },
    })
  })

  test('and cannot be read stays as typed, for the check to say what is wrong', async () => {
    const bytes = await formOf({
      事实: [
        factHeader,
        ['litigation.heard', '5件'],
        ['publicity.funds', 12],
        ['villages', '全覆盖'],
        ['study.sessions', -1],
      ],
    })
    const { value } = await readSubmissionWorkbook(bytes, { catalog })
    expect((value as UnitSubmission).facts).toEqual({
      'litigation.heard': { claimed: '5件' },
      'publicity.funds': { claimed: 12 },
      villages: { claimed: '全覆盖' },
      'study.sessions': { claimed: -1 },
    })
  })
})

describe('a fault of the form is a finding at its cell', () => {
  test.each<[string, Readonly<Record<string, Row[]>>, string[]]>([
    ['a number with a fraction', { 事实: [factHeader, ['files', 88.5]] }, ['OFF-023 事实!B2 88.5']],
    [
      'a fact twice',
      { 事实: [factHeader, ['files', '1'], ['files', '2']] },
      ['OFF-026 事实!A3 files'],
    ],
    ['a row without its fact', { 事实: [factHeader, ['', '1']] }, ['OFF-024 事实!A2']],
    ['a sheet that is gone', { 述法: [] }, ['OFF-020 data 述法']],
    [
      'a column renamed',
      { 主要负责人: [['负责人代号', '姓名', '职务', '任职时间', '离任日期']] },
      ['OFF-022 主要负责人!D1 任职时间', 'OFF-021 主要负责人!A1 任职日期'],
    ],
    ['a column added', { 事实: [[...factHeader, '经办科室']] }, ['OFF-022 事实!H1 经办科室']],
    [
      'a choice that is none',
      {
        佐证: [
          ['佐证代号', '类别', '名称', '出具单位', '日期', '文件', 'SHA-256', '公开范围'],
          ['e1', '照片', '图', '局', '2021-01-01'],
        ],
      },
      ['OFF-025 佐证!B2 照片'],
    ],
    [
      'rows of the unit misspelt and doubled',
      {
        单位: [
          ['项目', '内容'],
          ['年度', 2021],
          ['年度', 2020],
          ['单位名字', '示例局'],
          ['电话', '0'],
        ],
      },
      ['OFF-029 单位!A3 年度', 'OFF-028.nearest 单位!A4 单位名字', 'OFF-028 单位!A5 电话'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await seen(change)).toEqual(expected)
  })
})

describe('what is not a readable workbook is said', () => {
  const codesOf = async (bytes: Uint8Array): Promise<string[]> => {
    const { value, cellOf, findings } = await readSubmissionWorkbook(bytes, {
      catalog,
      file: '表.xlsx',
    })
    expect(value).toBeUndefined()
    expect(cellOf('/year')).toBeUndefined()
    return findings.map(({ code }) => code)
  }
  /** A sound workbook with the XML of its first sheet replaced. */
  const withSheet = async (xml: string): Promise<Uint8Array> =>
    zipSync({ ...unzipSync(await formOf({})), 'xl/worksheets/sheet1.xml': strToU8(xml) })

  test('a document, an old workbook, plain text', async () => {
    expect(await codesOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual([
      'OFF-005.document',
    ])
    // An old compound file: its mark, and the name of its one stream where the directory begins.
    const old = new Uint8Array(1024)
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    old.set([0x42, 0, 0x6f, 0, 0x6f, 0, 0x6b], 512)
    expect(await codesOf(old)).toEqual(['OFF-002.workbook'])
    expect(await codesOf(strToU8('年度,2021'))).toEqual(['OFF-004.other'])
  })

  test('a workbook whose parts are gone or damaged', async () => {
    expect(await codesOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual([
      'OFF-006',
    ])
    expect(await codesOf(await withSheet('<worksheet><sheetData>'))).toEqual(['OFF-006'])
    expect(await codesOf(await withSheet('<!DOCTYPE a><worksheet/>'))).toEqual(['OFF-009'])
  })

  test('a cell so far out that the rows before it would fill the memory', async () => {
    const stray =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(await codesOf(await withSheet(stray))).toEqual(['OFF-007.cells'])
  })
})

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '是',
    '5',
    '；',
    '1；2',
    '__proto__',
    '{"a":1}',
    '"',
    '第一行\n第二行',
    '[x',
    '=1+1',
  ),
)
const count = fc.nat(100_000)
const decimalText = fc
  .tuple(fc.nat(999), fc.nat(99))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`)
const day = fc.constantFrom('2021-01-31', '2021-12-01')
const factValue = fc.oneof(
  count,
  fc.array(count, { minLength: 1, maxLength: 12 }),
  fc.boolean(),
  text,
  fc.record({ amount: decimalText, unit: fc.constantFrom('元', '万元', '亿元') }),
  fc.record({ score: decimalText, of: decimalText }),
  fc.record({ covered: count, of: count }),
  fc.record({ mark: decimalText, reason: text, signer: text }),
  fc.array(
    fc.record(
      { level: text, matter: text, date: day, title: text },
      { requiredKeys: ['level', 'matter', 'date'] },
    ),
    { maxLength: 3 },
  ),
  fc.array(fc.oneof(decimalText, count, fc.constantFrom('void', 'notValid')), { maxLength: 4 }),
)

propertyTest.prop(
  [
    fc.dictionary(
      fc.constantFrom(...catalog.facts.map(({ id }) => id), 'unknown.one', 'unknown.two'),
      fc.record(
        {
          claimed: factValue,
          verified: factValue,
          note: text,
          evidence: fc.array(text, { maxLength: 3 }),
        },
        { requiredKeys: ['claimed'] },
      ),
    ),
    fc.array(text, { maxLength: 3 }),
  ],
  { numRuns: 60 },
)(
  'whatever a value is, and whatever type its fact has, it comes back the same',
  async (facts, problems) => {
    const submission = {
      ...bare,
      facts: { ...facts },
      dutyReports: [
        {
          principal: 'p',
          form: 'written',
          date: '2022-01-01',
          duties: [],
          problems,
          rectification: 'none',
        },
      ],
    } as unknown as UnitSubmission
    const { value, findings } = await roundTrip(submission)
    expect(findings).toEqual([])
    expect(value).toEqual(submission)
  },
)
