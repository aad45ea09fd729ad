import type { Clause, Row, Verb } from '@fazhi/model'
import fc from 'fast-check'
import { x } from '../make.js'
import { condition } from './conditions.js'
import { eventKinds, eventLevels, levels } from './facts.js'
import { atMost, bound, per, points, price } from './numbers.js'
import { anyBound, canBeNone, filings, number, share } from './values.js'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 })
const none = fc.constantFrom('notApplicable' as const, 'met' as const, 'unmet' as const)

/** Leaves out what is undefined, as resolved rulebooks do. */
const lean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

const conditional = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.record({
    shape: fc.constant('condition' as const),
    verb: fc.constant(verb),
    price,
    when: condition,
  })

const eachOf = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      price,
      each: number,
      gap: maybe(
        fc.record({ side: fc.constantFrom('below' as const, 'above' as const), bound: anyBound }),
      ),
      per,
      part: fc.constantFrom('exact' as const, 'up' as const, 'down' as const),
      atMost: maybe(atMost),
      whenNone: maybe(none),
    })
    .chain((made) =>
      maybe(
        fc.record({
          by: fc.constant('month' as const),
          round: fc.constantFrom(
            'exact' as const,
            'up' as const,
            'down' as const,
            'half-up' as const,
          ),
        }),
      ).map((prorate) => {
        const isReduced = made.gap?.side === 'below' && typeof made.gap.bound === 'string'
        const more = { ...made, prorate: isReduced ? prorate : undefined }
        return lean({ shape: 'each' as const, verb, ...more }) as Clause
      }),
    )

const everyPeriod = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      price,
      every: fc.constantFrom('quarter' as const, 'month' as const),
      gap: maybe(fc.record({ side: fc.constantFrom('below' as const, 'above' as const), bound })),
      per,
      part: fc.constantFrom('exact' as const, 'up' as const),
      atMost: maybe(atMost),
    })
    .map(
      (made) =>
        lean({ shape: 'each' as const, verb, each: `series.${made.every}`, ...made }) as Clause,
    )

const events = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      prices: fc
        .tuple(price, price)
        .map(([a, b]) => ({ [eventLevels[0]]: a, [eventLevels[1]]: b })),
      each: fc.constant('events.praise'),
      sameMatter: fc.constantFrom('highest' as const, 'all' as const),
      atMost: maybe(atMost),
    })
    .map((made) => lean({ shape: 'events' as const, verb, ...made }) as Clause)

const anyEvents = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      prices: fc
        .tuple(price, price)
        .map(([a, b]) => ({ [eventLevels[0]]: a, [eventLevels[1]]: b })),
      since: maybe(
        fc.tuple(price, price, price, price).map(([a, b, c, d]) => [
          { from: '2021-03-01', prices: { [eventLevels[0]]: a, [eventLevels[1]]: b } },
          { from: '2021-07-15', prices: { [eventLevels[0]]: c, [eventLevels[1]]: d } },
        ]),
      ),
      sameMatter: fc.constantFrom('highest' as const, 'highest' as const, 'all' as const),
      lower: maybe(fc.constantFrom(x('0.5'), x('1/3'), x('0'), x('1'))),
      kinds: maybe(fc.subarray([...eventKinds], { minLength: 1 })),
      dated: fc.constantFrom('date' as const, 'happened' as const),
      atMostOf: maybe(
        fc.tuple(atMost, maybe(atMost)).map(([a, b]) => ({
          [eventLevels[1]]: a,
          ...(b === undefined ? {} : { [eventLevels[0]]: b }),
        })),
      ),
      atMost: maybe(atMost),
    })
    .map(({ lower, ...made }) => {
      const part = made.sameMatter === 'all' ? undefined : lower
      return lean({
        shape: 'events' as const,
        verb,
        each: 'events.any',
        ...made,
        lower: part,
      }) as Clause
    })

const shared = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({ price, share, whenNone: maybe(none) })
    .map((made) => lean({ shape: 'share' as const, verb, ...made }) as Clause)

const rest = points.map((one): Row => ({ else: true, points: one }))

