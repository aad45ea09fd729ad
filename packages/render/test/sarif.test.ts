import type { Answer, Finding, Place } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { answerToSarif, type SarifOptions } from '../src/index.js'
import { answer, reportText, say } from './fixture.js'
import { sarifFaults } from './schemas.js'

const engine = { name: 'fazhi', version: '0.1.0', catalog: '0.1.0' } as const
const rules: SarifOptions['rules'] = [
  {
    id: 'RAT-001',
    title: { zh: '比率缺少百分号', en: 'A rate needs its sign' },
    severity: 'error',
    remedy: 'correct',
    basis: { authority: 'ourJudgement' },
  },
  {
    id: 'FIG-001',
    title: { zh: '合计与分项', en: 'A sum and its parts' },
    severity: 'error',
    remedy: 'correct',
    basis: { authority: 'law' },
  },
]
const options: SarifOptions = { language: 'zh-CN', say, engine, rules, textOf: () => reportText }
const log = (changes: Partial<Answer>, other: Partial<SarifOptions> = {}) => {
  const made = answerToSarif([{ file: '报告.txt', answer: { ...answer, ...changes } }], {
    ...options,
    ...other,
  })
  expect(sarifFaults(made)).toEqual([])
  return made.runs[0]
}
const base = answer.findings[2] as Finding
const one = (changes: Partial<Finding>, other: Partial<SarifOptions> = {}) => {
  const [result] = log({ findings: [{ ...base, ...changes }] }, other).results
  if (result === undefined) throw new Error('no result')
  return result
}
const textPlace = (start: number, end: number, line: number, column: number): Place => ({
  kind: 'text',
  file: '报告.txt',
  start,
  end,
  line,
  column,
})

