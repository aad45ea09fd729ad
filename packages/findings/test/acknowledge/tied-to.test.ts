import type { Finding } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { acknowledge, acknowledgementOf, runRules } from '../../src/index.js'
import { finder } from '../finder.js'

const text = '各镇街各部门党政主要负责人述法实现全覆盖，夹带广告'
const by = { reason: '已逐一核对台账', person: '依法治市办某科', date: '2022-02-20' }
const [advertised] = runRules([finder('TST-002', '广告')], text, { phase: 'submit', text })
  .findings as unknown as readonly [Finding]
const waiver = acknowledgementOf(advertised, { ...by, until: '2022-03-01' })
const remarks = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.filter(({ rule }) => rule.startsWith('ACK')).map(({ code }) => code)

describe('the file an entry is for', () => {
  const at = (file: string): Finding => ({
    ...advertised,
    at: [{ ...(advertised.at[0] as Extract<Finding['at'][number], { kind: 'text' }>), file }],
  })
  const both = [at('县甲/report.txt'), at('县乙/report.txt')]
  const held = (file?: string) =>
    acknowledge(
      both,
      { acknowledgements: 1, waivers: [{ ...waiver, ...(file === undefined ? {} : { file }) }] },
      { date: '2022-02-25' },
    )
  const whose = (file?: string) =>
    held(file).flatMap((finding) => (finding.acknowledged ? [finding.at[0]?.file] : []))

  test('an entry that names a file answers for the same finding there and nowhere else', () => {
    expect(whose('县甲/report.txt')).toEqual(['县甲/report.txt'])
    expect(whose('报告/县甲/report.txt')).toEqual([])
    expect(remarks({ findings: held('报告/县甲/report.txt') })).toEqual(['ACK-001'])
  })
  test('the end of a path is enough, a part of a name is not', () => {
    expect(whose('report.txt')).toEqual(['县乙/report.txt', '县甲/report.txt'])
    expect(whose('port.txt')).toEqual([])
  })
  test('one that names no file answers for it in every file', () => {
    expect(whose()).toEqual(['县乙/report.txt', '县甲/report.txt'])
  })
  test('what is written down for a finding names a file only when told to', () => {
    expect(acknowledgementOf(at('县甲/report.txt'), by)).not.toHaveProperty('file')
    expect(acknowledgementOf(advertised, { ...by, file: 'report.txt' }).file).toBe('report.txt')
  })
})

test('what is expected instead belongs to the value: when it changes, the entry lapses', () => {
  const against = (expected: string): Finding => ({ ...advertised, quote: '38', expected })
  const given = acknowledgementOf(against('40'), { ...by, until: '2022-03-01' })
  expect(given.value).toBe('38 → 40')
  const ask = (expected: string) =>
    acknowledge(
      [against(expected)],
      { acknowledgements: 1, waivers: [given] },
      { date: '2022-02-25' },
    )
  expect(ask('40').map(({ acknowledged }) => acknowledged?.person)).toEqual([by.person])
  const [remark] = ask('41').filter(({ rule }) => rule === 'ACK-003')
  expect(remark?.params).toEqual({ rule: 'TST-002', value: '38 → 40', now: '38 → 41' })
})
