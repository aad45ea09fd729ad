import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '报告 夹-'))
  writeFileSync(
    join(folder, '情况 报告.txt'),
    '云溪市2021年度法治建设情况报告\n一、主要做法【更多公文素材，微信：abc123】\n全年开展学法XX次。\n',
  )
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'binary.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  writeFileSync(join(folder, 'broken.docx'), 'not a zip')
  writeFileSync(join(folder, 'report.pdf'), '%PDF-1.4')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('fazhi check on a report', () => {
  it('says not ready, with the place of each finding', async () => {
    const { code, out } = await run(['check', '情况 报告.txt'], folder)
    expect(code).toBe(1)
    expect(out).toMatch(/^情况 报告\.txt\n不能提交 {3}错误 \d+/)
    expect(out).toContain('情况 报告.txt:2:7')
    expect(out).toContain('全年开展学法XX次。\n')
    expect(out).toContain('            ^^\n')
  })

  it('gives JSON with exact places', async () => {
    const { code, out } = await run(['check', '情况 报告.txt', '--json', '--lang', 'en'], folder)
    expect(code).toBe(1)
    const answer = JSON.parse(out)
    expect(answer.verdict).toBe('notReady')
    const text =
      '云溪市2021年度法治建设情况报告\n一、主要做法【更多公文素材，微信：abc123】\n全年开展学法XX次。\n'
    const blank = answer.findings.find((finding: { quote?: string }) => finding.quote === 'XX')
    expect(blank.at[0]).toMatchObject({ start: text.indexOf('XX'), line: 3, column: 7 })
    expect(blank.message).toMatch(/^[\x20-\x7e“”‘’…]*XX/)
  })

  it.each([
    ['empty.txt', 1],
    ['binary.txt', 1],
    ['broken.docx', 1],
    ['report.pdf', 1],
  ])('%s: a finding with a remedy, exit %i', async (file, code) => {
    const result = await run(['check', file], folder)
    expect(result.code).toBe(code)
    expect(result.out).toContain(file)
    expect(result.out).toMatch(/[A-Z]{3}-\d{3}/)
    expect(result.out + result.err).not.toMatch(/\n\s+at |内部错误/)
  })

  it('takes a folder by itself only, and says so', async () => {
    expect(await run(['check', 'empty.txt', 'nowhere.txt'], folder)).toEqual({
      code: 2,
      out: '',
      err: '找不到“nowhere.txt”，请核对路径。\n',
    })
    const { code, err } = await run(['check', 'empty.txt', '.'], folder)
    expect(code).toBe(2)
    expect(err).toContain('fazhi score .')
  })

  it('sends a rulebook and a city file to their commands', async () => {
    const { root, remove } = makeCity()
    expect((await run(['check', 'rulebook.yaml'], root)).out).toContain(
      '请用：fazhi lint rulebook.yaml',
    )
    expect((await run(['check', 'city.yaml'], root)).out).toContain('请用 fazhi score')
    remove()
  })

  it('gives a list for several files', async () => {
    const { out } = await run(['check', '情况 报告.txt', 'empty.txt', '--json'], folder)
    expect(JSON.parse(out).answers.map((answer: { file: string }) => answer.file)).toEqual([
      '情况 报告.txt',
      'empty.txt',
    ])
  })

  it('knows the profiles and years there are', async () => {
    const wrong = await run(['check', 'empty.txt', '--profile', 'situation-reprot'], folder)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('是不是“situation-report”')
    expect((await run(['check', 'empty.txt', '--year', '21'], folder)).code).toBe(2)
  })
})

describe('fazhi check on a submission', () => {
  it('is ready when nothing is missing, and says what the table needs when something is', async () => {
    const { root, remove } = makeCity()
    const sound = await run(['check', 'units/qingshi.yaml', '--from', '.'], root)
    expect(sound.out).toContain('可以提交')
    expect(sound.code).toBe(0)
    const short = await run(['check', 'units/baima.yaml', '--from', '.'], root)
    expect(short.code).toBe(1)
    expect(short.out).toContain('领导班子集体学法次数')
    remove()
  })

  it('finds a contradiction without a city', async () => {
    writeFileSync(
      join(folder, 'unit.json'),
      JSON.stringify({
        submission: 1,
        year: 2021,
        unit: { id: 'a', name: { zh: '甲镇' }, kind: 'township', enforcementPower: false },
        principals: [],
        facts: { 'litigation.heard': { verified: 2 }, 'litigation.headAppeared': { verified: 3 } },
        evidence: [],
        dutyReports: [],
      }),
    )
    const { code, out } = await run(['check', 'unit.json'], folder)
    expect(code).toBe(1)
    expect(out).toContain('SUB-031')
  })

  it('names the line of a fault of form', async () => {
    writeFileSync(
      join(folder, 'u.yaml'),
      unitYaml('a', '甲镇', ['study.sessions: { verified: 1.5 }']),
    )
    const { code, out } = await run(['check', 'u.yaml'], folder)
    expect(code).toBe(1)
    expect(out).toContain('u.yaml:6:')
  })
})
