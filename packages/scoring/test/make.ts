import type {
  CalendarYear,
  Clause,
  Condition,
  ExactString,
  FactDefinition,
  FactEntries,
  FactValue,
  Policies,
  ResolvedRulebook,
  ScoreNode,
  Submission,
  Table,
  UnitResult,
  UnitSubmission,
  ValueDefinition,
  WholeRecords,
  Year,
} from '@fazhi/model'
import { readRecords } from '@fazhi/model'
import { assess } from '../src/assess/assess.js'

/*
 * Short ways to write rulebooks and submissions in tests. Only spelling: no number here is computed.
 */

/** An exact number of a test. */
export const x = (text: string): ExactString => text as ExactString

const zh = (text: string) => ({ zh: text })

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** A fact of the unit's own; a count unless said. */
export const fact = (id: string, more: Given<FactDefinition> = {}): FactDefinition =>
  ({
    id,
    name: zh(id),
    type: 'count',
    definition: id,
    source: 'unit',
    aggregate: 'none',
    provenance: { source: 'test', certainty: 'computed' },
    ...more,
  }) as FactDefinition

/** A fact with a name in both languages and a measure word. */
export const named = (
  id: string,
  zhName: string,
  en: string,
  measure?: string,
  more: Given<FactDefinition> = {},
): FactDefinition => fact(id, { name: { zh: zhName, en }, measure, ...more })

/** A leaf worth its points on its own scale, starting at full when its clauses lose. */
export const leaf = (
  id: string,
  points: string,
  clauses: readonly Clause[],
  more: Given<ScoreNode> = {},
): ScoreNode =>
  ({
    id,
    title: zh(id),
    points: x(points),
    outOf: x(points),
    floor: x('0'),
    ceiling: x(points),
    notApplicable: 'rescale',
    start: x(
      clauses.some(({ shape, ...rest }) => shape && verbOf(rest as Clause) === 'gain')
        ? '0'
        : points,
    ),
    items: [],
    clauses,
    duty: [],
    basis: [],
    evidence: [],
    ...more,
  }) as ScoreNode

const verbOf = (clause: Clause): string | undefined => {
  if ('verb' in clause) return clause.verb
  const [first] = clause.of
  return first === undefined ? undefined : verbOf(first)
}

/** A branch; items that are not applicable are passed up unless said. */
export const branch = (
  id: string,
  points: string,
  items: readonly ScoreNode[],
  more: Given<ScoreNode> = {},
): ScoreNode =>
  ({
    ...leaf(id, points, []),
    notApplicable: 'pass',
    start: x('0'),
    items,
    ...more,
  }) as ScoreNode

/** An extra on top of the total, in the root's scale. */
export const extra = (
  id: string,
  clauses: readonly Clause[],
  more: Given<ScoreNode> = {},
): ScoreNode => leaf(id, '0', clauses, { start: x('0'), ...more })

export const lose = (price: string, when: Condition): Clause => ({
  shape: 'condition',
  verb: 'lose',
  price: x(price),
  when,
})

export const gain = (price: string, when: Condition): Clause => ({
  shape: 'condition',
  verb: 'gain',
  price: x(price),
  when,
})

export const flag = (value: string, is = true): Condition => ({ kind: 'flag', value, is })

export const number = (
  value: string,
  rel: '>=' | '>' | '<=' | '<' | '=',
  bound: string,
): Condition => ({ kind: 'number', value, rel, bound: x(bound) })

/** `each` with a price of a verb; one unit, parts exact, unless said. */
export const each = (
  verb: 'gain' | 'lose',
  price: string,
  value: string,
  more: Given<Extract<Clause, { shape: 'each' }>> = {},
): Clause =>
  ({
    shape: 'each',
    verb,
    price: x(price),
    each: value,
    per: x('1'),
    part: 'exact',
    ...more,
  }) as Clause

export const below = (bound: string) => ({ gap: { side: 'below' as const, bound: x(bound) } })
export const above = (bound: string) => ({ gap: { side: 'above' as const, bound: x(bound) } })

/** A rate of two facts. */
export const rate = (id: string, of: string, over: string, more = {}): ValueDefinition => ({
  kind: 'rate',
  id,
  title: zh(id),
  of,
  over,
  mayExceed: false,
  ...more,
})

export const everyUnit: Condition = { kind: 'all', of: [] }

/** A rulebook of one table unless said, with one group of three grades. */
export const rulebook = (
  root: ScoreNode,
  facts: readonly FactDefinition[],
  more: {
    readonly values?: readonly ValueDefinition[]
    readonly onTop?: readonly ScoreNode[]
    readonly policies?: Partial<Policies>
    readonly tables?: readonly Table[]
    readonly groups?: ResolvedRulebook['groups']
    readonly vetoes?: ResolvedRulebook['vetoes']
    readonly calendars?: readonly CalendarYear[]
  } = {},
): ResolvedRulebook => ({
  rulebook: 1,
  id: 'test',
  version: '1.0.0',
  status: 'sample',
  year: 2021,
  title: zh('test'),
  policies: {
    decideOn: 'published',
    missing: 'refuse',
    unverified: 'refuse',
    ties: { places: 'shared', breakBy: [] },
    vetoed: { ranked: true, inQuotaBase: true },
    ...more.policies,
  },
  facts: Object.fromEntries(facts.map((one) => [one.id, one])),
  values: Object.fromEntries((more.values ?? []).map((one) => [one.id, one])),
  tables: more.tables ?? [
    { id: 'all', title: zh('all'), for: everyUnit, root, onTop: more.onTop ?? [] },
  ],
  groups: more.groups ?? [
    {
      id: 'all',
      title: zh('all'),
      tables: ['all'],
      grades: [
        { grade: '优秀', from: { rel: '>=', bound: x('90') } },
        { grade: '合格', from: { rel: '>=', bound: x('60') } },
        { grade: '不合格' },
      ],
    },
  ],
  vetoes: more.vetoes ?? [],
  ...(more.calendars === undefined ? {} : { calendars: more.calendars }),
  assumptions: [],
})

/** Verified facts. */
export const verified = (facts: Readonly<Record<string, unknown>>): FactEntries =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, { verified: value as FactValue }]),
  )

/** A township's submission of 2021. */
export const unit = (
  id: string,
  facts: FactEntries,
  more: Partial<UnitSubmission['unit']> = {},
): UnitSubmission => ({
  submission: 1,
  year: 2021,
  unit: { id, name: zh(`${id}镇`), kind: 'township', enforcementPower: true, ...more },
  principals: [],
  facts,
  evidence: [],
  dutyReports: [],
})

/** The city's own submission of 2021. */
export const city = (
  units: Readonly<Record<string, FactEntries>>,
  facts: FactEntries = {},
): Submission => ({
  submission: 1,
  year: 2021,
  city: { id: 'city', name: zh('示例市') },
  facts,
  units,
  evidence: [],
})

/** A unit's result with its records as they are read. */
export type ReadResult = Omit<UnitResult, keyof WholeRecords> & WholeRecords

/** The result of a unit. */
export const resultOf = (year: Year, id: string): ReadResult => {
  const result = year.units.find(({ unit: one }) => one === id)
  if (result === undefined) throw new Error(`no unit ${id}`)
  return { ...result, ...readRecords(result) }
}

/** Scores one unit with verified facts. */
export const score = (
  book: ResolvedRulebook,
  facts: Readonly<Record<string, unknown>>,
  more: Partial<UnitSubmission['unit']> = {},
): ReadResult => resultOf(assess(book, [unit('u', verified(facts), more)]), 'u')
