import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { digestOf } from '@fazhi/sdk'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
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
/** Writes a roll-up that was changed and sealed again, as another program could have written it. */
const write = async (name: string, text: string): Promise<void> => {
  const value = JSON.parse(text) as Record<
    'place' | 'name' | 'rollUp' | 'definitions' | 'rateDefinitions',
    unknown
  >
  const { place, name: called, rollUp, definitions, rateDefinitions } = value
  const digest = await digestOf({ place, name: called, rollUp, definitions, rateDefinitions })
  writeFileSync(
    join(out, name),
    JSON.stringify({ ...value, seal: { algorithm: 'sha256', digest } }),
  )
}
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

  it.each([
    ['zh-CN', '“more.json”写出之后改过'],
    ['en', '"more.json" was changed since it was written'],
  ])('sees a figure that was edited, whatever else fits (%s)', async (language, words) => {
    const text = readFileSync(join(out, 'a.json'), 'utf8')
    expect(text.match(/"value": "8"/)).not.toBeNull()
    writeFileSync(join(out, 'more.json'), text.replace('"value": "8"', '"value": "9"'))
    const { code, out: said } = await run(['roll-up', 'more.json', '--lang', language], out)
    expect(code).toBe(1)
    expect(said).toContain(words)
    expect(said).toMatch(/more\.json:\d+:\d+ \/seal\/digest .*CTY-015/)
  })

  it('takes no roll-up without a seal, and one whose layout alone was changed', async () => {
    const { seal: _, ...rest } = JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))
    writeFileSync(join(out, 'open.json'), JSON.stringify(rest))
    const open = await run(['roll-up', 'open.json', '--lang', 'en'], out)
    expect([open.code, open.out]).toEqual([1, expect.stringContaining('has no digest')])
    writeFileSync(join(out, 'narrow.json'), JSON.stringify({ ...rest, seal: _ }))
    expect(await run(['roll-up', 'narrow.json'], out)).toMatchObject({ code: 0 })
  })

  it('refuses a file that was changed by hand, a place twice, and another year', async () => {
    const text = readFileSync(join(out, 'a.json'), 'utf8')
    writeFileSync(join(out, 'less.json'), text.replace('"expected": 3', '"expected": 4'))
    const { code, out: said } = await run(['roll-up', 'less.json'], out)
    expect(code).toBe(1)
    expect(said).toMatch(/less\.json:\d+:\d+ \/rollUp\/figures\/0 .*CTY-015/)
    const twice = await run(['roll-up', 'a.json', a.root], out)
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('county-a')])
    await write(
      'old.json',
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

const overlayOf = (id: string, facts: string): string => `overlay: 1
id: ${id}
version: '2021.1'
title: { zh: ${id} }
rank: city
place: ${id}
from: 2021-01-01
add:
  facts:
${facts}`
const ownFact = (id: string, measure: string, aggregate: string): string => `    - id: ${id}
      name: { zh: 自定 ${id} }
      type: count
      measure: ${measure}
      definition: 样例
      source: unit
      aggregate: ${aggregate}
      provenance: { source: invented for this test, certainty: read }
`
const county = (id: string, facts: string, given: readonly string[]) =>
  makeCity({
    'city.yaml': cityYaml(id, id).replace('rulebook:', 'overlays: [overlay.yaml]\nrulebook:'),
    'overlay.yaml': overlayOf(id, facts),
    'units/qingshi.yaml': unitYaml('qingshi', '青石镇', given),
  })

describe('counties with catalogs of their own', () => {
  const common = ownFact('local.visits', '次', 'sum')
  const made: ReturnType<typeof makeCity>[] = []
  afterAll(() => {
    for (const one of made) one.remove()
  })
  const folder = (...given: Parameters<typeof county>): string => {
    const one = county(...given)
    made.push(one)
    return one.root
  }

  it('add up what all of them have, and name what only one has, of folders as of files', async () => {
    const c = folder('county-c', common + ownFact('local.classes', '场', 'sum'), [
      'local.visits: { verified: 3 }',
      'local.classes: { verified: 9 }',
    ])
    const d = folder('county-d', common, ['local.visits: { verified: 4 }'])
    await run(['roll-up', d, '--out', 'd.json'], out)
    for (const other of [d, 'd.json']) {
      // Whichever is named first.
      for (const names of [
        [c, other],
        [other, c],
      ]) {
        const both = JSON.parse((await run(['roll-up', ...names, '--json'], out)).out) as Rolled
        const visits = both.rollUp.figures.find(({ fact }) => fact === 'local.visits')
        expect(visits?.value).toBe('7')
        if (other === d) expect(both.leftOut).toEqual([{ place: 'county-c', id: 'local.classes' }])
      }
    }
  })

  it('do not add up a figure that means something else: another measure, another rule', async () => {
    const c = folder('county-c', common, ['local.visits: { verified: 3 }'])
    const thousands = folder('county-e', ownFact('local.visits', '千次', 'sum'), [
      'local.visits: { verified: 4 }',
    ])
    const stock = folder('county-f', ownFact('local.visits', '次', 'last'), [
      'local.visits: { verified: 4 }',
    ])
    const measure = await run(['roll-up', c, thousands], out)
    expect(measure.code).toBe(1)
    expect(measure.out).toContain(
      '“自定 local.visits”（local.visits）的单位在“county-c”是“次”，在“county-e”是“千次”',
    )
    const rule = await run(['roll-up', c, stock, '--lang', 'en'], out)
    expect(rule.code).toBe(1)
    expect(rule.out).toContain(
      '(local.visits) is rolled up by the rule sum of the units in county-c and',
    )
    // A file says what its figures meant.
    await run(['roll-up', stock, '--out', 'f.json'], out)
    const file = await run(['roll-up', c, 'f.json'], out)
    expect([file.code, file.out]).toEqual([1, expect.stringContaining('CTY-017')])
  })

  it('do not add up, from files alone, what an overlay made of a figure of our catalog', async () => {
    const given = ['litigation.heard: { verified: 4 }']
    const plain = folder('county-g', common, given)
    const patched = folder(
      'county-h',
      `${common}patch:\n  facts:\n    - { id: litigation.heard, set: { aggregate: last }, reason: 本县按期末数 }\n`,
      given,
    )
    await run(['roll-up', plain, '--out', 'g.json'], out)
    await run(['roll-up', patched, '--out', 'h.json'], out)
    expect((await run(['roll-up', 'g.json', '--place', 'up'], out)).code).toBe(0)
    const refused = await run(['roll-up', 'h.json', '--place', 'up'], out)
    expect(refused.code).toBe(1)
    expect(refused.out).toContain(
      '“开庭审理行政案件件数”（litigation.heard）在“county-h”的定义（取期末数相加）与内置目录',
    )
  })
})

describe('a rate that is made of other counts elsewhere', () => {
  const given = [
    'leadership.problemsListed: { verified: 4 }',
    'leadership.problemsRectified: { verified: 3 }',
  ]
  const common = ownFact('local.visits', '次', 'sum')
  const plain = county('county-i', common, given)
  const patched = county(
    'county-j',
    `${common}patch:\n  rates:\n    - { id: leadership.rectificationRate, set: { denominator: [leadership.problemsListed, leadership.problemsRectified] }, reason: 本县把已整改的另计 }\n`,
    given,
  )
  afterAll(() => {
    plain.remove()
    patched.remove()
  })

  it('is written with what it is made of, and not added up where that differs', async () => {
    await run(['roll-up', plain.root, '--out', 'i.json'], out)
    await run(['roll-up', patched.root, '--out', 'j.json'], out)
    const rates = JSON.parse(readFileSync(join(out, 'j.json'), 'utf8')) as {
      readonly rateDefinitions: Readonly<Record<string, object>>
    }
    expect(rates.rateDefinitions['leadership.rectificationRate']).toEqual({
      numerator: ['leadership.problemsRectified'],
      denominator: ['leadership.problemsListed', 'leadership.problemsRectified'],
    })
    const both = await run(['roll-up', plain.root, patched.root], out)
    expect(both.code).toBe(1)
    expect(both.out.replaceAll(/\s/g, '')).toContain(
      '“法治建设问题整改率”（leadership.rectificationRate）在“county-i”按已整改问题件数÷法治建设问题清单件数计算，在“county-j”按已整改问题件数÷法治建设问题清单件数+已整改问题件数计算，不是同一个率',
    )
    expect((await run(['roll-up', 'i.json', '--place', 'up'], out)).code).toBe(0)
    const file = await run(['roll-up', 'j.json', '--place', 'up'], out)
    expect([file.code, file.out]).toEqual([1, expect.stringContaining('与内置目录')])
  })

  it('is sealed: another denominator written in by hand is seen', async () => {
    await run(['roll-up', plain.root, '--out', 'i2.json'], out)
    const text = readFileSync(join(out, 'i2.json'), 'utf8')
    writeFileSync(
      join(out, 'i3.json'),
      text.replace('"leadership.problemsListed"\n', '"leadership.problemsRectified"\n'),
    )
    const { code, out: said } = await run(['roll-up', 'i3.json', '--place', 'up'], out)
    expect([code, said]).toEqual([1, expect.stringContaining('写出之后改过')])
  })
})

const opened = (file: string): string => zipText(readFileSync(join(out, file)))

describe('the example city', () => {
  it('shows with each figure how many of its forty units gave it, and who did not', async () => {
    const { code, out: text } = await run(['roll-up', example], out)
    expect(code).toBe(0)
    expect(text).toMatch(
      /^ +913 件 .*\(information\.answeredOnTime\) +38\/40 家 {3}缺 市商务局、午阳街道$/m,
    )
    expect(text).toMatch(/^ +234 件 .*\(litigation\.heard\) +40\/40 家$/m)
  })

  it('has a trail for every figure, whose parts add up to it', async () => {
    const { out: text } = await run(['roll-up', example, '--json'], out)
    const { figures } = (JSON.parse(text) as Rolled).rollUp
    expect(figures.length).toBeGreaterThan(50)
    for (const fact of ['litigation.heard', 'publicity.activities', 'publicity.funds']) {
      const { out: trail } = await run(['roll-up', example, '--trail', fact, '--json'], out)
      const { parts } = (
        JSON.parse(trail) as { trail: { parts: { value?: string; status: string }[] } }
      ).trail
      // Hundredths, so that money adds up in whole numbers.
      const sum = parts.reduce((all, { value = '0' }) => all + Math.round(Number(value) * 100), 0)
      const total = figures.find((one) => one.fact === fact)?.value
      expect([fact, sum]).toEqual([fact, Math.round(Number(total) * 100)])
      expect(parts.filter(({ status }) => status === 'given')).toHaveLength(40)
    }
  })
})

describe('workbooks', () => {
  it('of a roll-up have figures, rates, and where every figure comes from', async () => {
    await run(['roll-up', example, '--out', '汇总.xlsx'], out)
    const texts = opened('汇总.xlsx')
    for (const name of ['数', '率', '来源', '说明']) expect(texts).toContain(`name="${name}"`)
    expect(texts).toContain('9071 / 9326')
    expect(texts).toContain('units/dept-transport.yaml')
    // On paper: all columns on one page, the titles on each.
    expect(texts.match(/<pageSetUpPr fitToPage="1"\/>/g)).toHaveLength(4)
    expect(texts).toContain('localSheetId="2">\'来源\'!$1:$1<')
  })

  it('of a tie-out have what is to be looked at on the first sheet', async () => {
    const asked = ['tie-out', join(example, 'report.txt'), '--from', example]
    const { code } = await run([...asked, '--out', '核对.xlsx'], out)
    expect(code).toBe(1)
    const texts = opened('核对.xlsx')
    expect(texts).toMatch(/name="要看的".*name="全部"/s)
    expect(texts).toContain('日期写为 2021年6月31日，数据为 2021-06-30')
    // What differs stands above what the data have and the report does not say.
    expect(texts).toMatch(/publicity\.activities.*local\.nightSchools/s)
  })

  it('are written over while they are as they were written, and never once somebody saved them', async () => {
    const again = () => run(['roll-up', a.root, '--out', 'again.xlsx'], out)
    expect(await again()).toMatchObject({ code: 0 })
    expect(await again()).toMatchObject({ code: 0 })
    const tie = ['tie-out', join(example, 'report.txt'), '--from', example, '--out', 'again.xlsx']
    expect(await run(tie, out)).toMatchObject({ code: 1 })
    const parts = unzipSync(readFileSync(join(out, 'again.xlsx')))
    const app = strFromU8(parts['docProps/app.xml'] ?? new Uint8Array())
    expect(app).toContain('<Application>fazhi</Application>')
    // Office programs name themselves when they save.
    for (const program of ['Microsoft Excel', 'WPS 表格', 'LibreOffice/25.2']) {
      const saved = zipSync({
        ...parts,
        'docProps/app.xml': strToU8(app.replace('>fazhi<', `>${program}<`)),
      })
      writeFileSync(join(out, 'again.xlsx'), saved)
      const { code, err } = await again()
      expect([code, err]).toEqual([2, expect.stringContaining('again.xlsx')])
      expect(new Uint8Array(readFileSync(join(out, 'again.xlsx')))).toEqual(saved)
    }
  })

  it('do not take the place of a form, nor of something that only begins like a workbook', async () => {
    await run(['init', 'folder'], out)
    const form = readdirSync(join(out, 'folder'), { recursive: true, encoding: 'utf8' }).find(
      (name) => name.endsWith('.xlsx'),
    )
    const filled = join('folder', form ?? '')
    expect(await run(['roll-up', a.root, '--out', filled], out)).toMatchObject({ code: 2 })
    writeFileSync(join(out, 'broken.xlsx'), 'PK<Application>fazhi</Application>')
    expect(await run(['roll-up', a.root, '--out', 'broken.xlsx'], out)).toMatchObject({ code: 2 })
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
      // A profile of its own, as two may run at once; 76 is UTF-8 in the filter's own numbers.
      const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1'
      execFileSync(office ?? '', [profile, '--headless', '--convert-to', filter, 'office.xlsx'], {
        cwd: out,
        stdio: 'ignore',
      })
      expect(readFileSync(join(out, 'office.csv'), 'utf8')).toMatch(
        /^"litigation\.heard","开庭审理行政案件件数","8","件","3","3",$/m,
      )
    },
    120_000,
  )
})
