import { catalog } from '@fazhi/catalog'
import { acknowledgementOf } from '@fazhi/findings'
import type { ExactString, Finding } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'

const check = (text: string, more: Partial<Parameters<typeof checkReport>[1]> = {}) =>
  checkReport(text, { profile: 'annual-report', catalog, ...more })

const by = { reason: '确系原文', person: '依法治县办某科', date: '2022-01-20' }
const masked = edited.replace('青山县坚持以', 'XX县坚持以')
const [mask] = check(masked).findings as unknown as readonly [Finding]

describe('waivers and confirmations of a report', () => {
  const waiver = acknowledgementOf(mask, { ...by, until: '2022-02-28' })
  const ask = (text: string, date: string) =>
    check(text, { date, acknowledgements: { acknowledgements: 1, waivers: [waiver] } })

  it('a waived error stays in the answer and does not count', () => {
    const answer = ask(masked, '2022-01-25')
    expect(answer.verdict).toBe('ready')
    expect(answer.plan).toEqual([])
    expect(answer.findings.map(({ rule, acknowledged }) => [rule, acknowledged?.person])).toEqual([
      ['PLC-001', '依法治县办某科'],
    ])
  })

  it('it ends', () => {
    const answer = ask(masked, '2022-03-01')
    expect(answer.verdict).toBe('notReady')
    expect(answer.findings.map(({ rule }) => rule).sort()).toEqual(['ACK-002', 'PLC-001'])
  })

  it('it is unused once the fault is mended', () => {
    const answer = ask(edited.sound, '2022-01-25')
    expect(answer.verdict).toBe('ready')
    expect(answer.findings.map(({ code }) => code)).toEqual(['ACK-001'])
  })
})

describe('what every rule did', () => {
  const statusOf = (answer: ReturnType<typeof check>, id: string) =>
    answer.rules.find(({ rule }) => rule === id)

  it('a placeholder keeps a relation from being decided, and that is counted', () => {
    const answer = check(edited.replace('申请103件', '申请XXX件'))
    expect(statusOf(answer, 'FIG-001')).toMatchObject({ status: 'ran', looked: 1, blocked: 1 })
    expect(statusOf(check(edited.sound), 'FIG-001')).toMatchObject({ looked: 1, blocked: 0 })
  })

  it('rules of another phase are listed', () => {
    expect(statusOf(check(edited.sound, { phase: 'draft' }), 'DDL-001')).toMatchObject({
      status: 'notInPhase',
      reason: { code: 'RUN-001' },
    })
  })

  it('a rule for which there is nothing to hold a figure against says so', () => {
    expect(statusOf(check(edited.sound), 'TIE-001')).toMatchObject({
      status: 'notApplicable',
      why: '没有各单位的填报可对',
    })
  })

  it('a blocked tie-out is counted', () => {
    const rollUp = {
      year: 2021,
      figures: [
        {
          fact: 'reconsideration.refused',
          value: '9' as ExactString,
          from: [],
          expected: 1,
          missing: [],
        },
      ],
    }
    const answer = check(edited.replace('不予受理9件', '不予受理X件'), { rollUp })
    expect(statusOf(answer, 'TIE-001')).toMatchObject({ looked: 1, fired: 0, blocked: 1 })
  })
})

it('an empty report has one thing to do', () => {
  const answer = check(' \n')
  expect([answer.verdict, answer.findings.map(({ code }) => code)]).toEqual([
    'notReady',
    ['INP-001'],
  ])
  expect(answer.plan.map(({ action, resolves }) => [action, resolves])).toEqual([
    ['fill', [answer.findings[0]?.fingerprint]],
  ])
})
