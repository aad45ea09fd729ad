import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acknowledgementOf } from '@fazhi/findings'
import type { Finding } from '@fazhi/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFaults, sarifFaults } from '../../render/test/schemas.js'
import { run } from './small-city.js'

const report =
  '云溪市2021年度法治建设情况报告\n一、主要做法【更多公文素材，微信：abc123】\n全年开展学法XX次。\n'
let folder: string
let findings: readonly Finding[]
const blocking = (list: readonly Finding[]): readonly Finding[] =>
  list.filter(
    ({ severity, outcome, causedBy }) =>
      severity === 'error' && outcome === 'fail' && causedBy === undefined,
  )

/** A waiver for each finding that blocks, as a person would copy it from the answer. */
const waivers = (until: string) =>
  blocking(findings).map((finding) =>
    acknowledgementOf(finding, {
      reason: '初稿，数字待定',
      person: '甲一',
      date: '2022-01-05',
      until,
    }),
  )
const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(value))
const check = (...more: string[]) =>
  run(['check', '报告.txt', '--acknowledgements', 'ack.yaml', ...more], folder)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '豁免 '))
  writeFileSync(join(folder, '报告.txt'), report)
  writeFileSync(
    join(folder, 'other.txt'),
    report.replace('XX', '12').replace('【更多公文素材，微信：abc123】', ''),
  )
  findings = JSON.parse((await run(['check', '报告.txt', '--json'], folder)).out).findings
  expect(blocking(findings).length).toBeGreaterThan(1)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('--acknowledgements', () => {
  it('keeps what somebody answers for in the answer, and it no longer blocks', async () => {
    write('ack.yaml', { acknowledgements: 1, waivers: waivers('2022-03-31') })
    const { code, out } = await check('--date', '2022-03-31')
    expect(out).toMatch(/^报告\.txt\n可以提交 {3}.*已有人负责 \d/)
    expect(code).toBe(0)
    expect(out).toContain('\n已有人负责的问题（不影响结论）\n')
    expect(out).toContain('\n    豁免（甲一，2022-01-05）：初稿，数字待定\n')
    const json = JSON.parse((await check('--date', '2022-03-31', '--json')).out)
    expect(answerFaults(json)).toEqual([])
    expect(json.verdict).toBe('ready')
    expect(json.counts.acknowledged).toBe(blocking(findings).length)
    const log = JSON.parse((await check('--date', '2022-03-31', '--format', 'sarif')).out)
    expect(sarifFaults(log)).toEqual([])
    const suppressed = log.runs[0].results.filter(
      (result: { suppressions?: unknown }) => result.suppressions,
    )
    expect(suppressed).toHaveLength(blocking(findings).length)
    expect(suppressed[0].suppressions[0].justification).toBe(
      '豁免（甲一，2022-01-05）：初稿，数字待定',
    )
  })

  it('goes by the day it is, and by another where one is given', async () => {
    write('ack.yaml', { acknowledgements: 1, waivers: waivers('2022-02-28') })
    // The tests' today is 2022-03-01.
    const today = await check()
    expect(today.code).toBe(1)
    expect(today.out).toContain('已于 2022-02-28 到期（检查日期 2022-03-01）')
    expect((await check('--date', '2022-02-28')).code).toBe(0)
  })

  it('takes YAML, and says where an entry is that nothing answers to', async () => {
    writeFileSync(
      join(folder, 'ack.yaml'),
      'acknowledgements: 1\nconfirmations:\n  - rule: PLC-006\n    fingerprint: 0123456789abcdef\n    value: XXX\n    reason: 核对过\n    person: 甲一\n    date: 2022-01-05\n',
    )
    const { code, out } = await check()
    expect(code).toBe(1)
    expect(out).toContain('ack.yaml:3:')
    expect(out).toContain('ACK-001')
  })

  it('counts for nothing where it has a fault, and says so first', async () => {
    write('ack.yaml', {
      acknowledgements: 1,
      waivers: [{ ...waivers('2022-03-31')[0], person: 3 }],
    })
    const { code, out } = await check()
    expect(code).toBe(1)
    expect(out).toMatch(/^ack\.yaml\n不能提交 {3}错误 1\n/)
    expect(out).toContain('“3”应为文字。')
    expect(out).toContain('\n报告.txt\n不能提交')
    const list = JSON.parse((await check('--json')).out)
    expect(answerFaults(list)).toEqual([])
    expect(list.answers.map(({ file }: { file: string }) => file)).toEqual(['ack.yaml', '报告.txt'])
  })

  it('is held against every file: an entry that one of them answers to is not unused in another', async () => {
    write('ack.yaml', { acknowledgements: 1, waivers: waivers('2022-03-31') })
    const { out } = await check('other.txt', '--json')
    const { answers } = JSON.parse(out)
    expect(
      answers.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])[0],
    ).toEqual(['报告.txt', 'ready'])
    const remarks = answers
      .flatMap((answer: { findings: Finding[] }) => answer.findings)
      .filter(({ rule }: Finding) => rule.startsWith('ACK'))
    expect(remarks).toEqual([])
  })

  it('says what is wrong with an entry once, however many files are checked', async () => {
    write('ack.yaml', {
      acknowledgements: 1,
      waivers: [{ ...waivers('2022-03-31')[0], fingerprint: '0123456789abcdef' }],
    })
    const { answers } = JSON.parse((await check('other.txt', '--json')).out)
    const remarks = answers.map((answer: { findings: Finding[] }) =>
      answer.findings.filter(({ rule }) => rule.startsWith('ACK')).map(({ code }) => code),
    )
    expect(remarks).toEqual([['ACK-001'], []])
  })

  it('is wrong use where there is no such file or day', async () => {
    expect(await run(['check', '报告.txt', '--acknowledgements', 'none.yaml'], folder)).toEqual({
      code: 2,
      out: '',
      err: '找不到“none.yaml”，请核对路径。\n',
    })
    expect(await run(['check', '报告.txt', '--date', '2022-02-30'], folder)).toEqual({
      code: 2,
      out: '',
      err: '日期“2022-02-30”不对，请写成 2022-03-01 的样子。\n',
    })
  })

  it('says of an entry of a family that nobody asked about that it waits for nothing', async () => {
    const [first] = waivers('2022-03-31')
    write('ack.yaml', { acknowledgements: 1, waivers: [{ ...first, rule: 'QQQ-001' }] })
    const { findings: said } = JSON.parse((await check('--date', '2022-03-31', '--json')).out)
    const remarks = said.filter((finding: Finding) => finding.rule.startsWith('ACK'))
    expect(remarks.map((finding: Finding) => [finding.code, finding.params['rule']])).toEqual([
      ['ACK-001', 'QQQ-001'],
    ])
  })

  it('takes an entry that names another file for none of this one', async () => {
    const [first] = waivers('2022-03-31')
    write('ack.yaml', { acknowledgements: 1, waivers: [{ ...first, file: '别的报告.txt' }] })
    const { findings: said } = JSON.parse((await check('--date', '2022-03-31', '--json')).out)
    expect(said.filter(({ acknowledged }: Finding) => acknowledged !== undefined)).toEqual([])
    expect(said.filter((finding: Finding) => finding.rule === 'ACK-001')).toHaveLength(1)
  })
})