const bands = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      by: number,
      rows: fc.tuple(
        fc.array(fc.record({ rel: fc.constantFrom('>=' as const, '>' as const), bound, points }), {
          minLength: 1,
          maxLength: 4,
        }),
        rest,
      ),
      whenNone: maybe(none),
    })
    .map(
      ({ by, rows: [some, last], whenNone }) =>
        lean({
          shape: 'by' as const,
          verb,
          by,
          rows: [...some, last],
          whenNone: canBeNone.has(by) ? whenNone : undefined,
        }) as Clause,
    )

const byLevel = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.record({
    shape: fc.constant('by' as const),
    verb: fc.constant(verb),
    by: fc.constant('level.grade'),
    rows: fc
      .constantFrom<readonly string[]>([...levels], [...levels], [...levels], ['良', '差'])
      .chain((some) =>
        fc.tuple(...some.map((level) => points.map((one): Row => ({ level, points: one })))),
      )
      .chain((rows) =>
        fc.oneof(
          fc.constant(rows),
          rest.map((last) => [...rows, last]),
        ),
      ),
  })

const judged = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.record({
    shape: fc.constant('judged' as const),
    verb: fc.constant(verb),
    judged: fc.constant('judged.work'),
    from: fc.constantFrom(x('0'), x('0'), x('0'), x('0'), x('0.5')),
    to: fc.constantFrom(x('5'), x('5'), x('5'), x('5'), x('4.5')),
    step: fc.constantFrom(...['0.5', '0.5', '0.5', '0.5', '0.25', '0.25', '1'].map(x)),
  })

const panel = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.record({
    shape: fc.constant('judged' as const),
    verb: fc.constant(verb),
    judged: fc.constant('judged.panel'),
    from: fc.constant(x('0')),
    to: fc.constant(x('5')),
    step: fc.constantFrom(x('0.5'), x('0.5'), x('0.25')),
    raters: fc.constantFrom('mean' as const, 'median' as const, 'trimmed' as const),
  })

/** A filing measured by a rule: by its state, by its days late, or as a condition. */
export const filing = (verb: Verb): fc.Arbitrary<Clause> => {
  const value = fc.constantFrom(...filings.map(({ id }) => id))
  const states = fc.tuple(points, points, points).map(([a, b, c]): readonly Row[] => [
    { level: 'onTime', points: a },
    { level: 'late', points: b },
    { level: 'never', points: c },
  ])
  return fc.oneof<fc.Arbitrary<Clause>[]>(
    fc.record({ by: value, rows: states }).map((made) => ({ shape: 'by' as const, verb, ...made })),
    fc
      .record({ price, each: value, atMost: maybe(atMost) })
      .map((made) => lean({ shape: 'each', verb, per: x('1'), part: 'exact', ...made }) as Clause),
    fc
      .record({ price, value, of: fc.subarray(['onTime', 'late', 'never'], { minLength: 1 }) })
      .map(({ price: of, value: id, of: states_ }) => ({
        shape: 'condition' as const,
        verb,
        price: of,
        when: { kind: 'level' as const, value: id, in: states_ },
      })),
  )
}

/** A clause of any shape but a container. */
const simple = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.oneof(
    conditional(verb),
    eachOf(verb),
    eachOf(verb),
    everyPeriod(verb),
    events(verb),
    anyEvents(verb),
    shared(verb),
    shared(verb),
    bands(verb),
    byLevel(verb),
    judged(verb),
    panel(verb),
    filing(verb),
  )

const together = (verb: Verb): fc.Arbitrary<Clause> =>
  fc
    .record({
      of: fc.array(simple(verb), { minLength: 1, maxLength: 3 }),
      take: fc.constantFrom('sum' as const, 'largest' as const, 'smallest' as const),
      atMost: maybe(atMost),
    })
    .map((made) => lean({ shape: 'together' as const, ...made }) as Clause)

/** A clause of any shape. */
export const clause = (verb: Verb): fc.Arbitrary<Clause> =>
  fc.oneof({ arbitrary: simple(verb), weight: 9 }, { arbitrary: together(verb), weight: 1 })
