import { fc, test as propertyTest } from '@fast-check/vitest'
import { message } from '@fazhi/findings'
import type { Records, UnitSubmission } from '@fazhi/model'
import { keysAt, unitSubmission } from '@fazhi/model/schema'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import writeXlsxFile, { type Row } from 'write-excel-file/universal'
import { officeMessages } from '../src/messages/messages.js'
import { readSubmissionWorkbook } from '../src/workbook/read-submission-workbook.js'
import { columnsOf, recordKinds } from '../src/workbook/record-fields.js'
import {
  type WriteOptions,
  writeSubmissionWorkbook,
} from '../src/workbook/write-submission-workbook.js'
import { bare, catalog, full } from './form.js'

const roundTrip = async (submission: UnitSubmission, options: Partial<WriteOptions> = {}) =>
  readSubmissionWorkbook(await writeSubmissionWorkbook(submission, { catalog, ...options }), {
    catalog,
    file: '青石镇.xlsx',
  })

const sheetsOf = async (submission: UnitSubmission, options: Partial<WriteOptions> = {}) => {
  const bytes = await writeSubmissionWorkbook(submission, { catalog, ...options })
  return readXlsxFile(new Blob([bytes.slice()]))
}

/** Paths of every field that may stand in an object of the schema. */
const pathsBelow = (path: readonly string[]): readonly string[] =>
  keysAt(unitSubmission, path).flatMap((key) => {
    const inner = [...path, key]
    const ofList = keysAt(unitSubmission, [...inner, '0']).length > 0
    const below = pathsBelow(ofList ? [...inner, '0'] : inner)
    return below.length === 0 ? [inner.filter((step) => step !== '0').join('.')] : below
  })

describe('the form has a place for every field there is', () => {
  test.each(recordKinds)('of the %s', (kind) => {
    const columns = columnsOf(kind).map(({ path }) => path.join('.'))
    const fields = pathsBelow(['records', kind, '0']).map((path) =>
      path.replace(`records.${kind}.`, '').replace('problems.', ''),
    )
    expect(columns.sort()).toEqual([...fields].sort())
  })

  test('and the example of the round trip uses each of them', () => {
    const used = (value: unknown, path: readonly string[]): readonly string[] =>
      Array.isArray(value)
        ? value.flatMap((one) => (typeof one === 'object' ? used(one, path) : [path.join('.')]))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => used(inner, [...path, key]))
          : [path.join('.')]
    const inExample = new Set([
      ...used(full.records, ['records']),
      ...used(full.unit, ['unit']),
      ...used(full.evidence, ['evidence']),
      ...used(full.dutyReports, ['dutyReports']).map((path) =>
        path.replace(/(score|vote)\..*/, '$1'),
      ),
    ])
    const all = [
      ...pathsBelow(['records']),
      ...pathsBelow(['unit']),
      ...pathsBelow(['evidence', '0']),
      ...pathsBelow(['dutyReports', '0']).map((path) => path.replace(/score\..*/, 'score')),
    ]
    expect(all.length).toBeGreaterThan(90)
    expect(all.filter((path) => !inExample.has(path))).toEqual([])
  })
})

describe('a self-score comes back as it was', () => {
  const selfScore = {
    total: '92.50',
    items: { 'leadership.sessions': '7.5', extra: '-1' },
  } as unknown as NonNullable<UnitSubmission['selfScore']>

  test.each(['zh-CN', 'en'] as const)('with its items (%s)', async (language) => {
    const { value, findings } = await roundTrip({ ...bare, selfScore }, { language })
    expect(findings).toEqual([])
    expect(value).toEqual({ ...bare, selfScore })
  })

  test('with its total alone, and an item is found at its cell', async () => {
    const { total } = selfScore
    expect((await roundTrip({ ...bare, selfScore: { total } })).value).toEqual({
      ...bare,
      selfScore: { total },
    })
    const { cellOf } = await roundTrip({ ...bare, selfScore })
    expect(cellOf('/selfScore/total')).toMatchObject({ sheet: '单位' })
    expect(cellOf('/selfScore/items/extra')).toMatchObject({ sheet: '自评', cell: 'A3' })
  })
})

