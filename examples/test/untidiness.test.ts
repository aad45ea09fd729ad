import type { FactEntries } from '@fazhi/model'
import { checkSubmission } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'
import {
  type City,
  catalog,
  readCity,
  textOf,
  withFacts,
  withOfficeFacts,
  withUnit,
} from './read-city.js'
import { nodeOf, resultOf, rulebook, rulebookWith } from './score-city.js'

const city = readCity()

type Change = (of: City, unit: string) => City
/** Published points, place in the group and grade; nothing while the unit is undecided. */
type Standing =
  | readonly []
  | readonly [published: string | undefined, place: number | undefined, grade: string | undefined]

const own =
  (facts: FactEntries): Change =>
  (of, unit) =>
    withFacts(of, unit, facts)
const offices =
  (facts: FactEntries): Change =>
  (of, unit) =>
    withOfficeFacts(of, unit, facts)

const aCaseWithoutTheHead = own({
  'litigation.heard': { verified: 1 },
  'litigation.headAppeared': { verified: 0 },
  'litigation.principalAppeared': { verified: 0 },
})
const aRecommendationUnanswered = offices({
  'recommendations.received': { verified: 1 },
  'recommendations.answered': { verified: 0 },
})
const aRequestUnanswered = own({
  'information.requests': { verified: 1 },
  'information.answeredOnTime': { verified: 0 },
})
const theWholeYear: Change = (of, name) =>
  withUnit(of, name, (submission) => {
    const { exists: _, ...unit } = submission.unit
    return { ...submission, unit }
  })
const claimsTakenAtTheirWord: Change = (of, unit) =>
  withUnit(of, unit, (submission) => ({
    ...submission,
    facts: Object.fromEntries(
      Object.entries(submission.facts).map(([id, entry]) => [
        id,
        entry.claimed === undefined ? entry : { verified: entry.claimed },
      ]),
    ),
  }))
const handedInOnTime = offices({ 'report.annual': { verified: 'onTime' } })
const noInterference = offices({ 'judiciary.interference': { verified: 0 } })
const onlyTheFirstCriticism: Change = (of, unit) => {
  const given = of.offices.units[unit]?.['criticisms']?.verified
  const events = Array.isArray(given) ? given.slice(0, 1) : []
  return withOfficeFacts(of, unit, { criticisms: { verified: events as never } })
}

