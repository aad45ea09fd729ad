import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledgementOf } from '@fazhi/findings'
import type { Finding } from '@fazhi/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

const example = join(import.meta.dirname, '../../../examples/city-2021')

let city: ReturnType<typeof makeCity>
beforeAll(() => {
  city = makeCity({
    'units/qingshi.yaml': unitYaml('qingshi', '青石镇', ['litigation.heard: { verified: -2 }']),
    'units/twice.yaml': unitYaml('luhe', '芦河镇', ['study.sessions: { verified: 3 }']),
  })
})
afterAll(() => city.remove())

const rows = (out: string): readonly string[] =>
  (out.split('\n\n')[0] ?? '').split('\n').map((line) => line.replace(/ {2,}/g, ' '))

describe('fazhi check on a folder', () => {
  it('lists every submission once, with its verdict, and names the faults below', async () => {
    const { code, out } = await run(['check', '.'], city.root)
    expect(code).toBe(1)
    const table = rows(out)
    expect(table[0]).toBe('文件 单位 结论 错误 提醒 请核对 提示')
    // A negative count is no submission; the other two of one id cannot both stand.
    expect(table.find((row) => row.startsWith('units/qingshi.yaml'))).toMatch(/不能算分 1 0 0 0$/)
    expect(table.filter((row) => row.includes('芦河镇'))).toHaveLength(2)
    expect(out).toContain('SUB-060')
  })

  it('finds exactly the four units of the example city that are not ready', async () => {
    const { code, out } = await run(['check', example, '--json'], city.root)
    expect(code).toBe(1)
    const { answers } = JSON.parse(out) as {
      readonly answers: readonly {
        readonly file: string
        readonly verdict: string
        readonly findings: readonly { readonly severity: string; readonly rule: string }[]
      }[]
    }
    expect(answers).toHaveLength(41)
    expect(
      answers
        .filter(({ verdict }) => verdict !== 'ready')
        .map(({ file, findings }) => [
          file.split('/').at(-1),
          findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
        ]),
    ).toEqual([
      ['dept-commerce.yaml', ['SUB-027', 'SUB-027']],
      ['dept-state-assets.yaml', ['SUB-028']],
      ['subdistrict-04.yaml', ['SUB-027', 'SUB-027']],
      ['township-06.yaml', ['SUB-028']],
    ])
  })

  it('says of the principals how many, who lacks a duty report, and where the office changed hands', async () => {
    const { out } = await run(['check', example], city.root)
    expect(out).toContain(
      '主要负责人 58 人次，述法报告 56 份，年末在任而没有述法的 1 人；本年换人的单位：市交通运输局、辛庄镇。',
    )
    const { out: en } = await run(['check', example, '--lang', 'en'], city.root)
    expect(en).toContain('offices that changed hands: Transport Bureau')
  })

  it('lets stand what somebody answers for, in the file of its unit, and says what answers to nothing', async () => {
    const { out: before } = await run(['check', example, '--json'], city.root)
    const { answers } = JSON.parse(before) as {
      readonly answers: readonly { readonly file: string; readonly findings: readonly Finding[] }[]
    }
    const waivers = answers.flatMap(({ file, findings }) =>
      findings
        .filter(({ rule }) => rule === 'SUB-028')
        .map((finding) =>
          acknowledgementOf(finding, {
            reason: '核实单在途',
            person: '甲一',
            date: '2022-01-05',
            until: '2022-03-31',
            file: file.split('/').slice(-2).join('/'),
          }),
        ),
    )
    expect(waivers.map(({ file }) => file)).toEqual([
      'units/dept-state-assets.yaml',
      'units/township-06.yaml',
    ])
    const check = async (more: readonly object[], ...options: readonly string[]) => {
      writeFileSync(
        join(city.root, 'ack.json'),
        JSON.stringify({ acknowledgements: 1, waivers: [...waivers, ...more] }),
      )
      return run(['check', example, '--acknowledgements', 'ack.json', ...options], city.root)
    }
    const notReady = ({ out }: { readonly out: string }): readonly string[] =>
      (JSON.parse(out) as { answers: { file: string; verdict: string }[] }).answers
        .filter(({ verdict }) => verdict !== 'ready')
        .map(({ file }) => file.split('/').at(-1) ?? '')
    expect(notReady(await check([], '--json'))).toEqual([
      'dept-commerce.yaml',
      'subdistrict-04.yaml',
    ])
    // Another day: both have ended.
    expect(notReady(await check([], '--json', '--date', '2022-04-01'))).toHaveLength(4)
    const { out } = await check([{ ...waivers[0], file: 'units/township-01.yaml' }])
    expect(out).toMatch(/^ack\.json .*可以算分 +0 +1 +0 +0$/m)
    expect(out).toContain('ACK-001')
    // People who answer are not named to the public; a day alone asks for nothing.
    expect((await check([], '--view', 'public')).code).toBe(2)
    expect((await run(['check', example, '--date', '2022-01-01'], city.root)).code).toBe(2)
    expect((await run(['check', example, '--acknowledgements', 'none.yaml'], city.root)).code).toBe(
      2,
    )
  })

  it('says what is missing in a folder that is no city, and takes no option that speaks of files', async () => {
    const none = await run(['check', 'units'], city.root)
    expect(none.code).toBe(1)
    expect(none.out).toContain('city.yaml')
    const { code, err } = await run(['check', '.', '--profile', 'annual-report'], city.root)
    expect(code).toBe(2)
    expect(err).toContain('--profile')
  })
})