describe('what is said of records comes back as it was', () => {
  test.each<[string, Records]>([
    ['no list is given', { meetings: [] }],
    ['some lists are empty', { ...full.records, lists: [], objections: [] }],
    ['every list is empty', Object.fromEntries(recordKinds.map((kind) => [kind, []]))],
  ])('where %s', async (_, records) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { value, findings } = await roundTrip({ ...bare, records }, { language })
      expect(findings).toEqual([])
      expect(value).toEqual({ ...bare, records })
    }
  })

  test('a sheet with nothing in it says nothing', async () => {
    expect((await roundTrip(bare)).value).toEqual(bare)
    expect((await roundTrip({ ...bare, records: {} })).value).toEqual(bare)
  })

  test('a form offers a sheet for every kind of record, or only for those there are', async () => {
    const records = { documents: full.records?.documents ?? [] }
    const names = async (options: Partial<WriteOptions>) =>
      (await sheetsOf({ ...bare, records }, options)).map(({ sheet }) => sheet)
    expect(await names({})).toEqual([
      ...['单位', '事实', '佐证', '主要负责人', '述法'],
      ...['会议', '文件', '清单', '督察', '名册', '覆盖', '表彰报道批示', '申诉复核'],
    ])
    expect(await names({ offerAllRecords: false })).toEqual([
      ...['单位', '事实', '佐证', '主要负责人', '述法', '文件'],
    ])
    expect((await roundTrip({ ...bare, records }, { offerAllRecords: false })).value).toEqual({
      ...bare,
      records,
    })
  })

  test('one row a problem: the first with the inspection, the others with its id', async () => {
    const sheets = await sheetsOf(full)
    expect(sheets.find(({ sheet }) => sheet === '督察')?.data).toEqual([
      [
        ...['督察代号', '形式', '督察单位', '日期', '被督察单位', '佐证代号'],
        ...['问题', '问题单位', '整改期限', '整改日期'],
      ],
      [
        ...['november', '实地督察', '市委依法治市办', '2021-11-15', 'township-07；市水利局', 'e1'],
        ...['执法记录不全', '市水利局', '2021-12-31', '2021-12-20'],
      ],
      ['november', null, null, null, null, null, '学法次数不足', null, null, null],
      ['november', null, null, null, null, null, '"\\"备案\\"不及时"', null, '2021-12-31', null],
      ['spring', '书面督察', '市委依法治市办', '2021-04-01', null, null, null, null, null, null],
      [
        ...['november', '书面督察', '市委依法治市办', '2021-11-20', '市水利局', null],
        ...['甲', null, null, null],
      ],
      ['november', null, null, null, null, null, '乙', null, null, null],
    ])
  })
})

describe('a JSON pointer leads to its cell', () => {
  test.each([
    ['/unit/creditCode', '单位', 'B15'],
    ['/unit/predecessors/1', '单位', 'B12'],
    ['/unit/assessor', '单位', 'B13'],
    ['/evidence/1/period/to', '佐证', 'G3'],
    ['/evidence/1/period', '佐证', 'F3'],
    ['/dutyReports/0/vote', '述法', 'I2'],
    ['/records/meetings/1/date', '会议', 'D3'],
    ['/records/documents/0/period/from', '文件', 'G2'],
    ['/records/inspections/0/problems/2/deadline', '督察', 'I4'],
    ['/records/inspections/2/units/0', '督察', 'E6'],
    ['/records/inspections/2/problems/1', '督察', 'A7'],
    ['/records/objections/0/answer', '申诉复核', 'H2'],
    ['/records/lists/9', '清单', 'A1'],
  ])('%s', async (pointer, sheet, cell) => {
    const { cellOf } = await roundTrip(full)
    expect(cellOf(pointer)).toEqual({ kind: 'cell', file: '青石镇.xlsx', sheet, cell })
  })
})

