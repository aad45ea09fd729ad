import type { NodeRecord, UnitResult } from '@fazhi/model'
import { assess } from '@fazhi/scoring'
import { describe, expect, it } from 'vitest'
import {
  type City,
  loadCityRulebook,
  readCity,
  resolved,
  submissionsOf,
  textOf,
  withFacts,
  withOfficeFacts,
  withUnit,
} from './read-city.js'

const rulebook = resolved()
const city = readCity()
const resultOf = (of: City, unit: string, rules = rulebook): UnitResult => {
  const result = assess(rules, submissionsOf(of)).units.find((each) => each.unit === unit)
  if (result === undefined) throw new Error(`no result for ${unit}`)
  return result
}
/** The city with one unit alone: enough where no place or grade is asked for. */
const only = (of: City, unit: string): City => ({
  offices: { ...of.offices, units: { [unit]: of.offices.units[unit] ?? {} } },
  units: new Map([...of.units].filter(([id]) => id === unit)),
})
const nodeOf = (root: NodeRecord, id: string): NodeRecord | undefined =>
  root.id === id ? root : root.items.map((item) => nodeOf(item, id)).find((found) => found)

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

describe('untidiness that changes a result', () => {
  it('a veto puts a ceiling on the grade and takes no point', () => {
    const found = resultOf(city, 'dept-housing')
    const without = resultOf(
      withOfficeFacts(city, 'dept-housing', { 'judiciary.interference': { verified: 0 } }),
      'dept-housing',
    )
    expect([found.grade, found.vetoes, without.grade]).toEqual(['合格', ['interference'], '良好'])
    expect(found.published).toBe(without.published)
  })

  it('a late report costs two points, one never filed three, scaled where the table is', () => {
    // culture-tourism: 3 − 1; its root has nothing rescaled above the leadership block.
    const late = resultOf(city, 'dept-culture-tourism')
    const inTime = resultOf(
      withOfficeFacts(city, 'dept-culture-tourism', { 'report.annual': { verified: 'onTime' } }),
      'dept-culture-tourism',
    )
    expect([late.published, inTime.published]).toEqual(['88.68', '90.68'])
    // veterans: 3 of 70 is 4.2857… of 100.
    const never = resultOf(city, 'dept-veterans')
    const filed = resultOf(
      withOfficeFacts(city, 'dept-veterans', { 'report.annual': { verified: 'onTime' } }),
      'dept-veterans',
    )
    expect([never.published, filed.published]).toEqual(['75.65', '79.93'])
  })

  it('a unit with no cases is scored on what applies', () => {
    const result = resultOf(city, 'dept-medical-insurance')
    const applies = ['appearance', 'appearance.principal', 'recommendations', 'rulings']
    expect(applies.map((id) => nodeOf(result.root, id)?.status)).toEqual([
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'scored',
    ])
    const sued = withFacts(city, 'dept-medical-insurance', {
      'litigation.heard': { verified: 1 },
      'litigation.headAppeared': { verified: 0 },
    })
    expect(nodeOf(resultOf(sued, 'dept-medical-insurance').root, 'appearance')?.points).toBe('0')
    expect(result.published).not.toBe(resultOf(sued, 'dept-medical-insurance').published)
  })

  it('a unit created in June is not asked for the first quarter', () => {
    const whole = withUnit(city, 'dept-data', (submission) => {
      const { exists: _, ...unit } = submission.unit
      return { ...submission, unit }
    })
    const sessions = (of: City) =>
      nodeOf(resultOf(of, 'dept-data').root, 'leadership.sessions')?.points
    expect([sessions(city), sessions(whole)]).toEqual(['4', '3'])
  })

  it('missing facts leave a unit undecided until they are given', () => {
    const result = resultOf(city, 'dept-commerce')
    expect([result.status, result.missing]).toEqual([
      'undecided',
      ['counsel.status', 'information.answeredOnTime'],
    ])
    const given = withFacts(city, 'dept-commerce', {
      'counsel.status': { verified: 'part-time' },
      'information.answeredOnTime': { verified: 7 },
    })
    expect(resultOf(given, 'dept-commerce').status).toBe('decided')
  })

  it('a claim nobody verified is not read, unless the rulebook accepts it and then names it', () => {
    expect(resultOf(city, 'dept-state-assets').missing).toEqual(['contracts.reviewed'])
    const lenient = resolved(
      textOf('rulebook.yaml').replace('unverified: refuse', 'unverified: accept'),
    )
    const result = resultOf(city, 'dept-state-assets', lenient)
    expect([result.status, result.unverified]).toEqual(['decided', ['contracts.reviewed']])
  })

  it('claims above what was verified would have earned more', () => {
    const claims = withUnit(city, 'dept-market', (submission) => ({
      ...submission,
      facts: Object.fromEntries(
        Object.entries(submission.facts).map(([id, entry]) => [
          id,
          entry.claimed === undefined ? entry : { verified: entry.claimed },
        ]),
      ),
    }))
    expect(Number(resultOf(claims, 'dept-market').published)).toBeGreaterThan(
      Number(resultOf(city, 'dept-market').published) + 2,
    )
  })

  it('a tie is broken by the points of the leadership block', () => {
    const water = resultOf(city, 'dept-water')
    const education = resultOf(city, 'dept-education')
    expect([water.published, education.published]).toEqual(['92.54', '92.54'])
    expect([water.place, education.place]).toEqual([9, 10])
    expect(water.decisions.map(({ code }) => code)).toContain('tieBroken')
  })

  it('false data bars from honours; without it the unit has its band', () => {
    const found = resultOf(city, 'township-09')
    const without = resultOf(
      withOfficeFacts(city, 'township-09', { 'integrity.falseData': { verified: false } }),
      'township-09',
    )
    expect([found.vetoes, without.vetoes]).toEqual([['false-data'], []])
    expect(found.published).toBe(without.published)
    expect(found.decisions.map(({ code }) => code)).toContain('barred')
  })

  it('a judgment not carried out voids the item', () => {
    const found = nodeOf(resultOf(city, 'subdistrict-03').root, 'rulings')
    const without = resultOf(
      withOfficeFacts(city, 'subdistrict-03', { 'judgments.unperformed': { verified: 0 } }),
      'subdistrict-03',
    )
    expect([found?.status, found?.points]).toEqual(['void', '0'])
    expect(nodeOf(without.root, 'rulings')?.status).toBe('scored')
  })

  it('two criticisms of one matter both count', () => {
    // 3 for the province and 1 for the city; the dearer alone would be 3.
    const found = resultOf(city, 'dept-urban-management')
    expect(found.onTop.map(({ id, points }) => [id, points])).toEqual([
      ['awards', '0'],
      ['criticism', '-4'],
    ])
    const highest = resolved(
      textOf('rulebook.yaml').replace(
        'each: criticisms, sameMatter: all',
        'each: criticisms, sameMatter: highest',
      ),
    )
    expect(resultOf(city, 'dept-urban-management', highest).onTop[1]?.points).toBe('-3')
  })

  it('a tie at the edge of the quota is broken, and one of the two is cut', () => {
    const [kept, cut] = ['subdistrict-02', 'township-07'].map((unit) => resultOf(city, unit))
    expect([kept?.published, kept?.place, kept?.grade]).toEqual(['91.30', 4, '优秀'])
    expect([cut?.published, cut?.place, cut?.grade]).toEqual(['91.30', 5, '良好'])
    expect(cut?.bandGrade).toBe('优秀')
    // With no key to break it, neither stands inside four places: edgeTie allOut.
    const shared = resolved(
      textOf('rulebook.yaml').replace(
        '{ breakBy: [fewestPointsDeducted, leadership] }',
        '{ breakBy: [] }',
      ),
    )
    const both = ['subdistrict-02', 'township-07'].map((unit) => resultOf(city, unit, shared))
    expect(both.map(({ place, grade }) => [place, grade])).toEqual([
      [4, '良好'],
      [4, '良好'],
    ])
  })

  it('the weakest of each group does not pass', () => {
    expect(resultOf(city, 'dept-investment').grade).toBe('不合格')
    expect(resultOf(city, 'township-10').grade).toBe('不合格')
  })
})
