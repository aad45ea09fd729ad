import type { EachClause, FactDefinition } from '@fazhi/model'
import { type BoundPlan, boundPlan } from '../compile/bound.js'
import { countedLevel } from '../compile/filed.js'
import { eitherNone, movement } from '../compile/movement.js'
import type { ClausePlan, CountedPlan } from '../compile/plan.js'
import { factDefinition, refuse, type Site, valueDefinition } from '../compile/site.js'
import { countedParts, numberOf, valuePlan } from '../compile/value.js'
import { divide, fromExact, one, type Rational, rational } from '../exact/index.js'
import { prorateModes } from '../facts/index.js'
import type { Id } from '../graph/index.js'

const periods = { quarter: 4, month: 12 } as const

/** The shortfall below or excess above a bound, never negative; without a bound the value itself. */
const gapOf = (clause: EachClause, { write }: Site, value: Id, bound: Id | undefined): Id => {
  const nothing = write.sum([])
  if (clause.gap === undefined || bound === undefined) return write.greatest([nothing, value])
  const minus = write.number(rational(-1n))
  const [more, less] = clause.gap.side === 'below' ? [bound, value] : [value, bound]
  return write.greatest([nothing, write.sum([more, write.times(minus, less)])])
}

/** The requirement for the part of the year in which the unit existed (R15). */
const reducedBound = ({ gap, prorate }: EachClause, { write, path }: Site): Id | undefined => {
  if (prorate === undefined) return undefined
  if (gap?.side !== 'below' || typeof gap.bound !== 'string')
    return refuse(path, 'only a fixed requirement can be reduced for part of a year')
  const nothing = write.sum([])
  const months = Array.from({ length: 12 }, (_, index) =>
    write.choose(write.ask({ kind: 'exists', every: 'month', index }), write.number(one), nothing),
  )
  const ofMonth = divide(fromExact(gap.bound), rational(12n))
  const part = write.times(write.sum(months), write.number(ofMonth))
  return prorate.round === 'exact' ? part : write.snap(part, one, prorateModes[prorate.round])
}

/** Units of a gap: exactly, a part as a whole one, or a part as none (R18). */
const unitsOf = (clause: EachClause, { write }: Site, gap: Id): Id => {
  const units = write.times(gap, write.number(divide(one, fromExact(clause.per))))
  if (clause.part === 'exact') return units
  return write.snap(units, one, clause.part === 'up' ? 'ceil' : 'floor')
}

const seriesFact = (clause: EachClause, site: Site): FactDefinition => {
  const value = valueDefinition(site, clause.each)
  const fact = value.kind === 'fact' ? factDefinition(site, value.fact) : undefined
  return fact?.series === undefined
    ? refuse(
        site.path,
        `${clause.each} is not a series, so it cannot be read every ${clause.every}`,
      )
    : fact
}

interface Measured {
  readonly units: Id
  readonly largest: Id
  readonly counted: CountedPlan
}

const everyPeriod = (
  clause: EachClause,
  every: 'quarter' | 'month',
  site: Site,
  bound: BoundPlan | undefined,
): Omit<Measured, 'largest'> => {
  const { write } = site
  const fact = seriesFact(clause, site).id
  site.checks.push({ kind: 'series', active: site.active, fact, every })
  const parts = Array.from({ length: periods[every] }, (_, index) => {
    const exists = write.ask({ kind: 'exists', every, index })
    const gap = gapOf(clause, site, write.ask({ kind: 'part', fact, every, index }), bound?.number)
    return { exists, gap, units: write.choose(exists, unitsOf(clause, site, gap), write.sum([])) }
  })
  const units = write.sum(parts.map((part) => part.units))
  return {
    units,
    counted: {
      value: clause.each,
      number: write.ask({ kind: 'number', fact }),
      units,
      series: parts.map(({ gap, exists }) => ({ gap, exists })),
      ...bound?.counted,
    },
  }
}

const isFixed = (gap: EachClause['gap']): boolean => typeof gap?.bound === 'string'

const pricedIn = (clause: EachClause, { write }: Site, units: Id): Id =>
  write.times(units, write.number(fromExact(clause.price)))

/**
 * The most the clause can move. A value is never below 0, so a shortfall is at most the bound, once for each period in
 * which the unit exists; an excess goes as far as the value can. Where nothing bounds it, it goes over the whole leaf.
 */
const largestOf = (
  clause: EachClause,
  most: Rational | undefined,
  bound: BoundPlan | undefined,
  site: Site,
): Id => {
  const { write } = site
  const { gap, every } = clause
  if (gap?.side === 'below') {
    if (bound?.most === undefined) return write.number(site.reach)
    const whole = unitsOf(clause, site, write.number(bound.most))
    if (every === undefined) return pricedIn(clause, site, whole)
    const parts = Array.from({ length: periods[every] }, (_, index) =>
      write.choose(write.ask({ kind: 'exists', every, index }), whole, write.sum([])),
    )
    return pricedIn(clause, site, write.sum(parts))
  }
  if (most === undefined || every !== undefined) return write.number(site.reach)
  // A bound that is another value may be as low as 0.
  const lowest = isFixed(gap) ? bound?.number : write.sum([])
  return pricedIn(
    clause,
    site,
    unitsOf(clause, site, gapOf(clause, site, write.number(most), lowest)),
  )
}

/** A price for each unit of a value, of its shortfall or its excess; in each quarter where that is said (R14). */
export const compileEach = (clause: EachClause, site: Site): ClausePlan => {
  const { write } = site
  const value = valuePlan(site, clause.each)
  const number = numberOf(site, clause.each, value)
  const bound = clause.gap === undefined ? undefined : boundPlan(site, clause.gap.bound)
  if (clause.every !== undefined && bound !== undefined && !isFixed(clause.gap))
    refuse(site.path, `${clause.each} cannot be compared with another value every ${clause.every}`)
  const reduced = reducedBound(clause, site)
  if (reduced !== undefined && clause.every !== undefined)
    refuse(site.path, 'a requirement of every quarter or month is not reduced')
  const once = (): Omit<Measured, 'largest'> => {
    const units = unitsOf(clause, site, gapOf(clause, site, number, reduced ?? bound?.number))
    return {
      units,
      counted: {
        value: clause.each,
        number,
        units,
        ...countedLevel(value),
        ...countedParts(value),
        ...bound?.counted,
        ...(clause.gap?.side === 'below'
          ? { required: reduced === undefined ? {} : { reduced } }
          : {}),
      },
    }
  }
  const { units, counted } =
    clause.every === undefined ? once() : everyPeriod(clause, clause.every, site, bound)
  return movement(site, {
    shape: 'each',
    verb: clause.verb,
    size: pricedIn(clause, site, units),
    largest:
      reduced === undefined
        ? largestOf(clause, value.most, bound, site)
        : pricedIn(clause, site, unitsOf(clause, site, reduced)),
    smallest: write.sum([]),
    atMost: clause.atMost,
    silent: [...value.stated, ...(bound?.stated ?? [])],
    noneDue: eitherNone(site, value.noneDue, bound?.noneDue),
    whenNone: clause.whenNone,
    counted: [counted],
  })
}
