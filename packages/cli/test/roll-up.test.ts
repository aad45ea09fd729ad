import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

let city: ReturnType<typeof makeCity>
let before: ReturnType<typeof makeCity>
const officeYaml = `submission: 1
year: 2021
city: { id: yunxi, name: { zh: 云溪市 } }
facts:
  commission.meetings: { verified: 3 }
units:
  qingshi:
    litigation.lost: { verified: 1 }
evidence: []
`
beforeAll(() => {
  city = makeCity({
    'city.yaml': `city: 1
id: yunxi
name: { zh: 云溪市, en: Yunxi }
year: 2021
rulebook: rulebook.yaml
submissions: [office.yaml, units/]
`,
    'office.yaml': officeYaml,
    'units/qingshi.yaml': unitYaml('qingshi', '青石镇', [
      'litigation.heard: { claimed: 2, verified: 2 }',
      'litigation.headAppeared: { claimed: 2, verified: 2 }',
      'study.sessions: { claimed: 4, verified: 4 }',
      // The court says 1.
      'litigation.lost: { claimed: 0 }',
    ]),
  })
  // The year before: heard 7, and with 芦河镇 and 白马街道 (5 and 1) 13.
  const older = (text: string): string => text.replace('year: 2021', 'year: 2020')
  const facts = (heard: number): readonly string[] => [
    `litigation.heard: { verified: ${heard} }`,
    `litigation.headAppeared: { verified: ${heard} }`,
    'study.sessions: { verified: 4 }',
  ]
  before = makeCity({
    'rulebook.yaml': older(readFileSync(join(city.root, 'rulebook.yaml'), 'utf8')),
    'city.yaml': `city: 1
id: yunxi
name: { zh: 云溪市 }
year: 2020
rulebook: rulebook.yaml
submissions: [units/]
`,
    'units/qingshi.yaml': older(unitYaml('qingshi', '青石镇', facts(7))),
    'units/芦河 镇.yaml': older(unitYaml('luhe', '芦河镇', facts(5))),
    'units/baima.yaml': older(unitYaml('baima', '白马街道', facts(1))),
  })
  const report = (heard: string): string =>
    `云溪市2021年度法治建设情况报告\n一、主要做法\n全年法院开庭审理${heard}。\n`
  for (const [name, heard] of [
    ['same.txt', '8件'],
    ['about.txt', '近10件'],
    ['more.txt', '13件'],
    ['blank.txt', 'XX件'],
  ] as const)
    writeFileSync(join(city.root, name), report(heard))
})
afterAll(() => {
  city.remove()
  before.remove()
})

describe('fazhi roll-up', () => {
  it('gives each figure with how many units it rests on, and rates of sums: 6 of 8', async () => {
    const { code, out } = await run(['roll-up', '.'], city.root)
    expect(code).toBe(0)
    expect(out).toMatch(/^ +8 件 {2}开庭审理行政案件件数 \(litigation\.heard\) +3\/3 家$/m)
    expect(out).toMatch(/^ +7 次 {2}.*\(study\.sessions\) +2\/3 家 {3}缺 白马街道$/m)
    expect(out).toMatch(/6\/8 = 75% .*\(litigation\.headAppearanceRate\) +3\/3 家$/m)
  })

  it('takes what another owns from the owner, and names the unit that says otherwise', async () => {
    const { out } = await run(['roll-up', '.', '--json'], city.root)
    const { rollUp, otherwise } = JSON.parse(out)
    const lost = rollUp.figures.find(({ fact }: { fact: string }) => fact === 'litigation.lost')
    expect(lost).toEqual({
      fact: 'litigation.lost',
      value: '1',
      from: ['qingshi'],
      expected: 3,
      missing: ['baima', 'luhe'],
    })
    expect(otherwise.map(({ code, at }: { code: string; at: object[] }) => [code, at])).toEqual([
      [
        'SUB-065',
        [
          expect.objectContaining({
            file: 'units/qingshi.yaml',
            pointer: '/facts/litigation.lost',
          }),
          expect.objectContaining({
            file: 'office.yaml',
            pointer: '/units/qingshi/litigation.lost',
          }),
        ],
      ],
    ])
  })

  it('traces a figure to the file and place of each unit', async () => {
    const { out } = await run(['roll-up', '.', '--trail', 'study.sessions'], city.root)
    expect(out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '))).toEqual([
      expect.stringMatching(/\(study\.sessions\) 7 次$/),
      '',
      '白马街道 baima 未填 units/baima.yaml',
      '3 芦河镇 luhe units/芦河 镇.yaml /facts/study.sessions',
      '4 青石镇 qingshi units/qingshi.yaml /facts/study.sessions',
      '',
    ])
  })

  it('gives tables for spreadsheets', async () => {
    const { out } = await run(['roll-up', '.', '--format', 'csv', '--lang', 'en'], city.root)
    expect(out.startsWith('\ufeffid,name,value,measure,gave,owe,missing\r\n')).toBe(true)
    expect(out).toMatch(/\r\nlitigation\.headAppearanceRate,[^,]+,6 \/ 8,,3,3,\r\n/)
    const { out: trail } = await run(
      ['roll-up', '.', '--trail', 'litigation.heard', '--format', 'csv'],
      city.root,
    )
    expect(trail).toContain('luhe,芦河镇,,5,units/芦河 镇.yaml,/facts/litigation.heard\r\n')
  })

  it('rolls several folders up to the place above them', async () => {
    const { out: own } = await run(['roll-up', '.', '--place', 'other', '--json'], city.root)
    writeFileSync(join(city.root, 'other.json'), own)
    const { out } = await run(['roll-up', '.', 'other.json', '--json'], city.root)
    const { rollUp } = JSON.parse(out)
    const heard = rollUp.figures.find(({ fact }: { fact: string }) => fact === 'litigation.heard')
    expect(heard.value).toBe('16')
    // A county's own meetings are not the city's.
    expect(rollUp.figures.map(({ fact }: { fact: string }) => fact)).not.toContain(
      'commission.meetings',
    )
  })

  it('has no figures of data that are wrong, and asks back for a fact it does not know', async () => {
    const wrong = makeCity({
      'units/qingshi.yaml': unitYaml('qingshi', '青石镇', ['litigation.heard: { verified: -2 }']),
    })
    const { code, out } = await run(['roll-up', '.'], wrong.root)
    wrong.remove()
    expect(code).toBe(1)
    expect(out).toContain('units/qingshi.yaml')
    const asked = await run(['roll-up', '.', '--trail', 'litigation.herd'], city.root)
    expect(asked.code).toBe(2)
    expect(asked.err).toContain('litigation.heard')
  })
})

