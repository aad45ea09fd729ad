import { catalog } from '@fazhi/catalog'
import type { FactDefinition } from '@fazhi/model'
import { loadRulebook } from '@fazhi/rulebook'
import { rulebooks } from '@fazhi/rulebooks'
import { describe, expect, it } from 'vitest'
import { sampleReportFigures } from '../../packages/report/test/sample-report-figures.js'
import { loadCityRulebook, textOf } from './read-city.js'

const ids = new Set(catalog.facts.map(({ id }) => id))

/** Every fact named anywhere in plain data: as a text of its own, or as a key. */
const namedIn = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return ids.has(data) ? [data] : []
  if (typeof data !== 'object' || data === null) return []
  return [
    ...Object.keys(data).filter((key) => ids.has(key)),
    ...Object.values(data).flatMap(namedIn),
  ]
}

/** Whether the text states the fact in one of its phrases, with a number in it. */
const stated = (text: string, { phrases = [] }: FactDefinition): boolean =>
  phrases.some((phrase) => {
    const [before = '', after = ''] = phrase.split('#')
    return text
      .split(before)
      .slice(1)
      .some((rest) => /^[\d.]+/.test(rest) && rest.replace(/^[\d.]+/, '').startsWith(after))
  })

/** What uses facts, and which. An identity uses what it says, not what its examples say. */
const users: Readonly<Record<string, readonly string[]>> = {
  'rulebooks that come with the library': rulebooks.flatMap(({ yaml }) =>
    Object.keys(loadRulebook(yaml, { catalog }).rulebook?.facts ?? {}).filter((id) => ids.has(id)),
  ),
  'the rulebook of the example city': Object.keys(loadCityRulebook().rulebook?.facts ?? {}),
  'identities of the catalog': namedIn(
    catalog.identities.map(({ good: _good, bad: _bad, ...law }) => law),
  ),
  rates: namedIn(catalog.rates.map(({ numerator, denominator }) => [numerator, denominator])),
  'report profiles': namedIn(catalog.profiles.map(({ expects }) => expects)),
  'the sample report': sampleReportFigures.flatMap(([, , stands]) =>
    'fact' in stands ? [stands.fact] : [],
  ),
  'the report of the example city': catalog.facts
    .filter((fact) => stated(textOf('report.txt'), fact))
    .map(({ id }) => id),
}

const used = new Set(Object.values(users).flat())
const unused = (facts: readonly string[]) => facts.filter((id) => !used.has(id))

describe('the fact dictionary', () => {
  it('holds no fact that nothing uses: rulebook, identity, rate, profile or sentence of a report', () => {
    expect(unused([...ids])).toEqual([])
    expect(unused(['nowhere.counted', 'litigation.heard'])).toEqual(['nowhere.counted'])
  })

  it.each(Object.entries(users))('is used by %s', (_, facts) => {
    expect(facts).not.toEqual([])
  })

  it('finds a fact in a sentence only where a number stands in its phrase', () => {
    const [fact] = catalog.facts.filter(({ id }) => id === 'litigation.heard')
    if (fact === undefined) throw new Error('no fact litigation.heard')
    expect(stated('人民法院开庭审理行政案件234件。', fact)).toBe(true)
    expect(stated('人民法院开庭审理行政案件的情况。', fact)).toBe(false)
  })

  it('names in profiles only facts and rates that exist', () => {
    const known = new Set([...ids, ...catalog.rates.map(({ id }) => id)])
    const named = catalog.profiles.flatMap(({ expects = [] }) => expects)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    // A place reports on everything, a body on its own work, a principal on duties.
    const least: Readonly<Record<string, number>> = {
      'annual-report': 20,
      'annual-report-department': 10,
      'annual-report-township': 10,
      'annual-report-subdistrict': 10,
      'situation-report': 20,
      'duty-report': 0,
    }
    expect(catalog.profiles.map(({ id }) => id).sort()).toEqual(Object.keys(least).sort())
    expect(
      catalog.profiles.filter(({ id, expects = [] }) => expects.length < (least[id] ?? 20)),
    ).toEqual([])
    expect(
      catalog.profiles.filter(({ expects = [] }) => new Set(expects).size !== expects.length),
    ).toEqual([])
  })
})
