import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

let cleanUp: readonly (() => void)[] = []
afterEach(() => {
  for (const remove of cleanUp) remove()
  cleanUp = []
})

const folder = (changes: Parameters<typeof makeCity>[0]): string => {
  const { root, remove } = makeCity(changes)
  cleanUp = [...cleanUp, remove]
  return root
}

const rulebook = `rulebook: 1
id: kept
version: 1.0.0
status: sample
year: 2021
title: { zh: 与上年比较（样例）, en: Compared with last year (sample) }
values:
  before: { lastYear: study.sessions }
tables:
  township:
    for: { kind: [township, subdistrict] }
    points: 10
    items:
      - { id: study, points: 10, floor: 0, clauses: [ { lose: 2, each: study.sessions, below: before } ] }
groups: { townships: { table: township } }
grades: { townships: [ { grade: 优秀, from: '≥ 9' }, { grade: 合格, from: else } ] }
`
const sessions = (id: string, name: string, count: number, year: number): string =>
  unitYaml(id, name, [`study.sessions: { verified: ${count} }`]).replace('2021', String(year))

const year = (count: number, which: number) => ({
  'rulebook.yaml': rulebook,
  'units/qingshi.yaml': sessions('qingshi', '青石镇', count, which),
  'units/芦河 镇.yaml': null,
  'units/baima.yaml': null,
})

const lastYearCity = (count: number): string =>
  folder({
    ...year(count, 2020),
    'city.yaml': `city: 1
id: yunxi
name: { zh: 云溪市, en: Yunxi }
year: 2020
rulebook: rulebook.yaml
submissions: [units/]
`,
  })

it('scores against last year from the folder that is named, and seals it with the year', async () => {
  const root = folder(year(4, 2021))
  const { code, err } = await run(['score', '.', '--last-year', lastYearCity(7)], root)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { year: sealed } = JSON.parse(readFileSync(join(root, 'results/scores.json'), 'utf8'))
  // Three sessions fewer than last year, 2 points each.
  expect(sealed.units[0]).toMatchObject({ unit: 'qingshi', exact: '4' })
  expect(sealed.lastYear).toHaveLength(1)
})

it('leaves open what looks back when no folder is named, and says so', async () => {
  const root = folder(year(4, 2021))
  expect((await run(['score', '.'], root)).code).toBe(0)
  const { year: sealed } = JSON.parse(readFileSync(join(root, 'results/scores.json'), 'utf8'))
  expect(sealed.units[0]).toMatchObject({ status: 'undecided', missing: ['before'] })
  expect(sealed.findings.map(({ code }: { code: string }) => code)).toEqual(['SCR-061'])
})

it('explains with last year’s figure', async () => {
  const root = folder(year(4, 2021))
  const { code, out } = await run(['why', '.', 'qingshi', '--last-year', lastYearCity(7)], root)
  expect(code).toBe(0)
  expect(out).toContain('上年')
})

it('answers a folder that is not there, or is of another year, as wrong', async () => {
  const root = folder(year(4, 2021))
  expect((await run(['score', '.', '--last-year', 'nowhere'], root)).code).toBe(2)
  const other = folder(year(7, 2021))
  expect((await run(['score', '.', '--last-year', other], root)).code).toBe(1)
})

it('names nobody of either year to the public, and keeps one number a person', async () => {
  const reason = (text: string): string =>
    `villages.adviser: { notApplicable: { reason: ${text} } }`
  const given = (which: number, principal: string, text: string): string =>
    unitYaml('qingshi', '青石镇', ['study.sessions: { verified: 4 }', reason(text)])
      .replace('2021', String(which))
      .replace('甲一', principal)
  const files = { 'rulebook.yaml': rulebook, 'units/芦河 镇.yaml': null, 'units/baima.yaml': null }
  const before = folder({
    ...files,
    'city.yaml': `city: 1
id: yunxi
name: { zh: 云溪市 }
year: 2020
rulebook: rulebook.yaml
submissions: [units/]
`,
    'units/qingshi.yaml': given(2020, '欧阳明', '司徒清到任后再办'),
  })
  const root = folder({
    ...files,
    'units/qingshi.yaml': given(2021, '司徒清', '欧阳明任上已撤'),
  })
  const asked = ['score', '.', '--view', 'public', '--last-year', before]
  expect((await run(asked, root)).code).toBe(0)
  const json = readFileSync(join(root, 'results-public/scores.json'), 'utf8')
  expect(json).not.toMatch(/欧阳明|司徒清|甲二/)
  const { year: sealed } = JSON.parse(json)
  const [now, then] = [sealed.submissions[0], sealed.lastYear[0]]
  // Whoever led in 2020 is the one whom this year's reason names, and the other way round.
  expect(now.facts['villages.adviser'].notApplicable.reason).toBe(
    `${then.principals[0].name}任上已撤`,
  )
  expect(then.facts['villages.adviser'].notApplicable.reason).toBe(
    `${now.principals[0].name}到任后再办`,
  )
  expect(now.principals[0].name).not.toBe(then.principals[0].name)
})
