import { integers } from '../measure.mjs'

/** Facts of so many units for the items of a scheme: the same stream for every contestant and every run. */
export const factsOf = (items, units) => {
  const random = integers(20_211_231)
  return Array.from({ length: units }, () => {
    const facts = {}
    for (const { kind, facts: ids } of items) {
      const [a, b] = ids
      if (kind === 'yes') facts[a] = random(8) > 0
      else if (kind === 'short') facts[a] = 2 + random(10)
      else if (kind === 'band') facts[a] = 55 + random(46)
      else {
        // One rate in forty has nothing under it.
        const all = random(40) === 0 ? 0 : 1 + random(60)
        facts[b] = all
        facts[a] = all - random(1 + Math.ceil(all / 4))
      }
    }
    return facts
  })
}

/** The same facts as submissions of the city's units. */
export const submissionsOf = (all) =>
  all.map((facts, unit) => ({
    submission: 1,
    year: 2021,
    unit: {
      id: `unit-${String(unit).padStart(6, '0')}`,
      name: { zh: `单位${unit}` },
      kind: 'township',
      enforcementPower: false,
    },
    principals: [],
    facts: Object.fromEntries(Object.entries(facts).map(([id, verified]) => [id, { verified }])),
    evidence: [],
    dutyReports: [],
  }))
