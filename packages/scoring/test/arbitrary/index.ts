import type {
  CitySubmission,
  FactEntry,
  ResolvedRulebook,
  Submission,
  UnitSubmission,
} from '@fazhi/model'
import fc from 'fast-check'
import { city, rulebook, unit, x } from '../make.js'
import { condition } from './conditions.js'
import { dictionary, entries, papers } from './facts.js'
import { extras, root } from './nodes.js'
import { calendars, rounding, values } from './values.js'

/*
 * Rulebooks and submissions over the whole language: every clause shape, value, condition and policy the model has.
 */

const grades = fc.constantFrom(
  [
    { grade: '优秀', from: { rel: '>=' as const, bound: x('9') } },
    { grade: '合格', from: { rel: '>' as const, bound: x('4') } },
    { grade: '不合格' },
  ],
  [{ grade: '好', from: { rel: '>=' as const, bound: x('7.5') } }, { grade: '差' }],
)

/** A rulebook of one table that applies to every unit. */
export const anyRulebook: fc.Arbitrary<ResolvedRulebook> = fc
  .record({
    table: root,
    round: fc.option(rounding, { nil: undefined, freq: 8 }),
    onTop: extras,
    made: values,
    grades,
    decideOn: fc.constantFrom('published' as const, 'exact' as const),
    missing: fc.constantFrom('refuse' as const, 'interval' as const, 'noPoints' as const),
    unverified: fc.constantFrom('refuse' as const, 'accept' as const),
    evidence: fc.constantFrom('ignore' as const, 'noPoints' as const),
    veto: fc.option(condition, { nil: undefined, freq: 2 }),
  })
  .map(
    ({
      table,
      round,
      onTop,
      made,
      grades: rows,
      decideOn,
      missing,
      unverified,
      evidence,
      veto,
    }) => {
      const { round: _, ...plain } = table
      return rulebook(round === undefined ? plain : { ...plain, round }, dictionary, {
        values: made,
        onTop,
        policies: { decideOn, missing, unverified, evidence },
        calendars,
        groups: [{ id: 'all', title: { zh: 'all' }, tables: ['all'], grades: rows }],
        vetoes:
          veto === undefined
            ? []
            : [
                {
                  id: 'veto',
                  title: { zh: 'veto' },
                  when: veto,
                  ceiling: rows.at(-1)?.grade ?? '',
                  barred: true,
                },
              ],
      })
    },
  )

const exists = fc.option(
  fc.constantFrom({ from: '2021-04-15' }, { from: '2021-01-01', to: '2021-09-30' }),
  { nil: undefined, freq: 8 },
)

/** Something over nothing is a fault; where the whole is 0 the part mostly is as well. */
const inStep = (facts: Record<string, FactEntry>, isLoose: boolean): Record<string, FactEntry> =>
  !isLoose && facts['count.whole']?.verified === 0 && facts['count.part'] !== undefined
    ? { ...facts, 'count.part': { verified: 0 } }
    : facts

const unitAt = (id: string): fc.Arbitrary<UnitSubmission> =>
  fc
    .record({
      facts: entries(({ source }) => source === 'unit'),
      exists,
      power: fc.boolean(),
      isLoose: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    })
    .map(({ facts, exists: days, power, isLoose }) => ({
      ...unit(id, inStep(facts, isLoose), {
        enforcementPower: power,
        ...(days === undefined ? {} : { exists: days as never }),
      }),
      evidence: papers,
    }))

/** Submissions of so many units and of their city. */
export const anySubmissions = (count: number): fc.Arbitrary<readonly Submission[]> => {
  const ids = Array.from({ length: count }, (_, index) => `u${index}`)
  return fc
    .tuple(
      fc.tuple(...ids.map(unitAt)),
      entries(({ source }) => source === 'city'),
      fc.tuple(...ids.map(() => entries(({ source }) => source === 'court'))),
    )
    .map(([units, own, known]) => [
      city(
        Object.fromEntries(ids.map((id, index) => [id, known[index] ?? {}])),
        own,
      ) as CitySubmission,
      ...units,
    ])
}
