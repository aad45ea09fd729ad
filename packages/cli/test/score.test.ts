import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSubmissionWorkbook } from '@fazhi/office'
import { catalog, parseSubmission } from '@fazhi/sdk'
import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../src/index.js'
import { makeCity, run } from './small-city.js'

let cleanUp: readonly (() => void)[] = []
afterEach(() => {
  for (const remove of cleanUp) remove()
  cleanUp = []
})

const cityWith = (changes: Parameters<typeof makeCity>[0] = {}): string => {
  const { root, remove } = makeCity(changes)
  cleanUp = [...cleanUp, remove]
  return root
}

describe('fazhi score', () => {
  it('scores, ranks and grades, and says where the results are', async () => {
    const root = cityWith()
    const { code, out, err } = await run(['score', '.'], root)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(/sha256:[0-9a-f]{64}/, 'sha256:…')).toBe(
      [
        '组别     单位数   等次                         最高            最低',
        '镇街组        3   优秀 1 · 合格 1 · 未定分 1   100.00 青石镇   66.00 芦河镇',
        '',
        '结果     results/index.html',
        '         results/ranking.csv',
        '         results/scores.json',
        '         results/findings.json',
        '已封存   sha256:…',
        '',
      ].join('\n'),
    )
    expect(readdirSync(join(root, 'results')).sort()).toEqual([
      'findings.json',
      'index.html',
      'ranking.csv',
      'scores.json',
    ])
    expect(readFileSync(join(root, 'results/ranking.csv'), 'utf8')).toBe(
      [
        '\ufeff组别,名次,单位编号,单位,得分,等次,否决事项,缺少的数据',
        '镇街组,1,qingshi,青石镇,100.00,优秀,,',
        '镇街组,2,luhe,芦河镇,66.00,合格,,',
        '镇街组,,baima,白马街道,,,,领导班子集体学法次数',
        '',
      ].join('\r\n'),
    )
    const sealed = JSON.parse(readFileSync(join(root, 'results/scores.json'), 'utf8'))
    expect(sealed.seal).toEqual({
      algorithm: 'sha256',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const page = readFileSync(join(root, 'results/index.html'), 'utf8')
    expect(page).toContain('云溪市 2021 年度法治建设考核')
    const findings = JSON.parse(readFileSync(join(root, 'results/findings.json'), 'utf8'))
    expect(findings.data.map((finding: { rule: string }) => finding.rule)).toContain('SUB-027')
  })

  it('gives the same bytes again, and leaves no temporary folder', async () => {
    const root = cityWith()
    await run(['score', root], root)
    const read = () =>
      readdirSync(join(root, 'results')).map((name) =>
        readFileSync(join(root, 'results', name), 'utf8'),
      )
    const first = read()
    expect((await run(['score', root], root)).code).toBe(0)
    expect(read()).toEqual(first)
    expect(readdirSync(root).sort()).toEqual(['city.yaml', 'results', 'rulebook.yaml', 'units'])
  })

  it('gives a summary as JSON', async () => {
    const root = cityWith()
    const { out } = await run(['score', root, '--json', '--out', '试算 一'], root)
    const summary = JSON.parse(out)
    expect(summary.groups[0].units[1]).toEqual({
      unit: 'luhe',
      name: { zh: '芦河镇' },
      status: 'decided',
      place: 2,
      score: '66.00',
      grade: '合格',
    })
    expect(summary.results[0]).toBe('试算 一/index.html')
    expect(existsSync(join(root, '试算 一/index.html'))).toBe(true)
  })

  it('never writes over a folder with other files, nor over the city itself', async () => {
    const root = cityWith({ 'results/备注.docx': 'mine' })
    const { code, err } = await run(['score', root], root)
    expect(code).toBe(1)
    expect(err).toContain('“results”里有别的文件（备注.docx）')
    expect(readdirSync(join(root, 'results'))).toEqual(['备注.docx'])
    const over = await run(['score', root, '--out', root], root)
    expect(over.code).toBe(1)
    expect(over.err).toContain('考核的原始文件')
    const file = await run(['score', root, '--out', 'city.yaml'], root)
    expect(file.code).toBe(1)
    expect(file.err).toContain('“city.yaml”是一个文件')
  })

  it('says a report that is not ready, and scores all the same', async () => {
    const city = readFileSync(join(cityWith(), 'city.yaml'), 'utf8')
    const root = cityWith({
      'city.yaml': `${city}report: { file: 年度 报告.txt, profile: situation-report }\n`,
      '年度 报告.txt': '云溪市2021年度法治建设情况报告\n一、主要做法\n全年开展学法XX次。\n',
    })
    const { code, out } = await run(['score', root], root)
    expect(code).toBe(0)
    expect(out).toContain('年度报告   不能提交')
    const findings = JSON.parse(readFileSync(join(root, 'results/findings.json'), 'utf8'))
    expect(findings.report.file).toBe('年度 报告.txt')
    expect(findings.report.verdict).toBe('notReady')
  })

  it('reads a workbook like any other submission, and names its cells', async () => {
    const workbook = async (sessions: number): Promise<Uint8Array> => {
      const { submission } = parseSubmission(
        {
          submission: 1,
          year: 2021,
          unit: {
            id: 'qingshi',
            name: { zh: '青石镇' },
            kind: 'township',
            enforcementPower: false,
          },
          principals: [],
          facts: {
            'litigation.heard': { claimed: 2, verified: 2 },
            'litigation.headAppeared': { claimed: 2, verified: 2 },
            'study.sessions': { claimed: sessions, verified: sessions },
          },
          evidence: [],
          dutyReports: [],
        },
        {},
      )
      if (submission === undefined || !('unit' in submission)) throw new Error('not a submission')
      return writeSubmissionWorkbook(submission, { catalog })
    }
    const changes = { 'units/qingshi.yaml': null }
    const root = cityWith({ ...changes, 'units/青石 镇.xlsx': await workbook(3) })
    expect((await run(['score', root], root)).code).toBe(0)
    expect(readFileSync(join(root, 'results/ranking.csv'), 'utf8')).toContain(
      '镇街组,1,qingshi,青石镇,90.00,优秀,,',
    )
    const wrong = cityWith({ ...changes, 'units/青石 镇.xlsx': await workbook(4000) })
    const { code, out } = await run(['score', wrong], wrong)
    expect(code).toBe(1)
    expect(out).toMatch(/units\/青石 镇\.xlsx 「[^」]+」[A-Z]+\d+ {2}错误 {2}SUB-024/)
  })

  it('shows colours and progress to a person, and neither to a pipe', async () => {
    const root = cityWith({ 'units/qingshi.yaml': 'submission: [1' })
    const seen = { out: '', err: '' }
    const io = {
      stdout: (text: string) => {
        seen.out += text
      },
      stderr: (text: string) => {
        seen.err += text
      },
      cwd: root,
      env: {},
      columns: 60,
      today: '2022-03-01',
      terminal: { stdout: true, stderr: true },
    }
    expect(await main(['score', '.'], io)).toBe(1)
    expect(seen.out).toContain('\u001b[31m')
    expect(seen.err).toContain('读取填报 3/3')
    const piped = await run(['score', '.'], root)
    expect(piped.out + piped.err).not.toContain('\u001b')
    seen.out = ''
    await main(['score', '.'], { ...io, env: { NO_COLOR: '1' } })
    expect(seen.out).not.toContain('\u001b')
  })

  it('speaks English', async () => {
    const root = cityWith()
    const { out } = await run(['score', root, '--lang', 'en'], root)
    expect(out).toContain('Townships       3')
    expect(readFileSync(join(root, 'results/index.html'), 'utf8')).toContain('<html lang="en">')
  })
})

describe('fazhi score with data that are wrong', () => {
  const city = `city: 1\nid: yunxi\nname: 云溪市\nyear: 2021\nrulebook: rulebook.yaml\nsubmissions: [units/]\n`
  const unit = (facts: string): string =>
    `submission: 1\nyear: 2021\nunit: { id: qingshi, name: { zh: 青石镇 }, kind: township, enforcementPower: false }\nprincipals: []\nfacts:\n${facts}evidence: []\ndutyReports: []\n`

  it.each<[string, Parameters<typeof makeCity>[0], readonly string[]]>([
    [
      'a rulebook that does not parse',
      { 'rulebook.yaml': 'rulebook: 1\n\tid: x\n' },
      ['rulebook.yaml:2'],
    ],
    [
      'an unknown fact',
      { 'units/qingshi.yaml': unit('  study.sesions: { verified: 4 }\n') },
      ['units/qingshi.yaml:6:', '是不是“study.sessions”'],
    ],
    [
      'a negative count',
      { 'units/qingshi.yaml': unit('  study.sessions: { verified: -4 }\n') },
      ['units/qingshi.yaml:6:', '不能为负'],
    ],
    [
      'a date outside the year',
      {
        'units/qingshi.yaml': unit('  study.sessions: { verified: 4, evidence: [e1] }\n').replace(
          'evidence: []\n',
          'evidence:\n  - { id: e1, kind: minutes, title: 纪要, body: 青石镇, date: 2019-03-11 }\n',
        ),
      },
      ['units/qingshi.yaml:8:', '2019-03-11'],
    ],
    [
      'two units with one id',
      { 'units/other.yaml': unit('  study.sessions: { verified: 4 }\n') },
      ['同一个单位代号“qingshi”'],
    ],
    [
      'YAML that does not parse',
      { 'units/qingshi.yaml': 'submission: [1\n' },
      ['units/qingshi.yaml:'],
    ],
    ['a binary submission', { 'units/qingshi.yaml': new Uint8Array([0, 1, 2, 255]) }, ['UTF-8']],
    ['a workbook that is none', { 'units/qingshi.xlsx': 'not a workbook' }, ['units/qingshi.xlsx']],
    [
      'a city file with a misspelt key',
      { 'city.yaml': city.replace('rulebook:', 'rulebok:') },
      ['city.yaml:5:1', '是不是“rulebook”'],
    ],
    ['no city file', { 'city.yaml': null }, ['city.yaml', '找不到']],
    [
      'a rulebook outside the folder',
      { 'city.yaml': city.replace('rulebook.yaml', '../rulebook.yaml') },
      ['city.yaml:5:11', '之外'],
    ],
    [
      'a submission that is not there',
      { 'city.yaml': city.replace('units/', 'unit/') },
      ['city.yaml:6:15', '找不到“unit/”'],
    ],
    [
      'a report that is not there',
      { 'city.yaml': `${city}report: { file: r.txt, profile: situation-report }\n` },
      ['city.yaml:7:', '找不到“r.txt”'],
    ],
    [
      'a binary report',
      {
        'city.yaml': `${city}report: { file: r.txt, profile: situation-report }\n`,
        'r.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      },
      ['r.txt'],
    ],
    [
      'another year than the rulebook',
      { 'city.yaml': city.replace('2021', '2022') },
      ['city.yaml:4:7', '2021 年的'],
    ],
  ])(
    '%s: says where and what to do, and leaves earlier results alone',
    async (_, changes, said) => {
      const root = cityWith({ ...changes, 'results/index.html': 'earlier' })
      const { code, out, err } = await run(['score', root], root)
      expect(code).toBe(1)
      expect(out).toContain('不能算分')
      for (const text of said) expect(out).toContain(text)
      expect(out + err).not.toMatch(/\n\s+at /)
      expect(readdirSync(join(root, 'results'))).toEqual(['index.html'])
      expect(readFileSync(join(root, 'results/index.html'), 'utf8')).toBe('earlier')
    },
  )

  it('says a fault once: not again that a unit handed nothing in, nor the wrong year of each submission', async () => {
    const office =
      'submission: 1\nyear: 2021\ncity: { id: yunxi, name: { zh: 云溪市 } }\nfacts: {}\nunits:\n  qingshi:\n    study.sessions: { verified: 4 }\nevidence: []\n'
    const faulty = cityWith({
      'units/city.yaml': office,
      'units/qingshi.yaml': unit('  study.sessions: { verified: -4 }\n'),
    })
    expect((await run(['score', '.'], faulty)).out).toContain('不能算分   错误 1\n')
    const lacking = cityWith({ 'units/city.yaml': office, 'units/qingshi.yaml': null })
    expect((await run(['score', '.'], lacking)).out).toContain('市里的填报提到单位“qingshi”')
    const otherYear = cityWith({ 'city.yaml': city.replace('2021', '2022') })
    expect((await run(['score', '.'], otherYear)).out).toContain('不能算分   错误 1\n')
  })

  it('names the other file where a linked place stands in another', async () => {
    const root = cityWith({ 'units/other.yaml': unit('  study.sessions: { verified: 4 }\n') })
    expect((await run(['score', '.'], root)).out).toMatch(
      /另见 units\/(?:other|qingshi)\.yaml:3:\d+/,
    )
  })

  it('names files from where the user stands', async () => {
    const root = cityWith({ 'units/qingshi.yaml': unit('  study.sessions: { verified: -4 }\n') })
    const { out } = await run(['score', '云溪 市'], join(root, '..'))
    expect(out).toContain('云溪 市/units/qingshi.yaml:6:')
    expect(out).toContain('^^')
  })

  it('gives the findings as JSON', async () => {
    const root = cityWith({ 'units/qingshi.yaml': unit('  study.sessions: { verified: -4 }\n') })
    const { code, out } = await run(['score', root, '--json'], root)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'notReady', findings: [{ rule: 'SUB-004' }] })
  })

  it('misses a folder: wrong use', async () => {
    const root = cityWith()
    expect(await run(['score', 'nowhere'], root)).toEqual({
      code: 2,
      out: '',
      err: '找不到“nowhere”，请核对路径。\n',
    })
    writeFileSync(join(root, 'a'), '')
    expect((await run(['score', 'a', '--lang', 'en'], root)).err).toBe('"a" is not a folder.\n')
  })
})
