import type { FactDefinition, FactValue, ResolvedRulebook } from '@fazhi/model'
import type { Check, Program } from '../compile/index.js'
import {
  add,
  compare,
  fromExact,
  isZero,
  multiply,
  one,
  type Rational,
  rational,
  snap,
  subtract,
  zero,
} from '../exact/index.js'
import { own, type UnitFacts } from '../facts/index.js'
import type { Input } from '../graph/index.js'
import { between, type Range, truth } from './range.js'

/** What a missing fact can still turn out to be. */
export type FactDomain =
  /** `from` + k × `step` for every whole k from `lo` to `hi`; without `hi` nothing ends it. */
  | {
      readonly kind: 'steps'
      readonly from: Rational
      readonly step: Rational
      readonly lo: bigint
      readonly hi?: bigint
    }
  | { readonly kind: 'choices'; readonly of: readonly FactValue[] }
  /** Whatever its type allows, or what lies between two marks; it is not divided. */
  | { readonly kind: 'whole'; readonly marks?: { readonly from: Rational; readonly to: Rational } }

/** The open facts of a unit with what each can be. */
export type Domains = ReadonlyMap<string, FactDomain>

type Steps = Extract<FactDomain, { kind: 'steps' }>

const counts = (lo: bigint, hi: bigint | undefined): Steps => ({
  kind: 'steps',
  from: zero,
  step: one,
  lo,
  ...(hi === undefined ? {} : { hi }),
})

const filings: readonly FactValue[] = ['onTime', 'late', 'never']

const declared = (definition: FactDefinition): FactDomain => {
  const { type, levels, maximum, series } = definition
  switch (type) {
    case 'flag':
      return { kind: 'choices', of: [true, false] }
    case 'level':
    case 'filing': {
      const of = levels ?? (type === 'filing' ? filings : undefined)
      return of === undefined ? { kind: 'whole' } : { kind: 'choices', of }
    }
    case 'count':
      return series === undefined
        ? counts(0n, maximum === undefined ? undefined : BigInt(maximum))
        : { kind: 'whole' }
    default:
      return { kind: 'whole' }
  }
}

/** The domain of a fact of a unit that was not given: its whole declared one, or what an approximate count leaves. */
const initial = (definition: FactDefinition, { approximate }: UnitFacts): FactDomain => {
  const near = approximate?.get(definition.id)
  if (near === undefined) return declared(definition)
  const most = near.below === undefined ? definition.maximum : near.below - 1
  const lo = BigInt(near.atLeast)
  return counts(lo, most === undefined || most < near.atLeast ? undefined : BigInt(most))
}

/** Every fact that the program asks for and the unit did not give, with what it can be. */
export const openDomains = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
): Domains =>
  new Map(
    program.facts.flatMap((id) => {
      const definition = own(rulebook.facts, id)
      return definition === undefined || facts.readings.has(id)
        ? []
        : [[id, initial(definition, facts)] as const]
    }),
  )

const at = ({ from, step }: Steps, k: bigint): Rational => add(from, multiply(step, rational(k)))

/** The number a step of a domain stands for. */
export const stepAt = at

/** What a question about a fact can be answered with; `undefined` where the domain says nothing of its own. */
export const answerIn = (domain: FactDomain, input: Input): Range | undefined => {
  if (domain.kind === 'steps' && input.kind === 'number')
    return between(
      at(domain, domain.lo),
      domain.hi === undefined ? undefined : at(domain, domain.hi),
      isZero(domain.from) ? domain.step : undefined,
    )
  if (domain.kind === 'whole' && domain.marks !== undefined && input.kind === 'raters')
    return between(domain.marks.from, domain.marks.to)
  if (domain.kind !== 'choices') return undefined
  if (input.kind === 'flag') return truth(domain.of.includes(true), domain.of.includes(false))
  if (input.kind !== 'level') return undefined
  const isIn = (value: FactValue): boolean => input.in.includes(String(value))
  return truth(domain.of.some(isIn), !domain.of.every(isIn))
}

