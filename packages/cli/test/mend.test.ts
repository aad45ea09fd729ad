import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './small-city.js'

/** A slip in a name, a requirement in words, and a figure with its unit; a band that is not there is left to a person. */
const faulty = `# 云溪市细则
rulebook: 1
id: mend
version: 1.0.0
status: sample
year: 2021
title: { zh: 细则, en: Scheme }
facts:
  m.plan: { name: { zh: 有计划, en: Plan }, type: flag } # 看文件
  m.talks: { name: { zh: 会议, en: Meetings }, type: count, measure: 次, maximum: 40 }
tables:
  all:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 10
    items:
      - id: plan
        points: 4
        clauses:
          - { lose: 4分, unless: m.paln }   # 没有计划
      - id: talks
        points: 6
        clauses:
          - { gain: 6, when: { m.talks: 4次以上 } }
groups: { all: { title: { zh: 全部, en: All }, table: all } }
grades:
  all:
    - { grade: 合格, from: "≥ 6" }
    - { grade: 不合格, from: else }
`

const mended = faulty
  .replace('lose: 4分, unless: m.paln', 'lose: 4, unless: m.plan')
  .replace('m.talks: 4次以上', 'm.talks: ≥ 4')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-mend-'))
  writeFileSync(join(folder, 'rulebook.yaml'), faulty)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const read = (name = 'rulebook.yaml'): string => readFileSync(join(folder, name), 'utf8')
const lint = (...rest: readonly string[]) =>
  run(['lint', 'rulebook.yaml', '--fix', ...rest, '--lang', 'en'], folder)

describe('fazhi lint --fix', () => {
  test('shows what it would change and writes nothing unless it is told where', async () => {
    const { out, code } = await lint()
    expect(code).toBe(0)
    expect(out).toContain('What can be mended, 3 place(s):')
    expect(out).toContain('-          - { lose: 4分, unless: m.paln }   # 没有计划')
    expect(out).toContain('+          - { lose: 4, unless: m.plan }   # 没有计划')
    expect(out).toContain('No file was written.')
    expect(out).toContain('Then  Fit for use')
    expect(read()).toBe(faulty)
  })

  test('into a new file; one that is there is never written over', async () => {
    expect((await lint('--out', 'new.yaml')).out).toContain('Written to new.yaml')
    expect(read('new.yaml')).toBe(mended)
    expect(read()).toBe(faulty)
    writeFileSync(join(folder, 'other.yaml'), 'mine')
    for (const name of ['other.yaml', 'rulebook.yaml', 'new.yaml']) {
      const refused = await lint('--out', name)
      expect([refused.code, refused.out]).toEqual([2, ''])
    }
    expect(read('other.yaml')).toBe('mine')
    expect(read()).toBe(faulty)
  })

  test('in place: comments, layout, mark and permissions stay; the second time nothing changes', async () => {
    const path = join(folder, 'rulebook.yaml')
    writeFileSync(path, `\ufeff${faulty}`)
    chmodSync(path, 0o640)
    expect((await lint('--in-place')).out).toContain('Written to rulebook.yaml')
    expect(read()).toBe(`\ufeff${mended}`)
    expect(statSync(path).mode & 0o777).toBe(0o640)
    const again = await lint('--in-place')
    expect(again.out).toContain('There is nothing that can be mended without a person.')
    expect(again.out).not.toContain('Written to')
    expect(read()).toBe(`\ufeff${mended}`)
  })

  test('lines that end as in Windows still do', async () => {
    writeFileSync(join(folder, 'rulebook.yaml'), faulty.replaceAll('\n', '\r\n'))
    await lint('--in-place')
    expect(read()).toBe(mended.replaceAll('\n', '\r\n'))
  })

  test('what is left to a person keeps the exit code at 1 and is named', async () => {
    writeFileSync(
      join(folder, 'rulebook.yaml'),
      faulty.replace('from: "≥ 6"', 'from: 6').replace('points: 4\n', 'points: 5\n'),
    )
    const { out, code } = await lint('--in-place')
    expect(code).toBe(1)
    expect(out).toContain('The rest is for a person: fazhi lint rulebook.yaml')
    expect(read()).toBe(
      mended.replace('from: "≥ 6"', 'from: 6').replace('points: 4\n', 'points: 5\n'),
    )
  })

  test('a city’s folder stands for its rulebook', async () => {
    mkdirSync(join(folder, 'city'))
    writeFileSync(join(folder, 'city', 'rulebook.yaml'), faulty)
    const { out } = await run(['lint', 'city', '--fix', '--in-place', '--lang', 'en'], folder)
    expect(out).toContain('Written to city/rulebook.yaml')
    expect(read('city/rulebook.yaml')).toBe(mended)
  })

  test('as JSON, with the edits by offset', async () => {
    const answer = JSON.parse((await lint('--json')).out) as {
      readonly verdict: string
      readonly mended: readonly { readonly rule: string; readonly message: string }[]
      readonly edits: readonly {
        readonly start: number
        readonly end: number
        readonly text: string
      }[]
    }
    expect(answer.verdict).toBe('ready')
    expect(answer.mended.map(({ rule }) => rule)).toEqual(['RBK-010', 'RBK-020', 'RBK-022'])
    let text = faulty
    for (const { start, end, text: put } of [...answer.edits].reverse()) {
      text = text.slice(0, start) + put + text.slice(end)
    }
    expect(text).toBe(mended)
  })

  test.each([
    [['--reach'], '--reach'],
    [['--format', 'sarif'], '--format sarif'],
    [['--in-place', '--out', 'x.yaml'], '--out'],
  ])('%j does not go with it', async (rest, named) => {
    const { err, code } = await lint(...rest)
    expect([code, err]).toEqual([2, expect.stringContaining(`"${named}"`)])
  })

  test('--in-place alone says what it goes with', async () => {
    const { err, code } = await run(['lint', 'rulebook.yaml', '--in-place', '--lang', 'en'], folder)
    expect([code, err]).toEqual([2, expect.stringContaining('goes with --fix')])
    expect(read()).toBe(faulty)
  })

  test('a submission that was taken for a rulebook is left alone', async () => {
    writeFileSync(join(folder, 'unit.yaml'), 'submission: 1\nyear: 2021\n')
    const { out, code } = await run(
      ['lint', 'unit.yaml', '--fix', '--in-place', '--lang', 'en'],
      folder,
    )
    expect([code, out]).toEqual([1, expect.stringContaining('CTY-012')])
    expect(read('unit.yaml')).toBe('submission: 1\nyear: 2021\n')
  })
})
