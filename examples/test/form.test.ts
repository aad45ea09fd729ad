import { readYaml } from '@fazhi/rulebook'
import { describe, expect, it } from 'vitest'
import {
  factsOf,
  loadCityRulebook,
  readCity,
  readSubmission,
  textOf,
  unitFiles,
} from './read-city.js'

describe('the example city', () => {
  it('names its rulebook, submissions, overlays and report', () => {
    expect(readYaml(textOf('city.yaml')).value).toEqual({
      city: 1,
      id: 'yunxiu',
      name: { zh: '云岫市', en: 'Yunxiu' },
      year: 2021,
      rulebook: 'rulebook.yaml',
      submissions: ['city-submission.yaml', 'units/'],
      overlays: ['shandong', 'overlay.yaml'],
      report: { file: 'report.txt', profile: 'situation-report' },
    })
  })

  it.each(['city-submission.yaml', ...unitFiles])('%s is sound in form', (file) => {
    expect(readSubmission(file).findings).toEqual([])
  })

  it('has 24 departments, 10 towns and 6 sub-districts, each in a file of its own name', () => {
    const kinds = [...readCity().units.values()].map(({ unit }) =>
      unit.kind === 'department' ? `department ${unit.enforcementPower}` : unit.kind,
    )
    const count = (kind: string) => kinds.filter((each) => each === kind).length
    expect(count('department true')).toBe(14)
    expect(count('department false')).toBe(10)
    expect(count('township')).toBe(10)
    expect(count('subdistrict')).toBe(6)
    expect(unitFiles).toEqual([...readCity().units.keys()].map((id) => `units/${id}.yaml`))
  })

  it('hears of every unit from the offices, and of no other', () => {
    const city = readCity()
    expect(Object.keys(city.offices.units).sort()).toEqual([...city.units.keys()].sort())
  })

  it('names evidence that is in the submission', () => {
    for (const submission of [readCity().offices, ...readCity().units.values()]) {
      const known = new Set(submission.evidence.map(({ id }) => id))
      const named = Object.values(submission.facts).flatMap((entry) => entry.evidence ?? [])
      expect(named.filter((id) => !known.has(id))).toEqual([])
    }
  })

  it('leaves no department without evidence for what it claims and the rulebook wants shown', () => {
    const shown = [
      ...['leadership.sessions', 'leadership.plan', 'leadership.problemsRectified'],
      ...['study.system', 'study.sessions', 'report.dutyHeld', 'counsel.status'],
      ...['decisions.reviewed', 'documents.reviewed', 'contracts.reviewed'],
      ...['information.answeredOnTime', 'litigation.heard', 'litigation.headAppeared'],
      ...['enforcement.certified', 'enforcement.disclosed', 'enforcement.majorReviewed'],
      ...['enforcement.benchmark', 'publicity.activities', 'publicity.list'],
    ]
    const nothing: readonly unknown[] = [undefined, false, 0, 'none']
    const bare = [...readCity().units.values()]
      .filter(({ unit }) => unit.kind === 'department')
      .flatMap(({ unit, facts }) =>
        shown
          .filter((id) => !nothing.includes(facts[id]?.claimed) && !facts[id]?.evidence?.length)
          .map((id) => `${unit.id} ${id}`),
      )
    // The ledger of this one never came: that is why nobody could verify it.
    expect(bare).toEqual(['dept-state-assets contracts.reviewed'])
  })

  it('has forty units of which no two have the same facts', () => {
    const city = readCity()
    const vectors = [...city.units.keys()].map((unit) =>
      JSON.stringify(
        Object.entries(factsOf(city, unit))
          .map(([id, { claimed, verified, notApplicable }]) => [
            id,
            claimed,
            verified,
            notApplicable !== undefined,
          ])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      ),
    )
    expect(vectors).toHaveLength(40)
    expect(new Set(vectors).size).toBe(40)
  })

  it('is no row repeated: any two units of one kind differ in at least a third of their figures', () => {
    const city = readCity()
    const vectors = [...city.units.values()].map(({ unit }) => ({
      unit,
      facts: Object.fromEntries(
        Object.entries(factsOf(city, unit.id)).map(([id, entry]) => [
          id,
          JSON.stringify([entry.claimed, entry.verified]),
        ]),
      ),
    }))
    const alike = vectors.flatMap((a, index) =>
      vectors.slice(index + 1).flatMap((b) => {
        if (a.unit.kind !== b.unit.kind) return []
        const ids = Object.keys(a.facts).filter((id) => b.facts[id] !== undefined)
        const different = ids.filter((id) => a.facts[id] !== b.facts[id]).length
        return different * 3 < ids.length
          ? [`${a.unit.id} ${b.unit.id} ${different}/${ids.length}`]
          : []
      }),
    )
    expect(alike).toEqual([])
  })
})

describe('its rulebook', () => {
  const { rulebook, diagnostics } = loadCityRulebook()

  it('loads without an error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(rulebook?.id).toBe('yunxiu-2021')
  })

  it('assumes by name the two things it leaves unsaid, and nothing else', () => {
    expect(rulebook?.assumptions.map(({ code }) => code)).toEqual([
      'policies.ties.places',
      'policies.vetoed.ranked',
      'policies.vetoed.inQuotaBase',
    ])
  })
})
