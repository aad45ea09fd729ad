import type { ResolvedRulebook } from '@fazhi/model'
import type { Check, Program } from '../compile/index.js'
import { fromExact, greatest, least, one, zero } from '../exact/index.js'
import { type Algebra, evaluate, type Id, type Input } from '../graph/index.js'
import {
  anyList,
  applyRange,
  between,
  cohortDomain,
  domainOf,
  fieldDomain,
  type Range,
} from '../interval/index.js'

const ratesWithin = (checks: readonly Check[]): ReadonlySet<string> =>
  new Set(
    checks.flatMap((check) =>
      check.kind === 'rate' && !check.mayExceed ? [`${check.of}/${check.over}`] : [],
    ),
  )

/** No rate that may not exceed the whole does: data in which it does are a fault, and score nothing. */
const asPart = (range: Range): Range =>
  range.kind === 'number'
    ? between(
        range.lo === undefined ? zero : greatest(range.lo, zero),
        range.hi === undefined ? one : least(range.hi, one),
      )
    : range

const judged = (checks: readonly Check[], input: Input): Range | undefined => {
  if (input.kind !== 'number') return undefined
  const check = checks.find((found) => found.kind === 'judged' && found.fact === input.fact)
  return check?.kind === 'judged' ? between(fromExact(check.from), fromExact(check.to)) : undefined
}

/**
 * What every node of a program can come to, whatever the facts are, as far as declared maxima tell. Sound, and as wide as forgetting
 * how facts hang together makes it: two clauses that exclude each other are not told apart.
 */
export const rangesOf = (
  rulebook: ResolvedRulebook,
  { nodes, inputs, checks }: Program,
): ((id: Id) => Range | undefined) => {
  const within = ratesWithin(checks)
  const algebra: Algebra<Range> = {
    input: (input) => judged(checks, input) ?? domainOf(rulebook, input),
    items: (fact) => ({
      items: [{ field: (name) => fieldDomain(rulebook, fact, name) }],
    }),
    cohort: cohortDomain,
    list: (op, [any]) =>
      anyList(op, any?.each.kind === 'number' ? any.each : between(undefined, undefined)),
    apply: (op, args) => {
      const range = applyRange(op, args)
      return op.k === 'div' && within.has(`${op.a}/${op.b}`) ? asPart(range) : range
    },
    settle: (range) => range,
  }
  const { values } = evaluate<Range>(nodes, inputs, algebra)
  return (id) => values[id]
}
