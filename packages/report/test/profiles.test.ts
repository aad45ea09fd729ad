import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { profileOf } from '../src/profile/profile-of.js'
import { readReport } from '../src/read/read-report.js'
import { soundAccount } from '../src/testing/sound-account.js'

const textOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, `fixtures/profiles/${name}.txt`), 'utf8')

const check = (text: string, more: { phase?: 'publish'; profile?: string } = {}) =>
  checkReport(text, { catalog, ...more })

/** A text without the lines from one that starts so up to one that starts so. */
const without = (text: string, from: string, to: string): string => {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(from))
  const end = lines.findIndex((line, index) => index > start && line.startsWith(to))
  if (start < 0 || end < 0) throw new RangeError(`no stretch from "${from}" to "${to}"`)
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n')
}

/** Kind of report, what chooses it where nobody asks for one, and its sound text. */
const sound: readonly (readonly [string, string, string])[] = [
  ['annual-report', 'issuer', textOf('county')],
  ['annual-report-department', 'issuer', textOf('department')],
  ['annual-report-township', 'issuer', textOf('township')],
  ['annual-report-subdistrict', 'issuer', textOf('subdistrict')],
  ['situation-report', 'title', textOf('situation')],
  ['duty-report', 'title', soundAccount],
]

describe('a sound report of every kind', () => {
  it('has an example for each profile of the catalog', () => {
    expect(sound.map(([profile]) => profile)).toEqual(catalog.profiles.map(({ id }) => id))
  })

  it.each(sound)(
    '%s: recognised by the words of its %s, ready, every item met',
    (id, from, text) => {
      const answer = check(text)
      expect([answer.profile, answer.profileFrom]).toEqual([id, from])
      expect(answer.genre.recognised).toBe(true)
      expect(answer.findings.map(({ code, quote }) => [code, quote])).toEqual([])
      expect(answer.verdict).toBe('ready')
      expect(answer.passes.map(({ status }) => status)).toEqual(answer.passes.map(() => 'met'))
      expect(answer.passes.length).toBeGreaterThan(4)
    },
  )
})

/** Kind, the part that is taken out, what says so, whether it may still be handed in, and the text without it. */
const broken: readonly (readonly [string, string, string, string, string])[] = [
  [
    'annual-report',
    'shortcomings',
    'STR-010',
    'notReady',
    without(textOf('county'), '二、', '三、'),
  ],
  [
    'annual-report-department',
    'firstResponsible',
    'STR-012',
    'notReady',
    without(textOf('department'), '三、', '四、'),
  ],
  [
    'annual-report-township',
    'nextYear',
    'STR-013',
    'notReady',
    without(textOf('township'), '四、', '棠溪'),
  ],
  // Nothing that was read names these contents for a sub-district, so they are asked for and do not block.
  [
    'annual-report-subdistrict',
    'shortcomings',
    'STR-010',
    'ready',
    without(textOf('subdistrict'), '二、', '三、'),
  ],
  [
    'situation-report',
    'firstResponsible',
    'STR-012',
    'notReady',
    without(textOf('situation'), '四、', '五、'),
  ],
  ['duty-report', 'problems', 'STR-019.problems', 'ready', without(soundAccount, '三、', '四、')],
  [
    'duty-report',
    'rectification',
    'STR-019.rectification',
    'ready',
    without(soundAccount, '二、', '三、'),
  ],
]

describe('a broken report of every kind', () => {
  it.each(broken)('%s without %s', (id, item, code, verdict, text) => {
    const answer = check(text)
    expect(answer.profile).toBe(id)
    expect(answer.passes.find((pass) => pass.item === item)).toEqual({ item, status: 'missing' })
    expect(answer.findings.map((finding) => finding.code)).toContain(code)
    expect(answer.verdict).toBe(verdict)
  })

  it('an account that is asked to be an annual report is not taken for one, and says so', () => {
    const answer = check(soundAccount, { profile: 'annual-report' })
    expect(answer.genre).toEqual({ recognised: false, why: 'personalAccount' })
    expect(answer.findings.map(({ code }) => code)).toContain('STR-018.personalAccount')
    expect(answer.passes.map(({ status }) => status)).not.toContain('missing')
  })
})

describe('the kind of report is chosen by the words of the text', () => {
  it.each([
    ['关于澄江市2024年度法治政府建设情况的报告', 'annual-report', 'issuer'],
    ['中共云岭县委 云岭县人民政府关于2024年法治政府建设情况的报告', 'annual-report', 'issuer'],
    ['2024年度云岭县发展和改革委员会法治政府建设情况报告', 'annual-report-department', 'issuer'],
    ['云岭县卫健委2024年法治政府建设年度报告', 'annual-report-department', 'issuer'],
    ['石桥镇人民政府2024年法治政府建设年度报告', 'annual-report-township', 'issuer'],
    ['城关街道2024年法治政府建设年度报告', 'annual-report-subdistrict', 'issuer'],
    ['2024年法治政府建设年度报告', 'annual-report', 'title'],
    ['2024年度依法治县工作情况报告', 'situation-report', 'title'],
    ['县委书记2024年度述职述廉述法报告', 'duty-report', 'title'],
    ['2024年度履行推进法治建设第一责任人职责情况报告', 'duty-report', 'title'],
    ['2024年政府工作报告', 'situation-report', 'usual'],
  ])('%s', (title, id, from) => {
    const { blocks } = readReport(`${title}\n一、主要工作\n工作有序推进。\n`)
    const chosen = profileOf(blocks, catalog, undefined)
    expect([chosen.profile.id, chosen.from]).toEqual([id, from])
  })

  it('by the signature where the title names nobody', () => {
    const text = textOf('township').replace('棠溪乡2024年度', '2024年度')
    expect(check(text).profile).toBe('annual-report-township')
  })

  it('and never against what was asked for', () => {
    const answer = check(textOf('township'), { profile: 'annual-report' })
    expect([answer.profile, answer.profileFrom]).toEqual(['annual-report', 'option'])
  })
})

describe('the day it is due', () => {
  const late = (text: string, day: string) => text.replace(/2025年\d+月\d+日\n$/, `${day}\n`)
  const deadlines = (text: string, phase?: 'publish') =>
    check(text, phase === undefined ? {} : { phase }).findings.flatMap(({ code }) =>
      code.startsWith('DDL') ? [code] : [],
    )

  it('is before 1 March for handing in and before 1 April for publishing', () => {
    for (const name of ['county', 'department', 'township', 'situation']) {
      expect(deadlines(late(textOf(name), '2025年2月28日'))).toEqual([])
      expect(deadlines(late(textOf(name), '2025年3月1日'))).toEqual(['DDL-001.onTheDay'])
      expect(deadlines(late(textOf(name), '2025年3月2日'))).toEqual(['DDL-001'])
      expect(deadlines(late(textOf(name), '2025年3月2日'), 'publish')).toEqual([])
      expect(deadlines(late(textOf(name), '2025年4月2日'), 'publish')).toEqual(['DDL-001'])
    }
  })

  it('is nowhere set for a sub-district or an account, so no day is late', () => {
    expect(deadlines(late(textOf('subdistrict'), '2025年6月30日'))).toEqual([])
    expect(deadlines(soundAccount.replace('2025年1月16日', '2025年6月30日'))).toEqual([])
  })
})
