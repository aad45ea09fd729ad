import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './small-city.js'

const sample = fileURLToPath(new URL('../../../examples/city-2021', import.meta.url))

describe('fazhi why, by duty and by term', () => {
  it('R36: lists every duty with its points and its items, and says that they enter no total', async () => {
    const { code, out, err } = await run(['why', '.', 'township-07', '--duty'], sample)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^荷花街道　按职责\n|^\S+　按职责\n/)
    expect(out).toMatch(/（GV1_ORGANISE）　[\d.]+ \/ [\d.]+ 分\n/)
    expect(out).toContain('不计入总分')
  })

  it('gives the same as JSON', async () => {
    const { code, out } = await run(['why', '.', 'township-07', '--duty', '--json'], sample)
    expect(code).toBe(0)
    const { unit, dutyView } = JSON.parse(out) as {
      unit: string
      dutyView: { duties: readonly { duty: string; points: string; full: string }[] }
    }
    expect(unit).toBe('township-07')
    const codes = dutyView.duties.map(({ duty }) => duty)
    expect(codes).toEqual([...codes].sort())
    expect(codes).toContain('PC1_LEAD')
  })

  it("R37: shows the items of duties inside a term, and what is the whole year's", async () => {
    const { out: listed } = await run(['why', '.', 'township-07', '--principal', 'nobody'], sample)
    expect(listed).toBe('')
    const wrong = await run(
      ['why', '.', 'township-07', '--principal', 'nobody', '--lang', 'en'],
      sample,
    )
    expect(wrong.code).toBe(2)
    const [, person = ''] = /\(([\w-]+)\)/.exec(wrong.err) ?? []
    const { code, out } = await run(
      ['why', '.', 'township-07', '--principal', person, '--lang', 'en'],
      sample,
    )
    expect(code).toBe(0)
    expect(out).toContain('in office from')
    expect(out).toContain('whole year')
    expect(out).toContain('no requirement is reduced')
  })

  it('shows the cards of an office: both terms of a change in the year, with their days', async () => {
    const { code, out } = await run(
      ['why', '.', 'township-08', '--principal', '镇街政府（办事处）主要负责人'],
      sample,
    )
    expect(code).toBe(0)
    expect(out).toContain('镇街政府（办事处）主要负责人　辛二')
    expect(out).toContain('任期 2016-11-30 至 2021-07-14，2021 年在任 195 天')
    expect(out).toContain('镇街政府（办事处）主要负责人　辛三')
    expect(out).toContain('任期 2021-07-15 至 今，2021 年在任 170 天')
    expect(out).toContain('各列各的任期，不按天数分摊')
    expect(out).toContain('组织办好村（社区）法治夜校（YX_NIGHT_SCHOOLS）')
    expect(out).toContain('专题述法　2021-12-29')
    expect(out).toContain('问题：任职不足半年，前期欠账正在清理')
  })

  it('gives the cards as JSON, with the views of the same numbers and what is missing', async () => {
    const { code, out } = await run(
      ['why', '.', 'dept-investment', '--principal', 'departmentPrincipal', '--json'],
      sample,
    )
    expect(code).toBe(0)
    const { cards, principalViews } = JSON.parse(out) as {
      cards: readonly {
        principal: { role: string }
        reports: readonly object[]
        findings: readonly { code: string; message: string }[]
      }[]
      principalViews: readonly object[]
    }
    expect(cards.map(({ principal, reports }) => [principal.role, reports.length])).toEqual([
      ['departmentPrincipal', 0],
    ])
    expect(cards[0]?.findings.map(({ code: found }) => found)).toEqual(['SUB-040'])
    expect(principalViews).toHaveLength(1)
  })

  it('names nobody to the public', async () => {
    const { code, out } = await run(
      ['why', '.', 'township-08', '--principal', 'xin-2', '--view', 'public'],
      sample,
    )
    expect(code).toBe(0)
    expect(out).not.toMatch(/辛[一二三]/)
    expect(out).toMatch(/人员\d+/)
  })
})
