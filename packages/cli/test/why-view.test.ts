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
})
