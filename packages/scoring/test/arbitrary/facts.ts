import type { FactDefinition, FactEntry, FactValue, UnitSubmission } from '@fazhi/model'
import fc from 'fast-check'
import { fact } from '../make.js'

/*
 * A dictionary with every type of fact that rules can read, and values for it as they come in: mostly right, now and then
 * missing, not applicable, only claimed, of the wrong shape, or far out of range.
 */

export const levels = ['优', '良', '差'] as const
export const sampleClasses = ['excellent', 'pass', 'fail'] as const
export const tallyOptions = ['满意', '基本满意', '不满意', '不了解'] as const
export const eventLevels = ['省', '市'] as const
export const eventKinds = ['表彰', '媒体'] as const

export const dictionary: readonly FactDefinition[] = [
  fact('flag.a', { type: 'flag' }),
  fact('flag.b', { type: 'flag' }),
  fact('flag.city', { type: 'flag', source: 'city' }),
  fact('count.small', { maximum: 12 }),
  fact('count.large', { maximum: 5000 }),
  fact('count.open', {}),
  fact('count.part', { maximum: 60 }),
  fact('count.whole', { maximum: 60 }),
  fact('count.court', { maximum: 40, source: 'court' }),
  fact('series.quarter', { series: 'quarter', maximum: 40 }),
  fact('series.month', { series: 'month', maximum: 120 }),
  fact('amount.money', { type: 'amount', measure: '万元', maximum: 800 }),
  fact('level.grade', { type: 'level', levels: [...levels] }),
  fact('filing.report', { type: 'filing' }),
  fact('filing.days', { type: 'filing' }),
  fact('date.start', { type: 'date' }),
  fact('score.survey', { type: 'score' }),
  fact('cover.people', { type: 'coverage' }),
  fact('samples.files', { type: 'samples', maximum: 100 }),
  fact('samples.classed', { type: 'samples', levels: [...sampleClasses] }),
  fact('tally.survey', { type: 'tally', levels: [...tallyOptions], maximum: 400 }),
  fact('events.praise', { type: 'events', levels: [...eventLevels] }),
  fact('events.any', {
    type: 'events',
    levels: [...eventLevels],
    kinds: [...eventKinds],
  }),
  fact('judged.work', { type: 'judgement' }),
  fact('judged.panel', { type: 'judgement' }),
  fact('count.news', { maximum: 500 }),
  fact('news.filed', { maximum: 60 }),
  fact('news.due', { maximum: 60 }),
]

/** Facts that are asked for of the year before as well. */
export const asked = ['count.news', 'news.filed', 'news.due', 'samples.files'] as const

const integer = (max: number) => fc.integer({ min: 0, max })
const often = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, times = 12): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: times }, { arbitrary: odd, weight: 1 })

const hundredths = (max: number) =>
  integer(max).map((n) => (n % 100 === 0 ? String(n / 100) : (n / 100).toFixed(2)))

const event = fc.record({
  level: fc.constantFrom(...eventLevels),
  matter: fc.constantFrom('甲', '乙', '丙'),
  date: fc.constantFrom('2021-03-01', '2021-07-15', '2021-12-31'),
})

const panel = (minLength: number, maxLength: number) =>
  fc
    .array(integer(10), { minLength, maxLength })
    .map((marks) =>
      marks.map((n, index) => ({ mark: String(n / 2), reason: 'r', signer: `s${index}` })),
    )

/** Of any year by either day; now and then without a kind. */
const anyEvent = fc.record({
  level: fc.constantFrom(...eventLevels),
  matter: fc.constantFrom('甲', '乙', '丙'),
  date: fc.constantFrom('2020-12-31', '2021-01-01', '2021-07-15', '2021-12-31', '2022-01-01'),
  happened: fc.constantFrom('2020-12-31', '2021-01-01', '2021-06-01', '2022-01-01'),
  kind: fc.constantFrom(...eventKinds),
})
const loose = fc.record({
  level: fc.constantFrom(...eventLevels),
  matter: fc.constantFrom('甲', '乙'),
  date: fc.constantFrom('2021-03-01', '2022-01-01'),
})

const start = fc.constantFrom('2021-02-05', '2021-02-10', '2021-02-19')

/** By its days around the Spring Festival, or as a state; now and then without one of the days. */
const anyFiling: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom('onTime', 'never'), weight: 4 },
  { arbitrary: fc.constant('late'), weight: 1 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('2021-02-08', '2021-02-18', '2021-02-20', '2021-02-21'),
        fc.constantFrom('2021-02-21', '2021-02-22', '2021-03-01', '2021-04-01'),
      )
      .map(([sent, received]) => ({ sent, received })),
    weight: 20,
  },
  { arbitrary: fc.constantFrom({ sent: '2021-02-20' }, { received: '2021-02-22' }), weight: 1 },
)