interface Row {
  readonly status: string
  readonly fact?: string
  readonly stated?: string
  readonly by?: string
  readonly lastYear?: string
  readonly suspects?: readonly string[]
  readonly differences?: readonly object[]
}

const heardRow = async (report: string, more: readonly string[] = []) => {
  const { code, out } = await run(['tie-out', report, '--from', '.', '--json', ...more], city.root)
  const rows: readonly Row[] = JSON.parse(out).rows
  const row = rows.find(({ fact }) => fact === 'litigation.heard')
  return { code, row }
}

describe('fazhi tie-out', () => {
  it('finds what is equal, also as an interval', async () => {
    expect(await heardRow('same.txt')).toMatchObject({ code: 0, row: { status: 'equal' } })
    expect(await heardRow('about.txt')).toMatchObject({ code: 0, row: { status: 'equal' } })
  })

  it('says by how much a figure differs, and whose figure is just that', async () => {
    expect(await heardRow('more.txt')).toMatchObject({
      code: 1,
      row: { status: 'different', stated: '13件', by: '5', suspects: ['luhe'] },
    })
  })

  it("finds a figure of last year's in this year's text", async () => {
    const { row } = await heardRow('more.txt', ['--last-year', before.root])
    expect(row).toMatchObject({ status: 'different', lastYear: '13' })
    const same = await heardRow('same.txt', ['--last-year', before.root])
    expect(same.row).not.toHaveProperty('lastYear')
  })

  it('says what a blank stands for, and what is in the data and not stated', async () => {
    expect(await heardRow('blank.txt')).toMatchObject({ code: 0, row: { status: 'blank' } })
    const { out } = await run(['tie-out', 'same.txt', '--from', '.'], city.root)
    expect(out).toMatch(
      /数据里有，报告没写或认不出\n {2}数 \d+：.*领导班子集体学法次数 7（2\/3 家，缺 白马街道）/,
    )
  })

  it('needs the data, and takes only the year before for last year', async () => {
    expect(await run(['tie-out', 'same.txt'], city.root)).toMatchObject({ code: 2 })
    const { code, err } = await run(
      ['tie-out', 'same.txt', '--from', '.', '--last-year', '.'],
      city.root,
    )
    expect(code).toBe(2)
    expect(err).toContain('2021')
  })

  it('finds exactly the planted faults of the example city: 880 for 808, and the 31st of June', async () => {
    const example = fileURLToPath(new URL('../../../examples/city-2021', import.meta.url))
    const { out } = await run(
      ['tie-out', join(example, 'report.txt'), '--from', example, '--json'],
      city.root,
    )
    const rows: readonly Row[] = JSON.parse(out).rows
    expect(
      rows
        .filter(({ status }) => status === 'different')
        .map(({ fact, stated, by, differences }) => [fact, stated, by, differences]),
    ).toEqual([
      ['publicity.activities', '880场', '72', undefined],
      [
        undefined,
        '市委全面依法治市委员会第三次会议',
        undefined,
        [{ of: 'date', stated: '2021年6月31日', ours: '2021-06-30' }],
      ],
    ])
    // 46 figures, seven rates with their sign, and the fourth meeting.
    expect(rows.filter(({ status }) => status === 'equal')).toHaveLength(52)
  })
})
