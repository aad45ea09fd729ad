import type { Condition } from '@fazhi/model'
import fc from 'fast-check'
import { levels } from './facts.js'
import { anyBound, number } from './values.js'

const relation = fc.constantFrom('>=', '>', '<=', '<', '=' as const) as fc.Arbitrary<
  '>=' | '>' | '<=' | '<' | '='
>

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('flag' as const),
    value: fc.constantFrom('flag.a', 'flag.b', 'flag.city'),
    is: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: number,
    rel: relation,
    bound: anyBound,
  }),
  fc.record({
    kind: fc.constant('level' as const),
    value: fc.constant('level.grade'),
    in: fc.subarray([...levels], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('level' as const),
    value: fc.constant('filing.report'),
    in: fc.subarray(['onTime', 'late', 'never'], { minLength: 1 }),
  }),
)

/** Conditions on facts, up to two deep. */
export const condition: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: simple, weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(simple, { minLength: 1, maxLength: 3 }),
    }),
    weight: 1,
  },
  { arbitrary: simple.map((of): Condition => ({ kind: 'not', of })), weight: 1 },
)

/** Conditions on what a unit is. */
export const attribute: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { kind: 'attribute', attribute: 'enforcementPower', in: [true] },
  { kind: 'attribute', attribute: 'kind', in: ['township'] },
)
