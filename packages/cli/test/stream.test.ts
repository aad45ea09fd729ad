import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acknowledgementOf } from '@fazhi/findings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Io, main } from '../src/index.js'
import { run } from './small-city.js'

const line = (id: string, facts: string): string =>
  `{"submission":1,"year":2021,"unit":{"id":"${id}","name":{"zh":"${id}"},"kind":"township","enforcementPower":false},` +
  '"principals":[{"id":"p1","name":"甲一","role":"townshipPartyPrincipal","term":{"from":"2019-01-01"}},' +
  '{"id":"p2","name":"甲二","role":"townshipGovernmentPrincipal","term":{"from":"2019-01-01"}}],' +
  `"facts":{${facts}},"evidence":[],` +
  '"dutyReports":[{"principal":"p1","form":"yearEnd","date":"2021-12-20","duties":[],"problems":[],"rectification":"none"},{"principal":"p2","form":"yearEnd","date":"2021-12-20","duties":[],"problems":[],"rectification":"none"}]}'

let folder: string
const write = (name: string, lines: readonly string[], end = '\n'): void =>
  writeFileSync(join(folder, name), lines.join(end) + end)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-流-'))
  write('sound.ndjson', [
    line('a', '"study.sessions":{"verified":6}'),
    '',
    line('b', '"study.sessions":{"verified":4}'),
  ])
  write('faults.ndjson', [
    line('a', '"study.sessions":{"verified":6}'),
    line('b', '"litigation.heard":{"verified":4},"litigation.headAppeared":{"verified":5}'),
    '{"submission":1,',
    line('c', '"study.sessions":{"verified":1},"study.sessions":{"verified":6}'),
    line('d', '"study.sessions":{"verified":1.00000000000000000001}'),
    line('a', '"study.sesions":{"verified":6}'),
  ])
  write('crlf.ndjson', [line('a', '"study.sessions":{"verified":6}')], '\r\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const faults = (out: string): readonly string[] =>
  out.split('\n').flatMap((one) => /^(\S+) (\S*) {2}(\S+)/.exec(one)?.slice(1, 4).join(' ') ?? [])

describe('fazhi check --stream', () => {
  it('says of each fault on which line and where in it, and sums up once', async () => {
    const { code, out } = await run(
      ['check', '--stream', 'faults.ndjson', '--year', '2021'],
      folder,
    )
    expect(code).toBe(1)
    expect(faults(out)).toEqual([
      'faults.ndjson:2 /facts/litigation.headAppeared SUB-031',
      'faults.ndjson:3  CTY-014',
      'faults.ndjson:4 /facts/study.sessions RBK-002',
      'faults.ndjson:5 /facts/study.sessions/verified SUB-021',
      'faults.ndjson:6 /facts/study.sesions SUB-020',
      'faults.ndjson:1 /unit/id SUB-060',
    ])
    expect(out).toContain('6 份填报   可以提交 1 · 不能提交 5 · 无法判断 0\n')
  })

  it('is ready where every line is; an empty line is none, and CR LF ends a line', async () => {
    for (const [file, count] of [
      ['sound.ndjson', 2],
      ['crlf.ndjson', 1],
    ] as const) {
      const { code, out } = await run(['check', '--stream', file, '--lang', 'en'], folder)
      expect(out).toContain(`${count} submissions   ready ${count} · not ready 0 · cannot tell 0\n`)
      expect(code).toBe(0)
    }
  })

  it('gives a finding a line as JSON, and the summary last', async () => {
    const { out } = await run(['check', '--stream', 'faults.ndjson', '--json'], folder)
    const lines = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(lines.slice(0, 2).map(({ line: at, rule }) => [at, rule])).toEqual([
      [2, 'SUB-031'],
      [3, 'CTY-014'],
    ])
    expect(lines.at(-1).summary.verdicts).toEqual({ ready: 1, notReady: 5, cannotTell: 0 })
  })

  it('counts lines of several files, and knows a unit of one again in the other', async () => {
    const { code, out } = await run(
      ['check', '--stream', 'sound.ndjson', 'crlf.ndjson', '--lang', 'en'],
      folder,
    )
    expect(code).toBe(1)
    expect(faults(out)).toEqual(['sound.ndjson:1 /unit/id SUB-060'])
  })

  it('shows how far it is to who looks, and nothing where nobody does', async () => {
    const { err } = await run(['check', '--stream', 'sound.ndjson'], folder)
    expect(err).toBe('')
  })

  describe('--acknowledgements', () => {
    const parted = '"study.sesions":{"verified":6}'
    /** The waiver of the finding of a line, as a person copies it from the answer. */
    const waiver = async (of: string, at: number, more: object = {}) => {
      const { out } = await run(['check', '--stream', 'parted.ndjson', '--json'], folder)
      const finding = out
        .split('\n')
        .map((text) => JSON.parse(text === '' ? '{}' : text))
        .find((one) => one.rule === of && one.line === at)
      const { rule, fingerprint, value } = acknowledgementOf(finding, {
        reason: '待法院回函',
        person: '甲一',
        date: '2022-01-05',
      })
      const by = { reason: '待法院回函', person: '甲一', date: '2022-01-05', until: '2022-03-31' }
      return { rule, fingerprint, value, ...by, ...more }
    }
    const check = async (...waivers: readonly object[]) => {
      writeFileSync(join(folder, 'ack.json'), JSON.stringify({ acknowledgements: 1, waivers }))
      return run(
        ['check', '--stream', 'parted.ndjson', '--acknowledgements', 'ack.json', '--json'],
        folder,
      )
    }
    const rules = (out: string): readonly string[] =>
      out
        .trim()
        .split('\n')
        .slice(0, -1)
        .map((text) => JSON.parse(text))
        .map(({ line: at, rule, acknowledged }) =>
          [at, rule, acknowledged?.person].filter((part) => part !== undefined).join(' '),
        )
    const verdicts = (out: string) =>
      JSON.parse(out.trim().split('\n').at(-1) ?? '').summary.verdicts
    beforeAll(() =>
      write('parted.ndjson', [
        line('a', '"study.sessions":{"verified":6}'),
        line('b', parted),
        line('c', parted),
      ]),
    )

    it('answer for the line of their unit, and for no other; the words say so', async () => {
      const { code, out } = await check(await waiver('SUB-020', 3, { file: 'parted.ndjson' }))
      expect(rules(out)).toEqual(['2 SUB-020', '3 SUB-020 甲一'])
      expect(verdicts(out)).toEqual({ ready: 2, notReady: 1, cannotTell: 0 })
      expect(code).toBe(1)
      const text = await run(
        ['check', '--stream', 'parted.ndjson', '--acknowledgements', 'ack.json'],
        folder,
      )
      expect(text.out).toContain('（豁免（甲一，2022-01-05）：待法院回函）\n')
      expect(text.out).toContain(' · 有人负责 1\n')
    })

    it('leave nothing open where every finding is answered for', async () => {
      const { code, out } = await check(await waiver('SUB-020', 2), await waiver('SUB-020', 3))
      expect([code, verdicts(out).ready]).toEqual([0, 3])
    })

    it('are remarked once where they answer to nothing, have ended, or are of a report', async () => {
      const own = await waiver('SUB-020', 2)
      const { code, out } = await check(
        own,
        await waiver('SUB-020', 2, { file: 'other.ndjson' }),
        await waiver('SUB-020', 3, { until: '2022-02-28' }),
        { ...own, rule: 'PLC-006' },
      )
      expect(rules(out)).toEqual([
        '2 SUB-020 甲一',
        '3 SUB-020',
        '1 ACK-001',
        '1 ACK-002',
        '1 ACK-001',
      ])
      expect(code).toBe(1)
    })

    it('lapse where the value is another by now', async () => {
      const own = await waiver('SUB-020', 2)
      const { out } = await check({ ...own, value: 'study.sesion' })
      expect(rules(out)).toEqual(['2 SUB-020', '3 SUB-020', '1 ACK-003'])
    })

    it('hold for what shows across lines too', async () => {
      write('parted.ndjson', [line('a', ''), line('a', '')])
      const doubled = await waiver('SUB-060', 1)
      expect((await check()).code).toBe(1)
      expect((await check(doubled)).code).toBe(0)
    })

    it('count for nothing where their file has a fault, which is said first', async () => {
      const { out } = await check({ ...(await waiver('SUB-060', 1)), reason: '' })
      expect(rules(out)[0]).toMatch(/^1 ACK-01/)
      expect(rules(out).at(-1)).toBe('1 SUB-060')
    })
  })

  it('waits for whoever reads slowly, and holds no more than one submission’s findings for them', async () => {
    let waiting = 0
    let most = 0
    const io: Io = {
      stdout: () => {
        most = Math.max(most, ++waiting)
      },
      stderr: () => undefined,
      drained: async () => {
        waiting = 0
      },
      cwd: folder,
      env: {},
      today: '2022-03-01',
      terminal: { stdout: false, stderr: false },
    }
    expect(await main(['check', '--stream', 'faults.ndjson', '--json'], io)).toBe(1)
    expect(most).toBe(2)
  })

  it('refuses what needs all answers in memory, with exit code 2', async () => {
    for (const more of [
      ['--out', 'x'],
      ['--format', 'sarif'],
    ]) {
      const { code, err } = await run(['check', '--stream', 'sound.ndjson', ...more], folder)
      expect(code).toBe(2)
      expect(err).toContain('--stream')
    }
  })
})
