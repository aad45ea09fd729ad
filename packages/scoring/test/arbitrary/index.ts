import type {
  CitySubmission,
  FactEntry,
  Group,
  ResolvedRulebook,
  Submission,
  UnitSubmission,
} from '@fazhi/model'
import fc from 'fast-check'
import { city, rulebook, unit, x } from '../make.js'
import { condition } from './conditions.js'
import { asked, dictionary, entries, papers } from './facts.js'
import { isAround, type Looks, withoutNames } from './looks.js'
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

/** All units in one group; or those with power to enforce in one and the others in another. */
const groups = (rows: Group['grades']) =>
  fc.oneof(
    {
      arbitrary: fc.constant<readonly Group[]>([
        { id: 'all', title: { zh: 'all' }, tables: ['all'], grades: rows },
      ]),
      weight: 4,
    },
    {
      arbitrary: fc.constant<readonly Group[]>(
        [true, false].map((power) => ({
          id: power ? 'all' : 'rest',
          title: { zh: power ? 'all' : 'rest' },
          tables: ['all'],
          for: { kind: 'attribute', attribute: 'enforcementPower', in: [power] },
          grades: rows,
        })),
      ),
      weight: 1,
    },
  )

const rulebookThat = (looks: Looks): fc.Arbitrary<ResolvedRulebook> =>
  fc
    .record({
      table: root(looks),
      round: fc.option(rounding, { nil: undefined, freq: 8 }),
      onTop: extras(looks),
      made: values(looks),
      grouped: grades.chain(groups),
      decideOn: fc.constantFrom('published' as const, 'exact' as const),
      missing: fc.constantFrom('refuse' as const, 'interval' as const, 'noPoints' as const),
      unverified: fc.constantFrom('refuse' as const, 'accept' as const),
      evidence: fc.constantFrom('ignore' as const, 'noPoints' as const),
      inMeans: fc.boolean(),
      veto: fc.option(condition, { nil: undefined, freq: 2 }),
    })
    .map(({ table, round, onTop, made, grouped, inMeans, veto, ...policies }) => {
      const { round: _, ...plain } = table
      // A veto that keeps units out of what is taken over a group cannot rest on it.
      const isBarred = (id: string): boolean =>
        looks === 'nowhere' || (isAround(id) && (looks === 'back' || !inMeans))
      return rulebook(round === undefined ? plain : { ...plain, round }, dictionary, {
        values: made,
        onTop,
        policies: {
          ...policies,
          ...(looks === 'around' ? { vetoed: { ranked: true, inQuotaBase: true, inMeans } } : {}),
        },
        calendars,
        groups: grouped,
        vetoes:
          veto === undefined
            ? []
            : [
                {
                  id: 'veto',
                  title: { zh: 'veto' },
                  when: withoutNames(veto, isBarred),
                  ceiling: grouped[0]?.grades.at(-1)?.grade ?? '',
                  barred: true,
                },
              ],
      })
    })

/** A rulebook of one table that applies to every unit, and looks at nothing but the unit's facts of the year. */
const ownRulebook: fc.Arbitrary<ResolvedRulebook> = rulebookThat('nowhere')

/** A rulebook of one table that applies to every unit; some look back at the year before, some at other units as well. */
export const anyRulebook: fc.Arbitrary<ResolvedRulebook> = fc.oneof(
  { arbitrary: ownRulebook, weight: 3 },
  { arbitrary: rulebookThat('back'), weight: 1 },
  { arbitrary: rulebookThat('around'), weight: 3 },
)

const exists = fc.option(
  fc.constantFrom({ from: '2021-04-15' }, { from: '2021-01-01', to: '2021-09-30' }),
  { nil: undefined, freq: 8 },
)

const wholes: Readonly<Record<string, string>> = {
  'count.part': 'count.whole',
  'news.filed': 'news.due',
}

/** Something over nothing is a fault; where the whole is 0 the part mostly is as well. */
const inStep = (facts: Record<string, FactEntry>, isLoose: boolean): Record<string, FactEntry> =>
  Object.fromEntries(
    Object.entries(facts).map(([id, entry]) => {
      const whole = wholes[id]
      const isNothing = whole !== undefined && facts[whole]?.verified === 0
      return [id, !isLoose && isNothing ? { verified: 0 } : entry]
    }),
  )

const unitAt = (id: string, isTidy: boolean): fc.Arbitrary<UnitSubmission> =>
  fc
    .record({
      facts: entries(({ source }) => source === 'unit', isTidy),
      exists,
      power: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      isLoose: fc.integer({ min: 0, max: 9 }).map((n) => n === 0 && !isTidy),
    })
    .map(({ facts, exists: days, power, isLoose }) => ({
      ...unit(id, inStep(facts, isLoose), {
        enforcementPower: power,
        ...(days === undefined ? {} : { exists: days as never }),
      }),
      evidence: papers,
    }))

const submissions = (
  ids: readonly string[],
  isTidy: boolean,
): fc.Arbitrary<readonly Submission[]> =>
  fc
    .tuple(
      fc.tuple(...ids.map((id) => unitAt(id, isTidy))),
      entries(({ source }) => source === 'city', isTidy),
      fc.tuple(...ids.map(() => entries(({ source }) => source === 'court', isTidy))),
    )
    .map(([units, own, known]) => [
      city(
        Object.fromEntries(ids.map((id, index) => [id, known[index] ?? {}])),
        own,
      ) as CitySubmission,
      ...units,
    ])

/** What units handed in the year before, of the facts that are asked for; now and then a unit did not. */
const handedInBefore = (
  ids: readonly string[],
  isTidy: boolean,
): fc.Arbitrary<readonly Submission[]> =>
  fc
    .tuple(
      ...ids.map((id) =>
        fc
          .tuple(
            entries((one) => asked.includes(one.id as never), isTidy),
            fc.integer({ min: 0, max: isTidy ? 0 : 30 }),
          )
          .map(([facts, n]): readonly Submission[] =>
            n === 30 ? [] : [{ ...unit(id, facts), year: 2020, evidence: papers }],
          ),
      ),
    )
    .map((lists) => lists.flat())

const idsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `u${index}`)

/** Submissions of so many units and of their city. */
export const anySubmissions = (count: number): fc.Arbitrary<readonly Submission[]> =>
  submissions(idsOf(count), false)

/** What is handed in for a year and for the one before. */
export interface Years {
  readonly submissions: readonly Submission[]
  readonly lastYear: readonly Submission[]
}

/** Submissions of so many units for two years; of half of them all is there and well made, so that numbers over a group stand. */
export const anyYears = (count: number): fc.Arbitrary<Years> =>
  fc.boolean().chain((isTidy) =>
    fc.record({
      submissions: submissions(idsOf(count), isTidy),
      lastYear: handedInBefore(idsOf(count), isTidy),
    }),
  )
