import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

/* A city's folder with overlays: what reads the folder goes by them, and what is wrong with them is said and blocks. */

const city = (overlays: string): string => `city: 1
id: yunxi
name: { zh: 云溪市, en: Yunxi }
year: 2021
rulebook: rulebook.yaml
submissions: [units/]
overlays: ${overlays}
`

const overlay = (more: string): string => `overlay: 1
id: yunxi
version: '2021.1'
title: { zh: 云溪市目录, en: Yunxi }
rank: city
place: 云溪市
${more}`

/** A fact of the city's own. */
const nights = `add:
  facts:
    - id: local.nights
      name: { zh: 法治夜校场次, en: Evening classes }
      type: count
      measure: 场
      maximum: 200
      definition: 镇街举办的法治夜校场次。
      source: unit
      aggregate: sum
      provenance: { source: 云溪市通知, certainty: read }
`

const rulebook = `rulebook: 1
id: small
version: 1.0.0
status: sample
year: 2021
title: { zh: 云溪市考核细则（样例）, en: Yunxi scheme (sample) }
policies:
  round: { at: table, places: 2, mode: half-up }
  decideOn: published
  missing: refuse
  unverified: refuse
  notApplicable: { policy: rescale, at: table }
  ties: { places: shared, breakBy: [] }
  vetoed: { ranked: true, inQuotaBase: true }
indicators:
  nights:
    title: { zh: 法治夜校, en: Evening classes }
    points: 100
    clauses:
      - { lose: 25, each: local.nights, below: 4 }
tables:
  township:
    title: { zh: 镇街, en: Townships }
    for: { kind: [township, subdistrict] }
    points: 100
    items: [nights]
groups:
  townships: { title: { zh: 镇街组, en: Townships }, table: township }
grades:
  townships:
    - { grade: 优秀, from: '≥ 90' }
    - { grade: 合格, from: else }
`

const unit = unitYaml('qingshi', '青石镇', ['local.nights: { claimed: 3, verified: 3 }'])

const files = {
  'rulebook.yaml': rulebook,
  'units/qingshi.yaml': unit,
  'units/芦河 镇.yaml': null,
  'units/baima.yaml': null,
}

const withCity = async (
  changes: Readonly<Record<string, string | null>>,
  look: (root: string) => Promise<void>,
) => {
  const made = makeCity({ ...files, ...changes })
  try {
    await look(made.root)
  } finally {
    made.remove()
  }
}

describe('a fact that only the city’s overlay has', () => {
  const sound = { 'city.yaml': city('[shandong, overlay.yaml]'), 'overlay.yaml': overlay(nights) }

  it('is scored, explained, linted and checked', () =>
    withCity(sound, async (root) => {
      const scored = await run(['score', '.', '--json'], root)
      expect(scored.code).toBe(0)
      // One evening class short of four: 25 points.
      expect(JSON.parse(scored.out).groups[0].units[0]).toMatchObject({
        unit: 'qingshi',
        score: '75.00',
      })
      expect((await run(['why', '.', 'qingshi'], root)).out).toContain('法治夜校场次')
      expect((await run(['lint', '.'], root)).code).toBe(0)
      expect((await run(['check', 'units/qingshi.yaml', '--from', '.'], root)).code).toBe(0)
    }))

  it('is unknown without the overlay', () =>
    withCity({ 'city.yaml': city('[shandong]') }, async (root) => {
      for (const argv of [
        ['score', '.'],
        ['why', '.', 'qingshi'],
        ['lint', '.'],
      ]) {
        const { code, out } = await run(argv, root)
        expect([argv[0], code]).toEqual([argv[0], 1])
        expect(out).toContain('local.nights')
      }
    }))

  it('is in the version an answer names', () =>
    withCity(sound, async (root) => {
      const { out } = await run(['check', 'units/qingshi.yaml', '--from', '.', '--json'], root)
      expect(JSON.parse(out).engine.catalog).toMatch(/^\d[\d.]*\+shandong@1\.0\.0\+yunxi@2021\.1$/)
    }))
})

