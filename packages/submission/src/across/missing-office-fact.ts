import { type AbsentPlace, type FactDefinition, pointer } from '@fazhi/model'
import { factsNeeded } from '../check/facts-needed.js'
import { ourJudgement } from '../check/rule.js'
import { named } from '../check/subject.js'
import { acrossRule } from './rule.js'

/** A fact a unit's table reads, of which an office of the city is the source, that no city submission gives. */
export const missingOfficeFact = acrossRule({
  id: 'SUB-064',
  title: { zh: '市里应填的事实不缺', en: 'The city gives what only it knows' },
  basis: ourJudgement,
  notApplicable: ({ rulebook }) =>
    rulebook === undefined
      ? { zh: '没有考核细则可对', en: 'there is no rulebook to compare with' }
      : undefined,
  *check({ units, cities, rulebook, catalog }, look) {
    if (rulebook === undefined) return
    const definitions = new Map<string, FactDefinition>([
      ...catalog.facts.map((fact) => [fact.id, fact] as const),
      ...Object.entries(rulebook.facts),
    ])
    for (const {
      submission: { unit, facts },
    } of units) {
      for (const fact of factsNeeded(rulebook, unit, facts)) {
        const definition = definitions.get(fact)
        if (definition === undefined || definition.source === 'unit') continue
        look()
        const ofCity = definition.source === 'city'
        const given = cities.some(({ submission }) =>
          Object.hasOwn(ofCity ? submission.facts : (submission.units[unit.id] ?? {}), fact),
        )
        if (given) continue
        const file = cities[0]?.origin.file
        const absent: AbsentPlace = {
          kind: 'absent',
          ...(file === undefined ? {} : { file }),
          expected: pointer(ofCity ? ['facts', fact] : ['units', unit.id, fact]),
        }
        yield {
          code: 'SUB-064',
          params: { ...named(definition), unit: unit.name.zh },
          at: [absent],
          quote: `${unit.id} ${fact}`,
          ...(rulebook.policies.missing === 'noPoints' ? { severity: 'warning' as const } : {}),
        }
      }
    }
  },
  bad: [
    {
      input: {
        units: ['township-07'],
        cities: [{ id: 'city', units: { 'township-07': {} } }],
        reads: ['litigation.lost'],
      },
      finds: ['township-07 litigation.lost'],
    },
    {
      input: { units: ['township-07'], reads: ['litigation.lost'] },
      finds: ['township-07 litigation.lost'],
    },
  ],
  good: [
    {
      input: {
        units: ['township-07'],
        cities: [{ id: 'city', units: { 'township-07': { 'litigation.lost': { verified: 0 } } } }],
        reads: ['litigation.lost'],
      },
    },
    {
      input: { units: ['township-07'], cities: [{ id: 'city' }], reads: ['litigation.heard'] },
      why: 'the unit itself is the source',
    },
    { input: { units: ['township-07'], cities: [{ id: 'city' }] } },
  ],
})