/** Unit, what is taken away or added, the change, how the unit stands, how it stands after the change. */
const differences: readonly (readonly [string, string, Change, Standing, Standing])[] = [
  // Sued: appearance 0 of 5 and 0 of 2, rulings 3 of 3, so 3.6 of 12 and not 12: 8.4 less; of 70, 12 less of 100.
  // A recommendation: 0 of 2 and 3 of 3, so 7.2 of 12. A request: 0 of 2 where the unit had them in full.
  [
    'dept-medical-insurance',
    'no court case: had it one',
    aCaseWithoutTheHead,
    ['91.82', 11, '良好'],
    ['83.42', 17, '良好'],
  ],
  [
    'dept-medical-insurance',
    'no judicial recommendation: had it one',
    aRecommendationUnanswered,
    ['91.82', 11, '良好'],
    ['87.02', 16, '良好'],
  ],
  [
    'dept-science',
    'no court case: had it one',
    aCaseWithoutTheHead,
    ['90.95', 14, '良好'],
    ['78.95', 18, '合格'],
  ],
  [
    'dept-science',
    'no judicial recommendation: had it one',
    aRecommendationUnanswered,
    ['90.95', 14, '良好'],
    ['84.09', 17, '良好'],
  ],
  [
    'dept-science',
    'no request for information: had it one',
    aRequestUnanswered,
    ['90.95', 14, '良好'],
    ['87.38', 16, '良好'],
  ],
  [
    'township-04',
    'no court case: had it one',
    aCaseWithoutTheHead,
    ['92.79', 3, '优秀'],
    ['84.39', 9, '良好'],
  ],
  [
    'township-04',
    'no judicial recommendation: had it one',
    aRecommendationUnanswered,
    ['92.79', 3, '优秀'],
    ['87.99', 8, '良好'],
  ],
  [
    'township-04',
    'no request for information: had it one',
    aRequestUnanswered,
    ['92.79', 3, '优秀'],
    ['90.04', 7, '良好'],
  ],
  // The first quarter asks for one session (1 point) and one event (0.5): 1.5 of 70.
  [
    'dept-data',
    'created on 1 June: had it been there all year',
    theWholeYear,
    ['92.79', 8, '良好'],
    ['90.65', 15, '良好'],
  ],
  [
    'dept-transport',
    'no session in the first quarter of the old head: had there been one',
    own({ 'leadership.sessions': { verified: [1, 1, 2, 2] } }),
    ['85.08', 17, '良好'],
    ['86.08', 17, '良好'],
  ],
  [
    'township-08',
    'no session in the second quarter, before the new head: had there been one',
    own({ 'leadership.sessions': { verified: [1, 1, 2, 2] } }),
    ['83.10', 10, '良好'],
    ['84.10', 10, '良好'],
  ],
  [
    'township-08',
    'the old head in court after the change: had it counted as the second appearance',
    own({ 'litigation.principalAppeared': { verified: 2 } }),
    ['83.10', 10, '良好'],
    ['85.10', 10, '良好'],
  ],
  [
    'dept-commerce',
    'two facts missing: were they given',
    own({
      'counsel.status': { verified: 'part-time' },
      'information.answeredOnTime': { verified: 7 },
    }),
    [],
    ['82.96', 18, '良好'],
  ],
  [
    'subdistrict-04',
    'two facts missing: were they given',
    own({ 'mediators.trained': { verified: 50 }, 'information.answeredOnTime': { verified: 21 } }),
    [],
    ['83.59', 10, '良好'],
  ],
  [
    'subdistrict-04',
    'two facts missing: were only one given',
    own({ 'mediators.trained': { verified: 50 } }),
    [],
    [],
  ],
  [
    'dept-state-assets',
    'contracts reviewed only claimed: were the claim verified',
    own({ 'contracts.reviewed': { claimed: 84, verified: 84 } }),
    [],
    ['93.15', 8, '良好'],
  ],
  [
    'township-06',
    'village advisers only claimed: were the claim verified',
    own({ 'villages.adviser': { claimed: 18, verified: 18 } }),
    [],
    ['89.62', 8, '良好'],
  ],
  [
    'dept-market',
    'claims above what was verified: were they taken at their word',
    claimsTakenAtTheirWord,
    ['91.81', 12, '良好'],
    ['95.65', 6, '优秀'],
  ],
  [
    'township-03',
    'claims above what was verified: were they taken at their word',
    claimsTakenAtTheirWord,
    ['81.65', 11, '良好'],
    ['92.30', 4, '优秀'],
  ],
  // Late: 1 of 3. Never: 0 of 3, which is 3 of 100 for a town and 4.29 of 100 where 70 are scaled.
  [
    'dept-culture-tourism',
    'annual report late: had it been in time',
    handedInOnTime,
    ['88.68', 16, '良好'],
    ['90.68', 16, '良好'],
  ],
  [
    'subdistrict-06',
    'annual report late: had it been in time',
    handedInOnTime,
    ['77.31', 12, '合格'],
    ['79.31', 12, '合格'],
  ],
  [
    'dept-veterans',
    'annual report never handed in: had it been in time',
    handedInOnTime,
    ['75.65', 19, '合格'],
    ['79.93', 18, '合格'],
  ],
  [
    'township-10',
    'annual report never handed in: had it been in time',
    handedInOnTime,
    ['58.98', 14, '不合格'],
    ['61.98', 14, '合格'],
  ],
  [
    'dept-housing',
    'interference with the judiciary: had there been none',
    noInterference,
    ['91.59', 13, '合格'],
    ['91.59', 13, '良好'],
  ],
  [
    'subdistrict-05',
    'interference with the judiciary: had there been none',
    noInterference,
    ['90.32', 7, '合格'],
    ['90.32', 7, '良好'],
  ],
  // Void: 0. Else three cases lost and two acts overturned: 3 − 5 × 0.5.
  [
    'subdistrict-03',
    'a judgment not carried out: had it been',
    offices({ 'judgments.unperformed': { verified: 0 } }),
    ['74.63', 13, '合格'],
    ['75.13', 13, '合格'],
  ],
  [
    'dept-urban-management',
    'two criticisms of one matter: had the province alone criticised it',
    onlyTheFirstCriticism,
    ['72.76', 20, '合格'],
    ['73.76', 20, '合格'],
  ],
  [
    'subdistrict-06',
    'two criticisms of one matter: had there been one',
    onlyTheFirstCriticism,
    ['77.31', 12, '合格'],
    ['78.31', 12, '合格'],
  ],
  // Of 70: plan 2, adviser 1, duty report 2, decisions 6.
  [
    'dept-investment',
    'no plan: had it one',
    own({ 'leadership.plan': { verified: true } }),
    ['26.63', 22, '不合格'],
    ['29.49', 22, '不合格'],
  ],
  [
    'dept-investment',
    'no adviser: had it a part-time one',
    own({ 'counsel.status': { verified: 'part-time' } }),
    ['26.63', 22, '不合格'],
    ['28.06', 22, '不合格'],
  ],
  [
    'dept-investment',
    'no duty report: had there been one',
    own({ 'report.dutyHeld': { verified: true } }),
    ['26.63', 22, '不合格'],
    ['29.49', 22, '不合格'],
  ],
  [
    'dept-investment',
    'two unlawful decisions: had there been none',
    offices({ 'decision.failures': { verified: 0 } }),
    ['26.63', 22, '不合格'],
    ['35.20', 22, '不合格'],
  ],
]

