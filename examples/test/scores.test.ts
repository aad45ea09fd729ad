import { assess } from '@fazhi/scoring'
import { describe, expect, it } from 'vitest'
import {
  type City,
  loadCityRulebook,
  readCity,
  submissionsOf,
  withFacts,
  withOfficeFacts,
} from './read-city.js'
import { nodeOf, resultOf, rulebook } from './score-city.js'

const city = readCity()
/** The city with one unit alone: enough where no place or grade is asked for. */
const only = (of: City, unit: string): City => ({
  offices: { ...of.offices, units: { [unit]: of.offices.units[unit] ?? {} } },
  units: new Map([...of.units].filter(([id]) => id === unit)),
})

describe('scores of the example city', () => {
  it('have no fault in the data', () => {
    expect(assess(rulebook, submissionsOf(city)).findings).toEqual([])
  })

  it('of the smallest department, added up by hand', () => {
    // leadership 20 − 0.4 (five study sessions of six) − 1 (mark 2 of 3)                       = 18.6
    // decision: no document to file; 6 + 1 (part-time adviser) + 2 + 2 of 12, × 15 ÷ 12        = 13.75
    // judiciary: nothing but rulings applies, 3 of 3, × 12 ÷ 3                                 = 12
    // publicity: events 3 (5 in all, none above 20), quality 2.5, list 1, exam 3, hotline 3    = 12.5
    // satisfaction 85.20 % of 8                                                               = 6.816
    // 63.666 of 70, × 100 ÷ 70 = 90.9514…
    expect(resultOf(city, 'dept-science').published).toBe('90.95')
  })

  it('hold every worked case written in the rulebook', () => {
    const { cases } = loadCityRulebook()
    expect(cases.length).toBeGreaterThanOrEqual(20)
    const year = assess(rulebook, submissionsOf(city))
    for (const { indicator, table, given, expect: expected } of cases) {
      const unit = year.units.find((each) => each.table === table)?.unit ?? ''
      const changed = Object.entries(given).reduce((of, [id, value]) => {
        const entry = { [id]: { verified: value as never } }
        const isOwn = rulebook.facts[id]?.source === 'unit'
        return isOwn ? withFacts(of, unit, entry) : withOfficeFacts(of, unit, entry)
      }, city)
      const node = nodeOf(resultOf(only(changed, unit), unit).root, indicator)
      const points =
        node?.status === 'notApplicable' && node.full === '0' ? node.status : node?.points
      expect([indicator, given, points]).toEqual([indicator, given, expected])
    }
  })
})

describe('the weakest of each group', () => {
  it('does not pass', () => {
    expect(resultOf(city, 'dept-investment').grade).toBe('不合格')
    expect(resultOf(city, 'township-10').grade).toBe('不合格')
  })
})
