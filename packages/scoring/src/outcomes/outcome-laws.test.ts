import type { EdgeTie, Group, ResolvedRulebook, Year } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flag, resultOf, x } from '../../test/make.js'
import { book, grades, placeFrom, pointsOf, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

/*
 * Laws over groups of up to eight units with few different scores, so that ties and full quotas are common, under every
 * combination of needs, lowerings, ceilings, quotas and honours.
 */

const one = fc.record({
  points: fc.integer({ min: 78, max: 98 }).map((n) => n - (n % 4)),
  first: fc.integer({ min: 0, max: 6 }),
  caught: fc.boolean(),
  warned: fc.boolean(),
  late: fc.boolean(),
})
type Facts = typeof one extends fc.Arbitrary<infer T> ? T : never

const city = fc.array(one, { minLength: 1, maxLength: 8 })
const submissionsOf = (given: readonly Facts[]) =>
  units(Object.fromEntries(given.map((facts, index) => [`u${index}`, facts])))
const idsOf = (given: readonly Facts[]) => given.map((_, index) => `u${index}`)

const edgeTie = fc.constantFrom<EdgeTie>('allIn', 'allOut', 'byLot')
const fixed = fc.record({ places: fc.integer({ min: 0, max: 4 }), edgeTie })
const shared = fc.record({
  share: fc.constantFrom(x('0.3'), x('0.5')),
  of: fc.constant('assessed' as const),
  round: fc.constantFrom('down' as const, 'up' as const, 'half-up' as const),
  edgeTie,
})

const rules = fc.record({
  top: fc.oneof(fixed, shared),
  second: fc.option(fixed, { nil: undefined }),
  needs: fc.boolean(),
  lower: fc.integer({ min: 1, max: 3 }),
  add: fc.constantFrom('largest' as const, 'stack' as const),
  ranked: fc.boolean(),
  inQuotaBase: fc.boolean(),
  readsPlace: fc.boolean(),
  dense: fc.boolean(),
})
type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never

const gradeRows = ({ top, second, needs }: Rules): Group['grades'] =>
  grades.map((row, index) => ({
    ...row,
    ...(index === 0 ? { quota: top } : {}),
    ...(index === 1 && second !== undefined ? { quota: second } : {}),
    ...(index === 1 && needs
      ? { needs: [pointsOf('first', '>=', '3')], whenNone: 'met' as const }
      : {}),
  }))

const vetoesOf = ({ readsPlace }: Rules): ResolvedRulebook['vetoes'] => [
  { id: 'caught', title: { zh: '查实' }, when: flag('caught'), ceiling: '合格', barred: true },
  ...(readsPlace
    ? [
        {
          id: 'last',
          title: { zh: '末位' },
          when: placeFrom('last', '<=', '2'),
          ceiling: '良好',
          barred: false,
        },
      ]
    : []),
]

const rulebookOf = (said: Rules, more: Parameters<typeof book>[0] = {}) =>
  book({
    group: { grades: gradeRows(said) },
    vetoes: vetoesOf(said),
    lowerings: [
      { id: 'late', title: { zh: '迟报' }, when: flag('late'), lower: said.lower },
      { id: 'warned', title: { zh: '约谈' }, when: flag('warned'), lower: 1 },
    ],
    honours: [{ id: 'best', title: { zh: '先进' }, quota: { places: 2, edgeTie: 'allOut' } }],
    policies: {
      ties: {
        places: said.dense ? 'dense' : 'shared',
        breakBy: [{ key: 'node', node: 'first' }],
      },
      vetoed: { ranked: said.ranked, inQuotaBase: said.inQuotaBase },
      lowerings: said.add,
    },
    ...more,
  })

const lot = (given: readonly Facts[]) => ({ lots: { all: [...idsOf(given)].reverse() } })
const rankOf = (grade: string | undefined): number => grades.findIndex((row) => row.grade === grade)
const outcomeOf = (year: Year, id: string) => {
  const { place, tiedWith, bandGrade, grade, vetoes, honours } = resultOf(year, id)
  return { place, tiedWith, bandGrade, grade, vetoes, honours }
}

describe('laws of outcomes', () => {
  test('the order in which units come changes nothing', () => {
    fc.assert(
      fc.property(rules, city, fc.nat(7), (said, given, turn) => {
        const submissions = submissionsOf(given)
        const at = turn % submissions.length
        const turned = [...submissions.slice(at), ...submissions.slice(0, at)].reverse()
        const rulebook = rulebookOf(said)
        expect(assess(rulebook, turned, lot(given))).toEqual(
          assess(rulebook, submissions, lot(given)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('R32 vetoes, needs, lowerings and honours change no points', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        const submissions = submissionsOf(given)
        const year = assess(rulebookOf(said), submissions, lot(given))
        const plain = assess(book(), submissions)
        for (const id of idsOf(given)) {
          const [judged, only] = [resultOf(year, id), resultOf(plain, id)]
          expect([judged.exact, judged.published, judged.root, judged.onTop]).toEqual([
            only.exact,
            only.published,
            only.root,
            only.onTop,
          ])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('R31 no more units hold a grade than it has places, unless ties at its edge are all in', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        const year = assess(rulebookOf(said), submissionsOf(given), lot(given))
        for (const { grade, places, taken } of year.groups[0]?.quotas ?? []) {
          const holders = idsOf(given).filter((id) => resultOf(year, id).grade === grade)
          const quota = gradeRows(said).find((row) => row.grade === grade)?.quota
          expect(holders).toHaveLength(taken)
          if (quota?.edgeTie !== 'allIn') expect(taken).toBeLessThanOrEqual(places)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('nobody is above the band of the score, or holds a grade whose need is not met', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        const year = assess(rulebookOf(said), submissionsOf(given), lot(given))
        given.forEach(({ first }, index) => {
          const { bandGrade, grade } = resultOf(year, `u${index}`)
          if (grade === undefined) return
          expect(rankOf(grade)).toBeGreaterThanOrEqual(rankOf(bandGrade))
          if (said.needs && first < 3) expect(rankOf(grade)).toBeGreaterThan(rankOf('良好'))
        })
      }),
      { numRuns: 100 },
    )
  })

  test('R30 lowerings that stack never leave a better grade than the largest alone', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        // Without quotas, where a place that somebody loses is another's gain.
        const group = { grades: gradeRows(said).map(({ quota: _, ...row }) => row) }
        const under = (add: 'largest' | 'stack') =>
          assess(rulebookOf({ ...said, add }, { group }), submissionsOf(given))
        const [largest, stacked] = [under('largest'), under('stack')]
        for (const id of idsOf(given))
          expect(rankOf(resultOf(stacked, id).grade)).toBeGreaterThanOrEqual(
            rankOf(resultOf(largest, id).grade),
          )
      }),
      { numRuns: 60 },
    )
  })

  const below: Facts = { points: 1, first: 0, caught: false, warned: false, late: false }

  test('R31 with a number of places, one more unit below everybody changes nothing above it', () => {
    fc.assert(
      fc.property(rules, fixed, city, (said, top, given) => {
        const rulebook = rulebookOf({ ...said, top, readsPlace: false })
        const before = assess(rulebook, submissionsOf(given), lot(given))
        const after = assess(rulebook, submissionsOf([...given, below]), lot(given))
        for (const id of idsOf(given)) expect(outcomeOf(after, id)).toEqual(outcomeOf(before, id))
      }),
      { numRuns: 60 },
    )
  })

  test('R31 with a share, one more unit below everybody can only add places: no grade above falls', () => {
    fc.assert(
      fc.property(rules, shared, city, (said, top, given) => {
        // A lot could fall out otherwise once there is one place more; that is a lot's business.
        const rulebook = rulebookOf({
          ...said,
          top: { ...top, edgeTie: top.edgeTie === 'byLot' ? 'allOut' : top.edgeTie },
          second: undefined,
          readsPlace: false,
        })
        const before = assess(rulebook, submissionsOf(given))
        const after = assess(rulebook, submissionsOf([...given, below]))
        for (const id of idsOf(given))
          expect(rankOf(resultOf(after, id).grade)).toBeLessThanOrEqual(
            rankOf(resultOf(before, id).grade),
          )
      }),
      { numRuns: 60 },
    )
  })

  test('R33 where nothing but points and quotas decides, who stands higher has no worse a grade', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        const year = assess(
          rulebookOf({ ...said, needs: false }, { vetoes: [], lowerings: [], honours: [] }),
          submissionsOf(given),
          lot(given),
        )
        const listed = year.groups[0]?.units.map((id) => resultOf(year, id)) ?? []
        for (const a of listed)
          for (const b of listed)
            if ((a.place ?? 0) < (b.place ?? 0))
              expect(rankOf(a.grade)).toBeLessThanOrEqual(rankOf(b.grade))
      }),
      { numRuns: 60 },
    )
  })

  test('a year with every rule about outcomes is the same when it is recomputed from itself', () => {
    fc.assert(
      fc.property(rules, city, (said, given) => {
        const year = assess(rulebookOf(said), submissionsOf(given), lot(given))
        const { rulebook, submissions, lots } = JSON.parse(JSON.stringify(year)) as Year
        expect(assess(rulebook, submissions, lots === undefined ? {} : { lots })).toEqual(year)
      }),
      { numRuns: 30 },
    )
  })
})
