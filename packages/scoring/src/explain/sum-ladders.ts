import type { ResolvedRulebook } from '@fazhi/model'
import { add, fromExact, rational, subtract, zero } from '../exact/index.js'
import type { UnitFacts } from '../facts/index.js'
import { type Ladder, ladderOf } from './ladder.js'

/**
 * The counts that move a value, each with the others held: one, or of a sum of several counts every one of them. None where no
 * count moves it, or where one fact stands in a sum twice.
 */
export const laddersOf = (
  rulebook: ResolvedRulebook,
  readings: UnitFacts['readings'],
  value: string,
): readonly Ladder[] => {
  const definition = rulebook.values[value]
  const ids = definition?.kind === 'sum' ? definition.of : [value]
  const parts = ids.flatMap((id) => ladderOf(rulebook, readings, id) ?? [])
  if (ids.length === 1 || parts.length < ids.length) return parts.length < ids.length ? [] : parts
  const facts = new Set(parts.map(({ fact }) => fact))
  if (facts.size < parts.length || parts.some(({ over }) => over !== undefined)) return []
  return parts.map((part) => {
    const others = parts
      .filter((one) => one !== part)
      .map(({ now }) => rational(BigInt(now)))
      .reduce(add, zero)
    return { ...part, at: (bound) => subtract(fromExact(bound), others) }
  })
}
