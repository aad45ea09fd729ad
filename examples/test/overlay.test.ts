import { catalog as ours } from '@fazhi/catalog'
import { checkSubmission } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'
import { catalog, layered, readCity, resolved } from './read-city.js'

const { findings, history, layers } = layered()

describe('the overlay of the example city', () => {
  it('lies over Shandong’s, which lies over the catalog, without a word', () => {
    expect(findings).toEqual([])
    expect(layers.map(({ layer }) => layer)).toEqual(['base', 'shandong', 'yunxiu'])
  })

  it('adds a figure of the city’s own, which two units hand in', () => {
    expect(ours.facts.some(({ id }) => id === 'local.nightSchools')).toBe(false)
    expect(catalog.facts.find(({ id }) => id === 'local.nightSchools')).toMatchObject({
      measure: '场',
      partOf: 'publicity.activities',
    })
    const given = [...readCity().units.values()].flatMap(({ unit, facts }) =>
      facts['local.nightSchools'] === undefined ? [] : [unit.id],
    )
    expect(given).toEqual(['subdistrict-01', 'township-02'])
  })

  it('a figure of its own is held against what it is a part of, like any other', () => {
    const submission = readCity().units.get('township-02')
    if (submission === undefined) throw new Error('no township-02')
    const more = {
      ...submission,
      // 8 + 11 + 7 + 12 = 38 events of publicity in all.
      facts: { ...submission.facts, 'local.nightSchools': { claimed: 39, verified: 39 } },
    }
    const found = (one: typeof submission) =>
      checkSubmission(one, { catalog, rulebook: resolved(), year: 2021 })
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ params }) => JSON.stringify(params))
    expect(found(submission)).toEqual([])
    expect(found(more)).toEqual([expect.stringMatching(/39.*38/)])
  })

  it('adds a duty that rests on the city’s notice', () => {
    expect(catalog.duties.find(({ id }) => id === 'YX_NIGHT_SCHOOLS')?.basis).toEqual({
      norm: 'yunxiu-night-schools-2021',
      article: '3',
    })
  })

  it('changes a maximum and a phrase, and retires a term, each with a reason', () => {
    expect(catalog.facts.find(({ id }) => id === 'villages.total')?.maximum).toBe(100)
    expect(ours.facts.find(({ id }) => id === 'villages.total')?.maximum).toBe(500)
    expect(catalog.terms.some(({ id }) => id === 'disputeCentre')).toBe(false)
    expect(catalog.terms.some(({ id }) => id === 'governanceCentre')).toBe(true)
    const reasons = [
      history.facts['villages.total'],
      history.facts['villages.adviser'],
      history.terms['disputeCentre'],
    ].map((steps) => {
      const last = steps?.at(-1)
      return last === undefined || last.did === 'added' ? undefined : last.reason
    })
    expect(reasons).toEqual([
      '本市最大的镇也只有三十几个村（社区），一百以上多半是多写了一位。',
      '本市的报告也这样写。',
      '本市的调处机构叫社会治理服务中心，旧名2020年起不用。',
    ])
  })
})
