import type { FactDefinition, ResolvedRulebook, Rounding, ValueDefinition } from '@fazhi/model'
import { type Cohort, cohortNamed, cohortsOf } from '../compile/index.js'
import { compare, rational } from '../exact/index.js'
import { noOthers, own, type UnitFacts } from '../facts/index.js'
import type { CohortOp } from '../graph/index.js'
import type { Cell } from './cell.js'
import type { Column, LookContent, LookPart } from './content.js'
import { floorDivide, gcd, lcm } from './whole.js'

/*
 * A look at other units as columns. What a cohort came to is known before any unit is scored by it, so for the kernel it is
 * a number like those of facts: whole where it can be, a whole over a number of units for a mean of wholes, and otherwise
 * an enclosure one part of a fixed scale wide. Like every number it is checked against its ends when rows are packed.
 */

/** What the numbers of a value are between, and over which whole number they are whole, if over any. */
interface Domain {
  /** 0 unless said. */
  readonly least?: bigint
  readonly most: bigint
  readonly scale?: bigint
}

/** Points may be deductions. */
const points: Domain = { least: -1000n, most: 1000n }

/** Most units of a group, and the largest numbers where nothing declares one; a row beyond them goes to the reference. */
const assumed = { units: 4096n, number: 9_999_999n, mark: 1000n, items: 1000n, days: 999n } as const

/** Products of a whole number and a number of units are held as a pair up to here. */
const mostInPairs = 10n ** 6n

/** Scales of enclosures: whole multiples of what guard scales are multiples of; finer for smaller numbers. */
const scaleFor = (most: bigint): bigint => {
  if (most <= 1n) return 720720n * 16n
  return most <= assumed.mark ? 720720n : 5040n
}

const ofFact = ({ type, maximum }: FactDefinition): Domain => {
  const most = maximum === undefined ? undefined : BigInt(maximum)
  switch (type) {
    case 'count':
      return { most: most ?? assumed.number, scale: 1n }
    case 'amount':
      return { most: most ?? assumed.number, scale: 100n }
    case 'events':
      return { most: assumed.items, scale: 1n }
    case 'coverage':
      return { most: 1n }
    default:
      return { most: most ?? assumed.mark }
  }
}

const placed: Domain = { most: assumed.units, scale: 1n }

const together = (parts: readonly Domain[]): Domain => {
  const scales = parts.flatMap(({ scale }) => scale ?? [])
  const ends = {
    least: parts.reduce((sum, { least = 0n }) => sum + least, 0n),
    most: parts.reduce((sum, part) => sum + part.most, 0n),
  }
  return scales.length < parts.length ? ends : { ...ends, scale: scales.reduce(lcm, 1n) }
}

const rounded = (domain: Domain, round: Rounding | undefined): Domain =>
  round === undefined
    ? domain
    : { ...domain, most: domain.most + 1n, scale: 10n ** BigInt(round.places) }

/** A fact may be a value of its own name, so it is looked up among the facts. */
const ofFactNamed = (rulebook: ResolvedRulebook, id: string): Domain => {
  const fact = own(rulebook.facts, id)
  return fact === undefined ? { most: assumed.number } : ofFact(fact)
}

const ofDefinition = (rulebook: ResolvedRulebook, value: ValueDefinition): Domain => {
  switch (value.kind) {
    case 'fact':
      return ofFactNamed(rulebook, value.fact)
    case 'rate':
      return rounded({ most: value.mayExceed ? assumed.mark : 1n }, value.round)
    case 'portion':
      return rounded({ most: 1n }, value.round)
    case 'tally':
      return rounded({ most: assumed.mark }, value.round)
    case 'count':
      return rounded({ most: assumed.items, scale: 1n }, value.round)
    case 'mean':
      return rounded({ most: assumed.mark }, value.round)
    case 'sum':
      return rounded(together(value.of.map((id) => ofValue(rulebook, id))), value.round)
    case 'filed':
      return { most: assumed.days, scale: 1n }
    case 'lastYear':
      return ofValue(rulebook, value.of)
    case 'points':
      return points
    case 'cohort': {
      if (value.take === 'place') return placed
      const { scale, ...ends } = ofValue(rulebook, value.of)
      const isWhole = value.take !== 'mean' && scale !== undefined
      return rounded(isWhole ? { ...ends, scale } : ends, value.round)
    }
  }
}

const ofValue = (rulebook: ResolvedRulebook, id: string): Domain => {
  const value = own(rulebook.values, id)
  return value === undefined ? ofFactNamed(rulebook, id) : ofDefinition(rulebook, value)
}

const domainOf = (rulebook: ResolvedRulebook, { of }: Cohort): Domain =>
  'node' in of ? points : ofValue(rulebook, of.value)

/** The columns of a look; two for a mean of wholes, its number over how many. */
export const lookColumns = (rulebook: ResolvedRulebook, op: CohortOp): readonly Column[] => {
  const {
    least = 0n,
    most,
    scale,
  } = op.fn === 'place' ? placed : domainOf(rulebook, cohortNamed(cohortsOf(rulebook), op.of))
  const column = (part: LookPart, over: bigint, lo: bigint, hi: bigint): Column => ({
    content: { kind: 'look', op, part, over, lo: rational(least), hi: rational(most) },
    scale: part === 'under' || part === 'truth' ? 1n : over,
    lo,
    hi,
  })
  if (op.fn === 'any' || op.fn === 'member') return [column('truth', 1n, 0n, 1n)]
  if (scale !== undefined && op.fn !== 'mean')
    return [column('whole', scale, least * scale, most * scale)]
  if (scale !== undefined && most * scale <= mostInPairs) {
    const times = scale * assumed.units
    return [
      column('top', scale, least * times, most * times),
      column('under', scale, 1n, assumed.units),
    ]
  }
  const floor = scaleFor(most)
  return [column('floor', floor, least * floor, most * floor)]
}

const inColumn = ({ lo, hi }: Column, stored: bigint): Cell =>
  stored < lo || stored > hi ? 'range' : Number(stored)

/** Reads a look for a unit; what facts of others leave open is missing. */
export const lookCell = (
  column: Column,
  { op, part, over, lo, hi }: LookContent,
  { others = noOthers }: UnitFacts,
): Cell => {
  const { value } = others(op)
  if (value === undefined) return 'missing'
  if (typeof value === 'boolean') return value ? 1 : 0
  if (compare(value, lo) < 0 || compare(value, hi) > 0) return 'range'
  const top = value.n * over
  const common = gcd(top, value.d)
  switch (part) {
    case 'whole':
      return common === value.d ? inColumn(column, top / common) : 'range'
    case 'top':
      return inColumn(column, top / common)
    case 'under':
      return inColumn(column, value.d / common)
    default:
      return inColumn(column, floorDivide(top, value.d))
  }
}