const inspectionHeader = columnsOf('inspections').map(({ title }) => title.zh)
const meetingHeader = columnsOf('meetings').map(({ title }) => title.zh)

/** A form as people have filled it in: sheets of records beside a sound rest, and rows laid over the sheet of the unit. */
const formOf = async (
  sheets: Readonly<Record<string, Row[]>>,
  unit: readonly Row[] = [],
): Promise<Uint8Array> => {
  const sound: Record<string, Row[]> = {
    单位: [
      ['项目', '内容'],
      ['填报格式', 1],
      ['年度', 2021],
      ['单位代号', 'bureau'],
      ['单位名称', '示例局'],
      ['单位类型', '政府部门'],
      ['有无行政执法权', '否'],
      ...unit,
    ],
    事实: [['事实代号', '自报数', '核实数', '不适用理由', '未到期', '佐证代号', '备注']],
    佐证: [['佐证代号', '类别', '名称', '出具单位', '日期', '文件', 'SHA-256', '公开范围']],
    主要负责人: [['负责人代号', '姓名', '职务', '任职日期', '离任日期']],
    述法: [['负责人代号', '形式', '日期', '会议', '职责', '问题', '整改']],
  }
  const data = Object.entries({ ...sound, ...sheets }).map(([sheet, rows]) => ({
    sheet,
    data: rows,
    dateFormat: 'yyyy-mm-dd',
  }))
  return new Uint8Array(await (await writeXlsxFile(data).toBlob()).arrayBuffer())
}