describe('a fault in an overlay', () => {
  it.each([
    [
      'a misspelt name of one that comes with the program',
      { 'city.yaml': city('[shandon]') },
      'city.yaml:7:12',
      '没有“shandon”这个叠加层，是不是“shandong”',
    ],
    [
      'a file that is not there',
      { 'city.yaml': city('[overlay.yaml]') },
      'city.yaml:7:12',
      '找不到“overlay.yaml”',
    ],
    [
      'a file outside the folder',
      { 'city.yaml': city('[../overlay.yaml]') },
      'city.yaml:7:12',
      '在本文件夹之外',
    ],
    [
      'a list that is none',
      { 'city.yaml': city('shandong') },
      'city.yaml:7:11',
      '[shandong, overlay.yaml]',
    ],
    [
      'a wrong field of an entry',
      { 'overlay.yaml': overlay(nights.replace('measure', 'measur')) },
      'overlay.yaml:12:7',
      '没有“measur”这个名称，是不是“measure”',
    ],
    [
      'a change to what is not there',
      {
        'overlay.yaml': overlay(
          'patch:\n  facts:\n    - { id: litigation.herd, set: { maximum: 9 }, reason: 本市 }\n',
        ),
      },
      'overlay.yaml:9:13',
      '是不是“litigation.heard”',
    ],
    [
      'a law made weaker',
      {
        'overlay.yaml': overlay(
          'patch:\n  profiles:\n    - { id: annual-report, set: { submitBefore: 03-15 }, reason: 本市 }\n',
        ),
      },
      'overlay.yaml:9:7',
      '由 03-01 推迟到 03-15，而它出自党内法规',
    ],
    [
      'a key twice',
      { 'overlay.yaml': `${overlay(nights)}rank: city\n` },
      'overlay.yaml:18:1',
      'rank',
    ],
    [
      'references that multiply',
      {
        'overlay.yaml': overlay(
          `add:\n  facts:\n    - &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
            { length: 7 },
            (_, n) => `    - &${'bcdefgh'[n]} [${Array(10).fill(`*${'abcdefg'[n]}`).join(', ')}]\n`,
          ).join('')}`,
        ),
      },
      'overlay.yaml',
      '200000',
    ],
  ])('%s: said with file, line and column, and nothing is scored', (_, changes, where, what) =>
    withCity(
      { 'city.yaml': city('[overlay.yaml]'), ...changes } as Record<string, string>,
      async (root) => {
        for (const argv of [
          ['score', '.'],
          ['why', '.', 'qingshi'],
          ['lint', '.'],
        ]) {
          const { code, out } = await run([...argv], root)
          expect([argv[0], code]).toEqual([argv[0], 1])
          expect(out).toContain(where)
          expect(out).toContain(what)
        }
      },
    ),
  )

  it('is said once: what stands on the overlay is not read', () =>
    withCity(
      {
        'city.yaml': city('[overlay.yaml]'),
        'overlay.yaml': overlay(nights.replace('count', 'cuont')),
      },
      async (root) => {
        const { out } = await run(['score', '.', '--json'], root)
        expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
          'OVL-004',
        ])
      },
    ))

  it('a link that leads out of the folder is not followed', () =>
    withCity({ 'city.yaml': city('[linked.yaml]') }, async (root) => {
      const outside = join(root, '..', 'outside')
      mkdirSync(outside)
      writeFileSync(join(outside, 'o.yaml'), overlay(nights))
      symlinkSync(join(outside, 'o.yaml'), join(root, 'linked.yaml'))
      const { code, out } = await run(['score', '.'], root)
      expect(code).toBe(1)
      expect(out).toContain('在本文件夹之外')
    }))

  it('an overlay of another year is left out, and that is said without blocking', () =>
    withCity(
      {
        'city.yaml': city('[overlay.yaml, old.yaml]'),
        'overlay.yaml': overlay(nights),
        'old.yaml': overlay('to: 2020-12-31\n').replace('id: yunxi', 'id: old'),
      },
      async (root) => {
        expect((await run(['score', '.'], root)).code).toBe(0)
        const { out } = await run(['lint', '.', '--json'], root)
        expect(JSON.parse(out).findings).toMatchObject([
          { code: 'OVL-015', severity: 'info', params: { overlay: 'old', date: '2021-12-31' } },
        ])
      },
    ))

  it('an overlay taken for a submission is told from one', () =>
    withCity(
      { 'city.yaml': city('[overlay.yaml]'), 'overlay.yaml': overlay(nights) },
      async (root) => {
        const { out } = await run(['check', 'overlay.yaml', '--submission'], root)
        expect(out).toContain('这是目录的叠加层，不是填报')
      },
    ))
})