/** A value of the right shape for a fact. */
const anyValue = ({
  id,
  type,
  maximum,
  series,
  levels: declared,
}: FactDefinition): fc.Arbitrary<unknown> => {
  if (id === 'news.filed') return often(fc.integer({ min: 1, max: 20 }), fc.constant(0), 30)
  if (id === 'news.due') return often(fc.integer({ min: 20, max: 60 }), fc.constant(0), 16)
  if (id === 'count.news') return often(integer(40), integer(500), 6)
  if (id === 'count.part') return often(fc.integer({ min: 1, max: 20 }), fc.constant(0), 30)
  if (id === 'count.whole') return often(fc.integer({ min: 20, max: 60 }), fc.constant(0), 16)
  switch (type) {
    case 'count': {
      if (series !== undefined) {
        const length = series === 'quarter' ? 4 : 12
        return often(
          fc.array(integer(8), { minLength: length, maxLength: length }) as fc.Arbitrary<unknown>,
          integer(20),
        )
      }
      // Above the declared maximum is no fault; only the kernel has to hand such a unit on.
      return often(integer(maximum ?? 300), integer(20_000_000), 300)
    }
    case 'amount':
      return fc.record({
        amount: hundredths(80_000),
        unit: often(fc.constant('万元'), fc.constantFrom('元', '亿元')),
      })
    case 'flag':
      return fc.boolean()
    case 'level':
      return fc.constantFrom(...levels)
    case 'filing':
      return id === 'filing.days' ? anyFiling : fc.constantFrom('onTime', 'late', 'never')
    case 'date':
      return often(start, fc.constant('2022-12-31'), 60)
    case 'score':
      return fc.record({
        score: hundredths(9000),
        of: often(fc.constant('100'), fc.constant('90')),
      })
    case 'coverage':
      return fc.tuple(integer(500), integer(500)).map(([a, b]) => ({
        covered: Math.min(a, b),
        of: Math.max(a, b),
      }))
    case 'tally':
      return often(
        fc.record(
          Object.fromEntries(
            tallyOptions.map((option) => [option, often(integer(60), fc.constant(0), 3)]),
          ),
        ),
        fc.constant({ 满意: 3, 没填: 1 }),
        60,
      )
    case 'samples':
      if (declared !== undefined)
        return fc.array(fc.constantFrom(...declared, 'void', 'notValid'), { maxLength: 5 })
      return fc.array(
        fc.oneof(hundredths(10_000), integer(100), fc.constantFrom('void', 'notValid')),
        { maxLength: 5 },
      )
    case 'events':
      if (id === 'events.any')
        return often(
          fc.array(anyEvent, { maxLength: 6 }) as fc.Arbitrary<unknown>,
          fc.array(loose, { maxLength: 2 }),
          40,
        )
      return fc.array(event, { maxLength: 4 })
    case 'judgement':
      if (id === 'judged.panel') return often(panel(3, 8), panel(1, 2), 30)
      return integer(10).map((n) => ({ mark: String(n / 2), reason: 'r', signer: 's' }))
    default:
      return fc.constant(undefined)
  }
}

/** Papers that every unit holds; its facts name some of them. */
export const papers: UnitSubmission['evidence'] = (['minutes', 'register'] as const).map(
  (kind) => ({
    id: kind,
    kind,
    title: kind,
    body: '某单位',
    date: '2021-06-30',
  }),
)

/** An entry as it was handed in; nothing for a fact that is missing. A tidy one is there and well made. */
const entryOf = (
  definition: FactDefinition,
  isTidy: boolean,
): fc.Arbitrary<FactEntry | undefined> => {
  const value = anyValue(definition) as fc.Arbitrary<FactValue>
  const given = value.map((verified): FactEntry => ({ verified }))
  const stated = fc.constant<FactEntry>({ notApplicable: { reason: '无此项' } })
  if (isTidy) return fc.oneof({ arbitrary: given, weight: 20 }, { arbitrary: stated, weight: 1 })
  return fc.oneof(
    { arbitrary: given, weight: 300 },
    {
      arbitrary: fc
        .tuple(value, fc.subarray(papers.map(({ id }) => id)))
        .map(([verified, evidence]): FactEntry => ({ verified, evidence })),
      weight: 300,
    },
    { arbitrary: stated, weight: 30 },
    { arbitrary: fc.constant(undefined), weight: 1 },
    { arbitrary: value.map((claimed): FactEntry => ({ claimed })), weight: 1 },
    {
      arbitrary: fc.constantFrom<FactEntry>(
        { verified: 'wrong' },
        { verified: -1 },
        { verified: [1, 2, 3] },
      ),
      weight: 1,
    },
  )
}

/** Entries for some facts; tidy ones are all there and well made. */
export const entries = (
  isWanted: (definition: FactDefinition) => boolean,
  isTidy = false,
): fc.Arbitrary<Record<string, FactEntry>> =>
  fc
    .tuple(
      ...dictionary
        .filter(isWanted)
        .map((one) => entryOf(one, isTidy).map((entry) => [one.id, entry] as const)),
    )
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry]])),
      ),
    )