describe('an answer as SARIF 2.1.0', () => {
  it('holds the schema of the standard, which refuses what is not SARIF', () => {
    const made = answerToSarif([{ file: '报告.txt', answer }], options)
    expect(sarifFaults(made)).toEqual([])
    expect(made.version).toBe('2.1.0')
    expect(sarifFaults({ ...made, version: '2.0.0' })).not.toEqual([])
    const [run] = made.runs
    const [result] = run.results
    expect(
      sarifFaults({ ...made, runs: [{ ...run, results: [{ ...result, kind: 'bad' }] }] }),
    ).toEqual(['/runs/0/results/0/kind must be equal to one of the allowed values'])
    expect(
      sarifFaults({ ...made, runs: [{ ...run, artifacts: [{ location: { uri: 'a b' } }] }] }),
    ).toEqual(['/runs/0/artifacts/0/location/uri must match format "uri-reference"'])
  })

  it('writes each finding with rule, kind, level, text, place and fingerprint', () => {
    expect(one({})).toEqual({
      ruleId: 'RAT-001',
      ruleIndex: 1,
      kind: 'fail',
      level: 'error',
      message: { text: '比率缺少百分号', id: 'RAT-001', arguments: [] },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt', index: 0 },
            region: {
              startLine: 3,
              startColumn: 9,
              endLine: 3,
              endColumn: 11,
              charOffset: 52,
              charLength: 2,
              snippet: { text: '23' },
            },
          },
          logicalLocations: [
            { name: '一、主要举措', fullyQualifiedName: '一、主要举措', kind: 'section' },
          ],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt', index: 0 },
            region: {
              startLine: 3,
              startColumn: 16,
              endLine: 3,
              endColumn: 19,
              charOffset: 59,
              charLength: 3,
              snippet: { text: '81%' },
            },
          },
        },
      ],
      partialFingerprints: { 'fazhi/v1': 'RAT-001' },
      properties: {
        code: 'RAT-001',
        severity: 'error',
        remedy: 'correct',
        quote: '23',
        params: {},
      },
    })
  })

  it.each([
    ['an error', {}, 'fail', 'error'],
    ['a warning', { severity: 'warning' }, 'fail', 'warning'],
    ['a hint', { severity: 'info' }, 'fail', 'note'],
    [
      'what a person must look at: SARIF gives it no level',
      { outcome: 'review' },
      'review',
      'none',
    ],
    ['an effect: only its cause counts', { causedBy: 'RES-001' }, 'fail', 'note'],
  ] as const)('%s', (_, changes, kind, level) => {
    const result = one(changes)
    expect([result.kind, result.level]).toEqual([kind, level])
    expect(result.properties?.['severity']).toBe('severity' in changes ? changes.severity : 'error')
  })

  it('suppresses what somebody answers for, with who, when and why', () => {
    const acknowledged = {
      as: 'confirmation',
      person: '甲一',
      date: '2022-01-05',
      reason: '已与法院核对',
    } as const
    expect(one({ acknowledged }).suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: '确认（甲一，2022-01-05）：已与法院核对',
        properties: acknowledged,
      },
    ])
    expect(one({}).suppressions).toBeUndefined()
  })

  it('writes a correction as a change of the file', () => {
    const start = reportText.indexOf('23')
    expect(one({ fix: { start: start + 2, end: start + 2, text: '%' } }).fixes).toEqual([
      {
        description: { text: '改正' },
        artifactChanges: [
          {
            artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt', index: 0 },
            replacements: [
              {
                deletedRegion: {
                  startLine: 3,
                  startColumn: 11,
                  endLine: 3,
                  endColumn: 11,
                  charOffset: 54,
                  charLength: 0,
                },
                insertedContent: { text: '%' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('says of a rule that did not finish that the run was not successful', () => {
    const status = { rule: 'FIG-001', blocking: true, looked: 1, fired: 0, blocked: 0 } as const
    const run = log({
      verdict: 'cannotTell',
      rules: [
        { ...status, status: 'crashed', why: 'out of {range}' },
        { ...status, rule: 'STY-001', status: 'timedOut', blocking: false },
        { ...status, rule: 'RAT-001', status: 'ran' },
      ],
    })
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'FIG-001：出错：out of {{range}}' },
            descriptor: { id: 'crashed', index: 0 },
            associatedRule: { id: 'FIG-001', index: 1 },
            locations: [
              { physicalLocation: { artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt' } } },
            ],
          },
          {
            level: 'warning',
            message: { text: 'STY-001：超时' },
            descriptor: { id: 'timedOut', index: 1 },
            associatedRule: { id: 'STY-001', index: 6 },
            locations: [
              { physicalLocation: { artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt' } } },
            ],
          },
        ],
      },
    ])
    expect(run.tool.driver.rules.map(({ id }) => id).slice(0, 3)).toEqual([
      'CLM-001',
      'FIG-001',
      'RAT-001',
    ])
    expect(log({ rules: [{ ...status, status: 'ran' }] }).invocations[0].executionSuccessful).toBe(
      true,
    )
    expect(
      log({ rules: [{ ...status, status: 'unreadable', blocking: false }] }).invocations[0]
        .executionSuccessful,
    ).toBe(true)
  })

  it('names every rule in both languages', () => {
    const run = log({ findings: [] })
    expect(run.language).toBe('zh-CN')
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'FIG-001',
        name: 'ASumAndItsParts',
        shortDescription: { text: '合计与分项' },
        fullDescription: { text: '合计与分项；处理：改正' },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'RAT-001',
        name: 'ARateNeedsItsSign',
        shortDescription: { text: '比率缺少百分号' },
        fullDescription: { text: '比率缺少百分号；处理：改正；本工具的判断，不是规定' },
        defaultConfiguration: { level: 'error' },
      },
    ])
    const [english] = run.translations
    expect(english?.language).toBe('en-US')
    expect(english?.rules.map(({ shortDescription }) => shortDescription?.text)).toEqual([
      'A sum and its parts',
      'A rate needs its sign',
    ])
    expect(log({ findings: [] }, { language: 'en' }).translations[0]?.language).toBe('zh-CN')
  })

  it('carries each message in both languages, filled from one list of arguments', () => {
    const templates = {
      'zh-CN': '“{value}”应为{known}（第 {n} 处）',
      en: '"{value}" should be {known} (no. {n})',
    }
    const filled: SarifOptions['say'] = ({ params }, language) =>
      templates[language].replace(/\{(\w+)\}/g, (_, key: string) => {
        const value = params[key]
        return typeof value === 'object'
          ? value.join(language === 'en' ? ', ' : '、')
          : String(value)
      })
    const run = log(
      { findings: [{ ...base, params: { value: '{0}', known: ['甲', '乙'], n: 2 } }] },
      { say: filled },
    )
    const [result] = run.results
    expect(result?.message).toEqual({
      text: '“{{0}}”应为甲、乙（第 2 处）',
      id: 'RAT-001',
      arguments: ['甲、乙', '甲, 乙', '2', '2', '{0}', '{0}'],
    })
    const template = (
      strings: readonly { readonly id: string; readonly messageStrings?: object }[],
    ) => strings.find(({ id }) => id === 'RAT-001')?.messageStrings
    expect(template(run.tool.driver.rules)).toEqual({
      'RAT-001': { text: '“{4}”应为{0}（第 {2} 处）' },
    })
    expect(template(run.translations[0]?.rules ?? [])).toEqual({
      'RAT-001': { text: '"{5}" should be {1} (no. {3})' },
    })
  })

  it.each([
    [
      'a value of a data file',
      {
        kind: 'data',
        file: 'units/七里 镇.yaml',
        pointer: '/facts/study.sessions/claimed',
        line: 9,
        column: 3,
      },
      'units/%E4%B8%83%E9%87%8C%20%E9%95%87.yaml',
      { startLine: 9, startColumn: 3 },
      { name: 'claimed', fullyQualifiedName: '/facts/study.sessions/claimed', kind: 'value' },
    ],
    [
      'a cell',
      { kind: 'cell', file: 'C:\\考核\\a#1.xlsx', sheet: "李'氏", cell: 'C18' },
      'file:///C:/%E8%80%83%E6%A0%B8/a%231.xlsx',
      undefined,
      { name: 'C18', fullyQualifiedName: "'李''氏'!C18", kind: 'cell' },
    ],
    [
      'a paragraph of a Word document',
      {
        kind: 'word',
        file: '/tmp/a:b.docx',
        part: 'word/document.xml',
        paragraph: 4,
        start: 2,
        end: 5,
      },
      'file:///tmp/a%3Ab.docx',
      undefined,
      { name: '4', fullyQualifiedName: 'word/document.xml#4[2,5)', kind: 'paragraph' },
    ],
    [
      'something that is not there',
      { kind: 'absent', expected: '存在的不足' },
      '%E6%8A%A5%E5%91%8A.txt',
      undefined,
      { name: '存在的不足', kind: 'absent' },
    ],
  ] as const)('%s', (_, place, uri, region, logical) => {
    const [location] = one({ at: [place as Place] }).locations
    expect(location?.physicalLocation?.artifactLocation.uri).toBe(uri)
    expect(location?.physicalLocation?.region).toEqual(region)
    expect(location?.logicalLocations).toEqual([logical])
  })

  it('puts several files into one run, each answer with its verdict', () => {
    const ready: Answer = { ...answer, verdict: 'ready', findings: [], rules: [] }
    const made = answerToSarif(
      [
        { file: '报告.txt', answer, encoding: 'GB18030' },
        { file: 'b.txt', answer: ready },
      ],
      options,
    )
    expect(sarifFaults(made)).toEqual([])
    const [run] = made.runs
    expect(run.artifacts).toEqual([
      {
        location: { uri: '%E6%8A%A5%E5%91%8A.txt' },
        roles: ['analysisTarget'],
        encoding: 'GB18030',
      },
      { location: { uri: 'b.txt' }, roles: ['analysisTarget'] },
    ])
    expect(run.properties['answers']).toEqual([
      {
        file: '报告.txt',
        verdict: 'notReady',
        phase: 'submit',
        counts: { error: 3, warning: 0, review: 1, info: 1, acknowledged: 0 },
      },
      {
        file: 'b.txt',
        verdict: 'ready',
        phase: 'submit',
        counts: { error: 0, warning: 0, review: 0, info: 0, acknowledged: 0 },
      },
    ])
  })

  it('adds what is met only when asked: many programs show every result as a problem', () => {
    const passes: Answer['passes'] = [
      { item: 'date', status: 'met', quote: '2022年1月5日', at: textPlace(0, 3, 1, 1) },
      { item: 'causes', status: 'undecided', why: 'shortcomings' },
      { item: 'signature', status: 'notApplicable', why: 'draft' },
      { item: 'nextYear', status: 'missing' },
    ]
    expect(log({ findings: [], passes }).results).toEqual([])
    expect(
      log({ findings: [], passes }, { passes: true }).results.map(
        ({ ruleId, kind, level, message }) => [ruleId, kind, level, message.text],
      ),
    ).toEqual([
      ['item/date', 'pass', 'none', 'date：有'],
      ['item/causes', 'open', 'none', 'causes：判断不了：先要有“存在的不足”'],
      ['item/signature', 'notApplicable', 'none', 'signature：不适用：起草阶段不要求'],
    ])
  })
})

describe('regions', () => {
  const regionOf = (text: string, place: Place) =>
    one({ at: [place] }, { textOf: () => text }).locations[0]?.physicalLocation?.region

  it('do not count a byte order mark', () => {
    expect(regionOf('\ufeff法治\n政府', textPlace(1, 3, 1, 2))).toMatchObject({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 3,
      charOffset: 0,
      charLength: 2,
      snippet: { text: '法治' },
    })
    expect(regionOf('\ufeff法治\n政府', textPlace(4, 6, 2, 1))).toMatchObject({
      startLine: 2,
      startColumn: 1,
      endColumn: 3,
      charOffset: 3,
    })
  })

  it.each([
    ['LF', '甲乙\n丙丁', 1, 4, { endLine: 2, endColumn: 2, charLength: 3 }],
    ['CR LF', '甲乙\r\n丙丁', 1, 5, { endLine: 2, endColumn: 2, charLength: 4 }],
    ['a lone CR', '甲乙\r丙丁', 1, 4, { endLine: 2, endColumn: 2, charLength: 3 }],
    ['a line end at its end', '甲乙\n丙丁', 1, 3, { endLine: 2, endColumn: 1, charLength: 2 }],
    ['the end of the file', '甲乙\r\n', 1, 4, { endLine: 1, endColumn: 5, charLength: 3 }],
    ['a character of two units', '甲𠀀', 1, 3, { endLine: 1, endColumn: 4, charLength: 2 }],
    ['nothing', '甲乙', 1, 1, { endLine: 1, endColumn: 2, charLength: 0 }],
  ])('over %s', (_, text, start, end, region) => {
    expect(regionOf(text, textPlace(start, end, 1, start + 1))).toMatchObject({
      startLine: 1,
      startColumn: start + 1,
      charOffset: start,
      ...region,
    })
  })

  it('have offsets only where the text is not at hand, and reach into no other text', () => {
    expect(
      one({ at: [textPlace(52, 54, 3, 9)] }, { textOf: () => undefined }).locations[0]
        ?.physicalLocation?.region,
    ).toEqual({
      charOffset: 52,
      charLength: 2,
    })
    expect(regionOf('短', textPlace(52, 54, 3, 9))).toEqual({ charOffset: 52, charLength: 2 })
  })

  it('carry zero-width characters, placeholders and controls as they are', () => {
    const text = '法\u200b治{0}[链接](1)\u001b\u202e'
    const place = textPlace(0, text.length, 1, 1)
    const made = answerToSarif(
      [
        {
          file: '报告.txt',
          answer: { ...answer, findings: [{ ...base, at: [place], quote: text }] },
        },
      ],
      { ...options, textOf: () => text, say: () => text },
    )
    expect(sarifFaults(made)).toEqual([])
    const [result] = JSON.parse(JSON.stringify(made)).runs[0].results
    expect(result.locations[0].physicalLocation.region.snippet.text).toBe(text)
    expect(result.properties.quote).toBe(text)
    // In a message of SARIF braces are placeholders and [text](n) is a link: neither may come out of a text.
    expect(result.message.text).toBe('法\u200b治{{0}}[链接\\](1)\u001b\u202e')
  })
})
