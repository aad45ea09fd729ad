import type { Clause, ExactString, ScoreNode, Verb } from '@fazhi/model'
import fc from 'fast-check'
import { branch, extra, leaf, x } from '../make.js'
import { clause } from './clauses.js'
import { attribute, condition } from './conditions.js'
import { firstItem, isAround, isOfPoints, type Looks, withoutNames } from './looks.js'
import { points } from './numbers.js'
import { rounding } from './values.js'

const rare = <T>(of: fc.Arbitrary<T>, freq = 5) => fc.option(of, { nil: undefined, freq })

const policy = fc.constantFrom('rescale' as const, 'fullCredit' as const, 'zero' as const)

/** What fills a leaf by the mean of a group, for rulebooks that look around. */
const fill: fc.Arbitrary<Partial<ScoreNode>> = fc
  .tuple(fc.constantFrom({}, {}, { among: 'all' }), policy)
  .map(([among, fallback]) => ({
    notApplicable: 'groupMean',
    groupMean: { ...among, fallback },
  }))

const steps = fc.record({
  applies: rare(fc.oneof(condition, attribute)),
  zeroWhen: rare(condition, 8),
  round: rare(rounding, 3),
  floor: rare(fc.constantFrom(x('0'), x('-2'), x('1')), 4),
  ceiling: rare(fc.constantFrom(x('2'), x('20')), 4),
  outOf: rare(points, 3),
  evidence: rare(fc.constantFrom<readonly string[]>(['minutes'], ['minutes', 'register']), 3),
})

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never

const given = ({ floor, ceiling, ...rest }: Steps) =>
  Object.fromEntries(
    Object.entries({
      ...rest,
      ...(floor ? { floor } : {}),
      ...(ceiling ? { ceiling } : {}),
    }).filter(([, value]) => value !== undefined),
  )

const startOf = (verbs: readonly Verb[], full: ExactString): ExactString =>
  verbs.includes('gain') ? x('0') : full

const verb = fc.constantFrom<Verb>('gain', 'lose')

const clauses: fc.Arbitrary<readonly (readonly [Verb, Clause])[]> = fc.oneof(
  {
    arbitrary: verb.chain((one) =>
      fc.array(
        clause(one).map((made) => [one, made] as const),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    weight: 4,
  },
  {
    arbitrary: fc.array(
      verb.chain((one) => clause(one).map((made) => [one, made] as const)),
      { minLength: 1, maxLength: 3 },
    ),
    weight: 1,
  },
)

const leafAt = (id: string): fc.Arbitrary<ScoreNode> =>
  fc
    .tuple(points, clauses, policy, steps, rare(fill, 4))
    .map(([worth, made, notApplicable, more, filled]) => {
      const full = more.outOf ?? worth
      return leaf(
        id,
        worth,
        made.map(([, one]) => one),
        {
          ceiling: full,
          start: startOf(
            made.map(([one]) => one),
            full,
          ),
          notApplicable,
          ...filled,
          ...given(more),
        },
      )
    })

const branchAt = (id: string, items: fc.Arbitrary<readonly ScoreNode[]>): fc.Arbitrary<ScoreNode> =>
  fc
    .tuple(points, items, fc.constantFrom('pass' as const, 'rescale' as const), steps)
    .map(([worth, made, notApplicable, more]) =>
      branch(id, worth, made, { ceiling: more.outOf ?? worth, notApplicable, ...given(more) }),
    )

const nodeAt = (id: string, depth: number): fc.Arbitrary<ScoreNode> =>
  depth === 0
    ? leafAt(id)
    : fc.oneof(
        { arbitrary: leafAt(id), weight: 2 },
        { arbitrary: branchAt(id, itemsAt(id, depth - 1)), weight: 1 },
      )

const itemsAt = (id: string, depth: number): fc.Arbitrary<readonly ScoreNode[]> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => nodeAt(`${id}${index}`, depth))),
    )

/** A leaf without the mean that would fill it. */
const unfilled = ({ groupMean, ...node }: ScoreNode): ScoreNode => ({
  ...node,
  notApplicable: groupMean?.fallback ?? node.notApplicable,
  items: node.items.map(unfilled),
})

/** A table that looks only as far as it may; what is in its first item never reads that item's points. */
const within = (table: ScoreNode, looks: Looks): ScoreNode => {
  const isBarred = (id: string): boolean =>
    looks === 'nowhere' || (looks === 'back' && isAround(id))
  const kept = withoutNames(looks === 'around' ? table : unfilled(table), isBarred)
  const items = kept.items.map((item) =>
    item.id === firstItem ? withoutNames(item, isOfPoints) : item,
  )
  return { ...kept, items }
}

/** The root of a table, up to three deep. */
export const root = (looks: Looks): fc.Arbitrary<ScoreNode> =>
  branchAt('t', itemsAt('t', 2)).map(
    // A table applies to whomever it is bound to.
    ({ applies: _, ...table }) => within(table, looks),
  )

/** Extras on top: an award, a deduction. */
export const extras = (looks: Looks): fc.Arbitrary<readonly ScoreNode[]> =>
  fc
    .tuple(rare(clause('gain'), 2), rare(clause('lose'), 2))
    .map(([gain, lose]) =>
      [
        ...(gain === undefined ? [] : [extra('award', [gain], { ceiling: x('3') })]),
        ...(lose === undefined
          ? []
          : [extra('deduction', [lose], { floor: x('-4'), ceiling: x('0') })]),
      ].map((one) => within(one, looks)),
    )