const read = async (sheets: Readonly<Record<string, Row[]>>, unit: readonly Row[] = []) => {
  const { value, findings } = await readSubmissionWorkbook(await formOf(sheets, unit), { catalog })
  for (const finding of findings)
    for (const language of ['zh-CN', 'en'] as const)
      expect(message(officeMessages, finding, language)).not.toMatch(/\{|OFF-/)
  const seen = findings.map(({ code, at: [place], quote }) =>
    [code, place?.kind === 'cell' ? `${place.sheet}!${place.cell}` : place?.kind, quote]
      .filter((part) => part !== undefined)
      .join(' '),
  )
  return { submission: value as UnitSubmission | undefined, seen }
}

describe('what people type', () => {
  test('is read as they mean it; forms from before there were records are still read', async () => {
    const { submission, seen } = await read(
      {
        会议: [
          meetingHeader,
          [
            'fifth',
            '市委依法治市委',
            '5',
            new Date('2021-12-25T00:00:00Z'),
            '规划；述法',
            null,
            '甲\n乙',
          ],
        ],
        清单: [columnsOf('lists').map(({ title }) => title.zh)],
        申诉复核: [columnsOf('objections').map(({ title }) => title.zh), ['无']],
      },
      [
        ['单位层级', '县（市、区）'],
        ['行政区划代码', 370799],
      ],
    )
    expect(seen).toEqual([])
    expect(submission?.unit).toMatchObject({ level: 'county', divisionCode: '370799' })
    expect(submission?.records).toEqual({
      meetings: [
        {
          id: 'fifth',
          body: '市委依法治市委',
          ordinal: 5,
          date: '2021-12-25',
          matters: ['规划', '述法'],
          attended: ['甲', '乙'],
        },
      ],
      objections: [],
    })
  })

  test('a sheet of inspections that was sorted keeps each problem at its inspection', async () => {
    const { submission, seen } = await read({
      督察: [
        inspectionHeader,
        ['b', null, null, null, null, null, '乙二', null, '2021-05-01'],
        ['a', '实地督察', '办公室', '2021-11-15', null, null, '甲一', null, '2021-06-01'],
        ['b', '书面督察', '办公室', '2021-04-01', null, null, '乙一', null, '2021-07-01'],
        ['a', null, null, null, null, null, '甲二', null, '2021-08-01'],
      ],
    })
    expect(seen).toEqual([])
    const problems = submission?.records?.inspections?.map(({ id, problems: of }) => [
      id,
      of.map(({ matter }) => matter),
    ])
    expect(problems).toEqual([
      ['a', ['甲一', '甲二']],
      ['b', ['乙一', '乙二']],
    ])
  })
})

describe('a fault of the form is a finding at its cell', () => {
  test.each<[string, Readonly<Record<string, Row[]>>, readonly Row[], string[]]>([
    [
      'a choice that is none',
      { 督察: [inspectionHeader, ['a', '电话督察', '办公室', '2021-11-15']] },
      [],
      ['OFF-025 督察!B2 电话督察'],
    ],
    [
      'a problem of an inspection that is not there, and one of none',
      {
        督察: [
          inspectionHeader,
          ['a', '书面督察', '办公室', '2021-11-15'],
          ['b', null, null, null, null, null, '执法记录不全'],
          [null, null, null, null, null, null, '学法次数不足'],
        ],
      },
      [],
      ['OFF-032 督察!A3 b', 'OFF-024 督察!A4'],
    ],
    [
      'a column that is gone, and one that was renamed',
      { 会议: [meetingHeader.map((title) => (title === '第几次' ? '次数' : title))] },
      [],
      ['OFF-022 会议!C1 次数', 'OFF-021 会议!A1 第几次'],
    ],
    [
      'a sheet that was renamed: what stands in it would be lost',
      { 会议记录: [meetingHeader, ['fifth', '市委依法治市委', 5, '2021-12-25']] },
      [],
      ['OFF-030 会议记录!A1 会议记录'],
    ],
    ['a sheet of ours by another name, with nothing in it', { 会议记录: [meetingHeader] }, [], []],
    [
      'a sheet of their own',
      {
        说明: [
          ['日期', '类别', '名称'],
          ['a', 'b', 'c'],
        ],
      },
      [],
      [],
    ],
    [
      'a code in a number cell, which keeps 15 of its 18 digits',
      {},
      [['统一社会信用代码', 113_707_990_012_345_660]],
      ['OFF-031 单位!B8 113707990012345660'],
    ],
  ])('%s', async (_, sheets, unit, expected) => {
    const { submission, seen } = await read(sheets, unit)
    expect(seen).toEqual(expected)
    expect(submission === undefined).toBe(
      expected.some((finding) => !finding.startsWith('OFF-022')),
    )
  })
})

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    '无',
    'none',
    '；',
    '[x',
    '"',
    ' 两端 ',
    '第一行\n第二行',
    '5',
    '是',
    '__proto__',
  ),
)
const id = fc.constantFrom('a', 'b', 'none', 'a-1')
const texts = fc.array(text, { maxLength: 3 })
const day = fc.constantFrom('2021-01-31', '2021-12-01')
const optional = (
  record: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
) => fc.record(record, { requiredKeys: [...required] })

propertyTest.prop(
  [
    fc.array(
      fc.record({
        id,
        form: fc.constantFrom('written', 'onSite'),
        body: text,
        date: day,
        units: texts,
        problems: fc.array(
          optional({ matter: text, unit: text, deadline: day, rectifiedOn: day }, ['matter']),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 4 },
    ),
    fc.array(
      optional(
        { id, body: text, ordinal: fc.nat(99), date: day, matters: texts, attended: texts },
        ['id', 'body', 'date'],
      ),
      { maxLength: 3 },
    ),
  ],
  { numRuns: 60 },
)('whatever the records are, they come back the same', async (inspections, meetings) => {
  const submission = { ...bare, records: { inspections, meetings } } as unknown as UnitSubmission
  const { value, findings } = await roundTrip(submission)
  expect(findings).toEqual([])
  expect(value).toEqual(submission)
})
