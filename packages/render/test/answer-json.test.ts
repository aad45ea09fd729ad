import type { Answer } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { answerToJson } from '../src/index.js'
import { answer, say } from './fixture.js'
import { answerFaults } from './schemas.js'

const whole: Answer = {
  ...answer,
  date: '2022-01-05',
  version: '0.1.0',
  findings: answer.findings.map((finding, index) =>
    index === 2
      ? {
          ...finding,
          expected: '23%',
          fix: { start: 54, end: 54, text: '%' },
          basis: { norm: 'penalty-2021', article: '47', authority: 'law' },
          acknowledged: { as: 'waiver', person: '甲一', date: '2022-01-05', reason: '待补' },
          params: { value: '23', n: 1, known: ['%'] },
        }
      : finding,
  ),
  passes: [{ item: 'date', status: 'missing', why: 'draft' }],
  plan: [
    {
      action: 'fill',
      slot: 'ownPlace',
      places: answer.findings[2]?.at ?? [],
      proposal: '甲市',
      resolves: ['RAT-001'],
    },
  ],
  rules: [
    {
      rule: 'RAT-001',
      status: 'crashed',
      blocking: true,
      looked: 1,
      fired: 0,
      blocked: 0,
      why: 'x',
      reason: { code: 'RUN-001', params: {} },
    },
  ],
}

describe('an answer for programs', () => {
  it('carries everything of the answer, each finding with its text', () => {
    const json = answerToJson(whole, 'zh-CN', say)
    expect(answerFaults(json)).toEqual([])
    const { findings, counts, format, language, ...rest } = json
    const { findings: given, ...other } = whole
    expect(rest).toEqual(other)
    expect([format, language]).toEqual([1, 'zh-CN'])
    expect(counts).toEqual({ error: 2, warning: 0, review: 1, info: 1, acknowledged: 1 })
    expect(findings.map(({ message, ...finding }) => finding)).toEqual(given)
    expect(findings.map(({ message }) => message)).toEqual([
      '夹带广告，应删除',
      '标题读不出来',
      '比率缺少百分号',
      '“全覆盖”请核对',
      '段落较长',
      '应有“存在的不足和原因”，未找到',
    ])
  })

  it('says what it went by, where the caller knows', () => {
    const about = {
      file: '报告.txt',
      engine: {
        name: 'fazhi',
        version: '0.1.0',
        catalog: '0.1.0',
        rulebook: { id: 'yunxi', version: '1.0.0' },
      },
      profile: 'situation-report',
      year: { value: 2021, from: 'title' },
      genre: { recognised: false, why: 'fewMentions' },
      setAside: [{ at: { kind: 'text', start: 0, end: 2, line: 1, column: 1 }, quote: '首页' }],
      ledger: [],
      assumptions: [{ code: 'ties.places', params: {}, message: '并列名次按 1-1-3 排' }],
    } as const
    const json = answerToJson(whole, 'en', say, about)
    expect(answerFaults(json)).toEqual([])
    expect(json).toMatchObject(about)
    expect(answerToJson(whole, 'en', say)).not.toHaveProperty('engine')
  })

  it('has a schema that a list of answers fits too, and that refuses anything else', () => {
    const json = answerToJson(answer, 'zh-CN', say)
    expect(answerFaults({ format: 1, answers: [json, json] })).toEqual([])
    expect(answerFaults({ ...json, verdict: 'fine' })).not.toEqual([])
    expect(answerFaults({ ...json, findings: [{}] })).not.toEqual([])
    expect(answerFaults({ ...json, more: 1 })).not.toEqual([])
    expect(answerFaults({ format: 1, answers: [{}] })).not.toEqual([])
    expect(answerFaults([json])).not.toEqual([])
  })
})
