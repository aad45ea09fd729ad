import { placeAt } from '@fazhi/findings'
import { type FactEntry, pointer } from '@fazhi/model'
import { ourJudgement } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'
import { acrossRule } from './rule.js'

const saidIn = (entry: FactEntry | undefined) => entry?.verified ?? entry?.claimed

/** A figure a unit gives of which another is the source of record, and that one gives another. The owner's counts. */
export const ownerSaysOtherwise = acrossRule({
  id: 'SUB-065',
  title: { zh: '单位所填与来源单位一致', en: 'A unit says what the source of record says' },
  basis: ourJudgement,
  *check({ units, cities, catalog }, look) {
    const definitions = new Map(catalog.facts.map((fact) => [fact.id, fact]))
    for (const { submission, origin } of units) {
      for (const [fact, entry] of Object.entries(submission.facts)) {
        const definition = definitions.get(fact)
        if (definition === undefined || definition.source === 'unit') continue
        const said = saidIn(entry)
        const ofCity = definition.source === 'city' || definition.aggregate === 'ownerOnly'
        const steps = ofCity ? ['facts', fact] : ['units', submission.unit.id, fact]
        const owner = cities.find(({ submission: { facts, units: about } }) =>
          Object.hasOwn(ofCity ? facts : (about[submission.unit.id] ?? {}), fact),
        )
        if (said === undefined || owner === undefined) continue
        const { facts, units: about } = owner.submission
        const owned = saidIn((ofCity ? facts : about[submission.unit.id])?.[fact])
        if (owned === undefined) continue
        look()
        const [quote, expected] = [quoteOf(said), quoteOf(owned)]
        if (quote === expected) continue
        yield {
          code: 'SUB-065',
          params: {
            ...named(definition),
            unit: submission.unit.name.zh,
            said: quote,
            owned: expected,
          },
          severity: 'warning',
          at: [placeAt(origin, pointer(['facts', fact])), placeAt(owner.origin, pointer(steps))],
          quote,
          expected,
        }
      }
    }
  },
  bad: [
    {
      input: {
        units: ['a', 'b'],
        facts: { 'litigation.lost': { claimed: 0 } },
        cities: [
          {
            id: 'city',
            units: {
              a: { 'litigation.lost': { verified: 2 } },
              b: { 'litigation.lost': { verified: 0 } },
            },
          },
        ],
      },
      finds: ['0'],
      why: 'the court knows of two lost cases of a; of b both say none',
    },
  ],
  good: [
    {
      input: {
        units: ['a'],
        facts: { 'litigation.lost': { claimed: 2 } },
        cities: [{ id: 'city', units: { a: { 'litigation.lost': { verified: 2 } } } }],
      },
    },
    {
      input: {
        units: ['a'],
        facts: { 'litigation.lost': { claimed: 2 } },
        cities: [{ id: 'city' }],
      },
      why: 'the owner has said nothing yet',
    },
    {
      input: {
        units: ['a'],
        facts: { 'litigation.heard': { verified: 5 } },
        cities: [{ id: 'city' }],
      },
      why: 'the unit itself is the source',
    },
  ],
})
