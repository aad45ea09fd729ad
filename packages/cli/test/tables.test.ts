import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'
import { zipText } from './zip-text.js'

const example = fileURLToPath(new URL('../../../examples/city-2021', import.meta.url))
const units = {
  'units/qingshi.yaml': unitYaml('qingshi', '青石镇', ['litigation.heard: { verified: 2 }']),
}
const cityYaml = (id: string, name: string) => `city: 1
id: ${id}
name: { zh: ${name} }
year: 2021
rulebook: rulebook.yaml
submissions: [units/]
`
let a: ReturnType<typeof makeCity>
let b: ReturnType<typeof makeCity>
let out: string
beforeAll(() => {
  a = makeCity({ 'city.yaml': cityYaml('county-a', '甲县'), ...units })
  b = makeCity({ 'city.yaml': cityYaml('county-b', '乙县'), ...units })
  out = mkdtempSync(join(tmpdir(), 'fazhi-tables-'))
})
afterAll(() => {
  a.remove()
  b.remove()
  rmSync(out, { recursive: true })
})

interface Rolled {
  readonly place?: string
  readonly rollUp: {
    readonly figures: readonly { readonly fact: string; readonly value: string }[]
  }
  readonly leftOut?: readonly object[]
}
const json = (name: string): Rolled => JSON.parse(readFileSync(join(out, name), 'utf8')) as Rolled
const heard = ({ rollUp }: Rolled) => rollUp.figures.find(({ fact }) => fact === 'litigation.heard')

describe('fazhi roll-up --out', () => {
  it('takes counties to their city and the city to its province through files', async () => {
    expect(await run(['roll-up', a.root, '--out', 'a.json'], out)).toMatchObject({ code: 0 })
    expect(await run(['roll-up', b.root, '--out', 'b.json'], out)).toMatchObject({ code: 0 })
    // 2 of 青石镇, 5 of 芦河镇 and 1 of 白马街道 in each county.
    expect(heard(json('a.json'))?.value).toBe('8')
    const city = ['roll-up', 'a.json', 'b.json', '--place', 'yunxiu', '--out', 'city.json']
    expect(await run(city, out)).toMatchObject({ code: 0 })
    expect(json('city.json').place).toBe('yunxiu')
    expect(heard(json('city.json'))).toEqual({
      fact: 'litigation.heard',
      value: '16',
      from: [
        'county-a/baima',
        'county-a/luhe',
        'county-a/qingshi',
        'county-b/baima',
        'county-b/luhe',
        'county-b/qingshi',
      ],
      expected: 6,
      missing: [],
    })
    // Folder and file together come to the same.
    await run(['roll-up', a.root, 'b.json', '--out', 'both.json'], out)
    expect(heard(json('both.json'))?.value).toBe('16')
    const { out: province } = await run(
      ['roll-up', 'city.json', '--place', 'province', '--json'],
      out,
    )
    expect(heard(JSON.parse(province) as Rolled)?.value).toBe('16')
  })

  it('writes over its own earlier result, and over nothing else', async () => {
    expect(await run(['roll-up', a.root, '--out', 'a.json'], out)).toMatchObject({ code: 0 })
    writeFileSync(join(out, 'mine.json'), '{"mine": true}')
    const { code, err } = await run(['roll-up', a.root, '--out', 'mine.json'], out)
    expect([code, err]).toEqual([2, expect.stringContaining('mine.json')])
    expect(readFileSync(join(out, 'mine.json'), 'utf8')).toBe('{"mine": true}')
  })

  it('refuses a file that was changed by hand, a place twice, and another year', async () => {
    const text = readFileSync(join(out, 'a.json'), 'utf8')
    writeFileSync(join(out, 'less.json'), text.replace('"expected": 3', '"expected": 4'))
    const { code, out: said } = await run(['roll-up', 'less.json'], out)
    expect(code).toBe(1)
    expect(said).toMatch(/less\.json:\d+:\d+ \/rollUp\/figures\/0 .*CTY-015/)
    const twice = await run(['roll-up', 'a.json', a.root], out)
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('county-a')])
    writeFileSync(
      join(out, 'old.json'),
      text.replace('"year": 2021', '"year": 2020').replace('county-a', 'county-c'),
    )
    const old = await run(['roll-up', 'b.json', 'old.json'], out)
    expect([old.code, old.err]).toEqual([2, expect.stringContaining('2020')])
    writeFileSync(join(out, 'none.json'), text.replace('"place": "county-a",', ''))
    const none = await run(['roll-up', 'none.json'], out)
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('--place')])
  })

  it("leaves out a place's own figures above it, and says so", async () => {
    await run(['roll-up', example, '--out', 'yunxiu.json'], out)
    await run(['roll-up', 'yunxiu.json', 'a.json', '--place', 'p', '--out', 'p.json'], out)
    expect(json('p.json').leftOut).toEqual([{ place: 'yunxiu', id: 'local.nightSchools' }])
    const { out: text } = await run(['roll-up', 'yunxiu.json', 'a.json'], out)
    expect(text).toContain('目录里没有，没有汇总\n  yunxiu 的 local.nightSchools')
  })
})

const opened = (file: string): string => zipText(readFileSync(join(out, file)))

describe('workbooks', () => {
  it('of a roll-up have figures, rates, and where every figure comes from', async () => {
    await run(['roll-up', example, '--out', '汇总.xlsx'], out)
    const texts = opened('汇总.xlsx')
    for (const name of ['数', '率', '来源', '说明']) expect(texts).toContain(`name="${name}"`)
    expect(texts).toContain('9071 / 9326')
    expect(texts).toContain('units/dept-transport.yaml')
  })

  it('of a tie-out have what is to be looked at on the first sheet', async () => {
    const asked = ['tie-out', join(example, 'report.txt'), '--from', example]
    const { code } = await run([...asked, '--out', '核对.xlsx'], out)
    expect(code).toBe(1)
    const texts = opened('核对.xlsx')
    expect(texts).toMatch(/name="要看的".*name="全部"/s)
    expect(texts).toContain('日期写为 2021年6月31日，数据为 2021-06-30')
  })

  it('need a file whose name fits', async () => {
    expect(await run(['roll-up', a.root, '--format', 'xlsx'], out)).toMatchObject({ code: 2 })
    const wrong = await run(['roll-up', a.root, '--format', 'csv', '--out', 'a.xlsx'], out)
    expect([wrong.code, existsSync(join(out, 'a.xlsx'))]).toEqual([2, false])
  })

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))
  it.skipIf(office === undefined)(
    'open in LibreOffice, which gives the same cells back (needs LibreOffice)',
    async () => {
      await run(['roll-up', a.root, '--out', 'office.xlsx'], out)
      execFileSync(office ?? '', ['--headless', '--convert-to', 'csv', 'office.xlsx'], { cwd: out })
      expect(readFileSync(join(out, 'office.csv'), 'utf8')).toMatch(
        /litigation\.heard,开庭审理行政案件件数,8,件,3,3,/,
      )
    },
    120_000,
  )
})