const standing = (of: City, unit: string, rules = rulebook): Standing => {
  const { status, published, place, grade } = resultOf(of, unit, rules)
  return status === 'undecided' ? [] : [published, place, grade]
}

describe('what is untidy on purpose moves points, place or grade', () => {
  it.each(differences)('%s: %s', (unit, _, change, found, after) => {
    expect([standing(city, unit), standing(change(city, unit), unit)]).toEqual([found, after])
  })
})

const linesOf = (text: string, from: string, to: string): readonly string[] =>
  text.slice(text.indexOf(from), text.indexOf(to)).split('\n')

describe('what it leaves in the record', () => {
  it.each([
    ['dept-medical-insurance', 'scored'],
    ['dept-science', 'notApplicable'],
    ['township-04', 'notApplicable'],
  ])(
    '%s: without a case the courts block rests on rulings alone; requests count in full',
    (unit, requests) => {
      const { root } = resultOf(city, unit)
      const of = (id: string) => {
        const node = nodeOf(root, id)
        return [node?.status, node?.points, node?.full]
      }
      expect(of('appearance')).toEqual(['notApplicable', '0', '0'])
      expect(of('appearance.principal')).toEqual(['notApplicable', '0', '0'])
      expect(of('recommendations')).toEqual(['notApplicable', '0', '0'])
      expect(of('rulings')).toEqual(['scored', '3', '3'])
      expect(of('judiciary')).toEqual(['scored', '12', '12'])
      expect(of('information')).toEqual([requests, '2', '2'])
    },
  )

  it.each([
    ['dept-commerce', ['counsel.status', 'information.answeredOnTime']],
    ['subdistrict-04', ['information.answeredOnTime', 'mediators.trained']],
    ['dept-state-assets', ['contracts.reviewed']],
    ['township-06', ['villages.adviser']],
  ])('%s: says which facts it waits for', (unit, missing) => {
    const { status, decisions, ...result } = resultOf(city, unit)
    expect([status, result.missing]).toEqual(['undecided', missing])
    expect(decisions).toEqual([{ code: 'undecided', params: { missing } }])
  })

  it.each([
    ['dept-state-assets', '93.15', 'contracts.reviewed'],
    ['township-06', '89.62', 'villages.adviser'],
  ])(
    '%s: a rulebook that accepts claims decides it, and names the claim',
    (unit, published, fact) => {
      const lenient = rulebookWith('unverified: refuse', 'unverified: accept')
      const result = resultOf(city, unit, lenient)
      expect([result.status, result.published, result.unverified]).toEqual([
        'decided',
        published,
        [fact],
      ])
    },
  )

  it.each([
    ['dept-housing', '优秀', 'band,veto', 'band,quotaCut'],
    ['subdistrict-05', '优秀', 'band,veto', 'band,quotaCut'],
  ])(
    '%s: interference is a veto by name, and a ceiling on the band',
    (unit, band, found, after) => {
      const codes = (of: City) =>
        resultOf(of, unit)
          .decisions.map(({ code }) => code)
          .join()
      const { vetoes, bandGrade, decisions } = resultOf(city, unit)
      expect([vetoes, bandGrade]).toEqual([['interference'], band])
      expect(decisions[1]?.params).toEqual({
        veto: 'interference',
        ceiling: '合格',
        from: '优秀',
        to: '合格',
      })
      expect([codes(city), codes(noInterference(city, unit))]).toEqual([found, after])
    },
  )

  it('township-09: false data bars from honours, and takes neither point, place nor band', () => {
    const clean = offices({ 'integrity.falseData': { verified: false } })(city, 'township-09')
    const of = (given: City) => {
      const { vetoes, decisions } = resultOf(given, 'township-09')
      return [vetoes, decisions.map(({ code }) => code)]
    }
    expect(of(city)).toEqual([['false-data'], ['band', 'barred']])
    expect(of(clean)).toEqual([[], ['band']])
    expect(standing(city, 'township-09')).toEqual(['87.82', 9, '良好'])
    expect(standing(clean, 'township-09')).toEqual(['87.82', 9, '良好'])
  })

  it('subdistrict-03: a void item keeps what it would have been', () => {
    const found = nodeOf(resultOf(city, 'subdistrict-03').root, 'rulings')
    expect([found?.status, found?.points]).toEqual(['void', '0'])
    expect(found?.adjustments).toEqual([{ kind: 'void', from: '0.5', to: '0' }])
  })

  it('dept-urban-management: were the dearer criticism of a matter to count alone, 3 and not 4', () => {
    const criticism = (rules = rulebook) =>
      resultOf(city, 'dept-urban-management', rules).onTop.find(({ id }) => id === 'criticism')
    const highest = rulebookWith(
      'each: criticisms, sameMatter: all',
      'each: criticisms, sameMatter: highest',
    )
    expect([criticism()?.points, criticism(highest)?.points]).toEqual(['-4', '-3'])
  })

  it('dept-investment: does not pass even with all four put right', () => {
    const facts = own({
      'leadership.plan': { verified: true },
      'counsel.status': { verified: 'part-time' },
      'report.dutyHeld': { verified: true },
    })
    const right = offices({ 'decision.failures': { verified: 0 } })(
      facts(city, 'dept-investment'),
      'dept-investment',
    )
    expect(standing(right, 'dept-investment')).toEqual(['42.35', 22, '不合格'])
  })
})