/** A domain in two parts, where it has more than one value; an endless one is divided beyond its first values. */
export const halves = (domain: FactDomain): readonly FactDomain[] => {
  if (domain.kind === 'choices') {
    const middle = Math.ceil(domain.of.length / 2)
    return domain.of.length < 2
      ? []
      : [
          { kind: 'choices', of: domain.of.slice(0, middle) },
          { kind: 'choices', of: domain.of.slice(middle) },
        ]
  }
  if (domain.kind === 'whole') return []
  const { lo, hi } = domain
  if (hi !== undefined && lo >= hi) return []
  const middle = hi === undefined ? lo * 2n + 8n : (lo + hi) / 2n
  return [
    { ...domain, hi: middle },
    { ...domain, lo: middle + 1n },
  ]
}

/** A domain of judged marks: what a rule that surely applies allows; anything else would be a fault of the data. */
const marks = ({ from, to, step, raters }: Extract<Check, { kind: 'judged' }>): FactDomain => {
  const [least, most, by] = [fromExact(from), fromExact(to), fromExact(step)]
  // What the marks of several signers become lies between the same ends, on no step.
  if (raters !== undefined) return { kind: 'whole', marks: { from: least, to: most } }
  if (isZero(by)) return { kind: 'whole' }
  const steps = snap(multiply(subtract(most, least), { n: by.d, d: by.n }), one, 'floor').n
  return { kind: 'steps', from: least, step: by, lo: 0n, hi: steps }
}

/** What a rate that may not exceed 1 leaves of its two counts. */
const together = (of: Steps, over: Steps): readonly [Steps, Steps] => [
  over.hi !== undefined && (of.hi === undefined || over.hi < of.hi) ? { ...of, hi: over.hi } : of,
  over.lo < of.lo ? { ...over, lo: of.lo } : over,
]

const isCount = ({ from, step }: Steps): boolean => isZero(from) && compare(step, one) === 0

/**
 * Domains narrowed by the checks that surely apply: a fact outside them would be a fault, and a unit with a fault has no
 * total. A count that is given counts as a domain of one value.
 * @param applies Whether a check surely applies, from what its condition can be.
 */
export const checkedDomains = (
  program: Program,
  facts: UnitFacts,
  domains: Domains,
  applies: (check: Check) => boolean,
): Domains => {
  const found = new Map(domains)
  const factOfNumber = (id: number): string | undefined => {
    const op = program.nodes[id]?.op
    const input = op?.k === 'input' ? program.inputs[op.i] : undefined
    return input?.kind === 'number' ? input.fact : undefined
  }
  const stepsOf = (fact: string | undefined): Steps | undefined => {
    if (fact === undefined) return undefined
    const domain = found.get(fact)
    if (domain !== undefined) return domain.kind === 'steps' && isCount(domain) ? domain : undefined
    const reading = facts.readings.get(fact)
    return reading?.state === 'given' && typeof reading.value === 'number'
      ? counts(BigInt(reading.value), BigInt(reading.value))
      : undefined
  }
  for (const check of program.checks.filter(applies)) {
    if (check.kind === 'judged' && found.get(check.fact)?.kind === 'whole')
      found.set(check.fact, marks(check))
    if (check.kind !== 'rate' || check.mayExceed) continue
    const [ofFact, overFact] = [factOfNumber(check.of), factOfNumber(check.over)]
    const [of, over] = [stepsOf(ofFact), stepsOf(overFact)]
    if (ofFact === undefined || overFact === undefined || !of || !over) continue
    const [part, whole] = together(of, over)
    if (part.hi !== undefined && part.lo > part.hi) continue
    if (whole.hi !== undefined && whole.lo > whole.hi) continue
    if (found.has(ofFact)) found.set(ofFact, part)
    if (found.has(overFact)) found.set(overFact, whole)
  }
  return found
}