describe('ties', () => {
  const unbroken = rulebookWith(
    '{ breakBy: [fewestPointsDeducted, leadership] }',
    '{ breakBy: [] }',
  )

  it.each([
    ['dept-water', 'dept-education', '92.54', 9, 10, ['良好', '良好'], ['良好', '良好']],
    ['subdistrict-02', 'township-07', '91.30', 4, 5, ['优秀', '良好'], ['良好', '良好']],
  ] as const)(
    '%s stands before %s by the leadership block; with no key they share the place',
    (ahead, behind, published, first, second, grades, shared) => {
      const [one, other] = [resultOf(city, ahead), resultOf(city, behind)]
      expect([one.published, other.published]).toEqual([published, published])
      expect([one.place, other.place]).toEqual([first, second])
      expect([one.grade, other.grade]).toEqual(grades)
      const points = [one, other].map(({ root }) => nodeOf(root, 'leadership')?.points)
      expect(points).toEqual(['19.5', '18.8'])
      expect([one.decisions[0], other.decisions[0]]).toEqual([
        {
          code: 'tieBroken',
          params: { with: behind, by: 'leadership', own: '19.5', other: '18.8', result: 'ahead' },
        },
        {
          code: 'tieBroken',
          params: { with: ahead, by: 'leadership', own: '18.8', other: '19.5', result: 'behind' },
        },
      ])

      const both = [ahead, behind].map((unit) => resultOf(city, unit, unbroken))
      expect(both.map(({ place }) => place)).toEqual([first, first])
      expect(both.map(({ tiedWith }) => tiedWith)).toEqual([[behind], [ahead]])
      expect(both.map(({ decisions }) => decisions[0]?.code)).toEqual(['tieShared', 'tieShared'])
      expect(both.map(({ grade }) => grade)).toEqual(shared)
    },
  )

  it('the one at the edge is inside the quota, the other is cut', () => {
    const last = (unit: string) => resultOf(city, unit).decisions.at(-1)
    const edge = { grade: '优秀', places: 4, taken: 4, base: 14, candidates: 6, open: 2 }
    expect(last('subdistrict-02')).toEqual({
      code: 'quotaKept',
      params: { ...edge, rank: 4, score: '91.3' },
    })
    expect(last('township-07')).toEqual({
      code: 'quotaCut',
      params: { ...edge, rank: 5, score: '91.3', to: '良好' },
    })
  })
})

describe('a change of principal in the year', () => {
  const check = (of: City, unit: string) => {
    const submission = of.units.get(unit)
    if (submission === undefined) throw new Error(`no unit ${unit}`)
    return (
      checkSubmission(submission, { catalog, rulebook, year: 2021 })
        .findings.filter(({ severity }) => severity !== 'info')
        // Items without evidence are an untidiness of their own.
        .filter(({ rule }) => rule !== 'SUB-056')
        .map(({ rule, params }) => [rule, params])
    )
  }
  const without = (unit: string, principal: string) =>
    withUnit(city, unit, (submission) => ({
      ...submission,
      principals: submission.principals.filter(({ id }) => id !== principal),
      dutyReports: submission.dutyReports.filter((report) => report.principal !== principal),
    }))
  const withoutReports = (of: City, unit: string) =>
    withUnit(of, unit, (submission) => ({ ...submission, dutyReports: [] }))
  /** The old head stays to the end of the year, and there is no new one. */
  const unchanged = (unit: string, old: string, next: string) =>
    withUnit(without(unit, next), unit, (submission) => ({
      ...submission,
      principals: submission.principals.map((principal) =>
        principal.id === old ? { ...principal, term: { from: principal.term.from } } : principal,
      ),
    }))

  it.each([
    ['dept-transport', 'transport-1', 'transport-2', '2021-05-16', '2021-05-17'],
    ['township-08', 'xin-2', 'xin-3', '2021-07-14', '2021-07-15'],
  ])(
    '%s: both terms together cover the year, and neither alone',
    (unit, old, next, last, first) => {
      expect(check(city, unit)).toEqual([])
      expect(check(without(unit, old), unit)).toEqual([
        ['SUB-037', { from: '2021-01-01', to: last }],
      ])
      expect(check(without(unit, next), unit)).toEqual([
        ['SUB-037', { from: first, to: '2021-12-31' }],
      ])
    },
  )

  it.each([
    ['dept-transport', 'transport-1', 'transport-2', ['尾二'], ['尾一']],
    ['township-08', 'xin-2', 'xin-3', ['辛一', '辛三'], ['辛一', '辛二']],
  ])(
    '%s: the new head owes the report; without the change the old one would',
    (unit, old, next, owe, would) => {
      const owing = (of: City) => check(withoutReports(of, unit), unit).map(([, params]) => params)
      const named = (names: readonly string[]) =>
        names.map((principal) => ({ principal, year: 2021 }))
      expect(owing(city)).toEqual(named(owe))
      expect(owing(unchanged(unit, old, next))).toEqual(named(would))
    },
  )
})

describe('the two policies left out', () => {
  it('vetoed units ranked and in the base: written otherwise, they lose their places and the quota one', () => {
    const strict = rulebookWith(
      'ties: { breakBy',
      'vetoed: { ranked: false, inQuotaBase: false }\n  ties: { breakBy',
    )
    expect(standing(city, 'subdistrict-05', strict)).toEqual(['90.32', undefined, '合格'])
    expect(standing(city, 'subdistrict-01', strict)).toEqual(['88.78', 7, '良好'])
    // Two of fourteen are vetoed: 30 % of twelve is three, and the fourth place falls away.
    expect(standing(city, 'subdistrict-02', strict)).toEqual(['91.30', 4, '良好'])
    expect(strict.assumptions.map(({ code }) => code)).toEqual(['policies.ties.places'])
  })
})

describe('the README', () => {
  it('names the units that these tests name, and no other', () => {
    const rows = linesOf(textOf('README.md'), '## What is untidy', '## Faults planted')
    const named = rows.flatMap((row) =>
      row.startsWith('| `')
        ? [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, unit]) => unit ?? '')
        : [],
    )
    const tested = [
      ...differences.map(([unit]) => unit),
      ...['township-09', 'dept-water', 'dept-education', 'township-07', 'subdistrict-02'],
    ]
    expect([...new Set(named)].sort()).toEqual([...new Set(tested)].sort())
  })
})
