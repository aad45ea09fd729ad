import type { FactDefinition, FewGuard, ValueDefinition } from '@fazhi/model'
import { add, greatest, one, type Rational, rational, zero } from '../exact/index.js'
import { fullOfSample, own } from '../facts/index.js'
import type { Id } from '../graph/index.js'
import { cohortPlan } from './cohort-value.js'
import { daysLate, filedPlan } from './filed.js'
import { lastYearPlan } from './last-year.js'
import type { CountedPlan } from './plan.js'
import { pointsValue } from './points.js'
import { countWhere, listOf, nothingUnder, rounded } from './samples.js'
import { factDefinition, refuse, type Site, valueDefinition } from './site.js'
import { ofPortion, ofTally } from './tally.js'
import type { ValuePlan } from './value-plan.js'

export type { ValuePlan } from './value-plan.js'

/** The largest full mark of some lists of samples. */
const fullOfSamples = ({ rulebook }: Site, lists: readonly FactDefinition[]): Rational =>
  lists.map((fact) => fullOfSample(rulebook, fact)).reduce(greatest, zero)

const mostOf = ({ maximum }: FactDefinition): Pick<ValuePlan, 'most'> =>
  maximum === undefined ? {} : { most: rational(BigInt(maximum)) }

const ratio = (
  site: Site,
  of: Id,
  over: Id,
  few?: FewGuard,
): Pick<ValuePlan, 'number' | 'of' | 'over' | 'noneDue' | 'few'> => ({
  number: site.write.over(of, over, site.write.number(zero)),
  of,
  over,
  ...nothingUnder(site, over, few),
})

/** What of a value is shown beside its number. */
export const countedParts = ({
  of,
  over,
  few,
  ballots,
}: ValuePlan): Pick<CountedPlan, 'of' | 'over' | 'few' | 'ballots'> => ({
  ...(of === undefined ? {} : { of }),
  ...(over === undefined ? {} : { over }),
  ...(few === undefined ? {} : { few }),
  ...(ballots === undefined ? {} : { ballots }),
})

const ofFact = (site: Site, id: string): ValuePlan => {
  const { write } = site
  const fact = factDefinition(site, id)
  const stated = [write.ask({ kind: 'notApplicable', fact: id })]
  const number = (): Id => write.ask({ kind: 'number', fact: id })
  switch (fact.type) {
    case 'judgement':
      site.checks.push({ kind: 'signer', active: site.active, fact: id })
      return { number: number(), ...mostOf(fact), stated }
    case 'count':
    case 'amount':
      return { number: number(), ...mostOf(fact), stated }
    case 'flag':
      return { flag: write.ask({ kind: 'flag', fact: id }), stated }
    case 'level':
      return { level: id, stated }
    case 'filing':
      site.checks.push({ kind: 'state', active: site.active, fact: id })
      return { level: id, stated }
    case 'score': {
      const whole = write.ask({ kind: 'whole', fact: id })
      return { number: number(), share: write.over(number(), whole, write.number(zero)), stated }
    }
    case 'coverage': {
      const whole = write.ask({ kind: 'whole', fact: id })
      const covered = ratio(site, number(), whole)
      site.checks.push({
        kind: 'rate',
        active: site.active,
        value: id,
        of: number(),
        over: whole,
        mayExceed: false,
      })
      return {
        ...covered,
        ...(covered.number === undefined ? {} : { share: covered.number }),
        most: one,
        stated,
      }
    }
    case 'samples':
      return ofAggregate(site, { kind: 'mean', id, title: fact.name, of: [id] })
    case 'events':
      return { number: listOf(site, fact).count, stated }
    default:
      return refuse(site.path, `a fact of type ${fact.type} cannot be measured: ${id}`)
  }
}

/** The number of a value. @throws FazhiError `invalidRule` when it has none. */
export const numberOf = (site: Site, id: string, plan: ValuePlan): Id =>
  plan.number ??
  (plan.filing === undefined
    ? refuse(site.path, `${id} is not a number`)
    : daysLate(site, plan.filing))

/** Whether a value is measured from this year's facts of the unit alone. */
const isMeasuredHere = (site: Site, id: string): boolean => {
  const value = valueDefinition(site, id)
  if (value.kind === 'cohort' || value.kind === 'lastYear' || value.kind === 'points') return false
  return value.kind !== 'rate' || [value.of, value.over].every((part) => isMeasuredHere(site, part))
}

const ofRate = (site: Site, value: Extract<ValueDefinition, { kind: 'rate' }>): ValuePlan => {
  const of = valuePlan(site, value.of)
  const over = valuePlan(site, value.over)
  const rate = ratio(
    site,
    numberOf(site, value.of, of),
    numberOf(site, value.over, over),
    value.few,
  )
  const isBase = !isMeasuredHere(site, value.over)
  if (rate.of !== undefined && rate.over !== undefined)
    site.checks.push({
      kind: 'rate',
      active: site.active,
      value: value.id,
      of: rate.of,
      over: rate.over,
      mayExceed: value.mayExceed,
      ...(isBase ? { isBase } : {}),
    })
  // A rate of a rate counts with nothing under it as it did before; what is looked up elsewhere has nothing to give then.
  const empty = [value.of, value.over].flatMap((id, index) => {
    const part = index === 0 ? of : over
    return part.noneDue === undefined || isMeasuredHere(site, id) ? [] : [part.noneDue]
  })
  const number = rounded(site, numberOf(site, value.id, { ...rate, stated: [] }), value.round)
  return {
    ...rate,
    number,
    share: number,
    ...(empty.length === 0 || rate.noneDue === undefined
      ? {}
      : { noneDue: site.write.any([rate.noneDue, ...empty]) }),
    ...(value.mayExceed ? {} : { most: one }),
    stated: [...of.stated, ...over.stated],
  }
}

const ofAggregate = (
  site: Site,
  value: Extract<ValueDefinition, { kind: 'sum' | 'count' | 'mean' }>,
): ValuePlan => {
  const { write } = site
  if (value.of.length === 0) return refuse(site.path, `${value.id} is of nothing`)
  const lists = value.of.flatMap((id) => {
    const fact = own(site.rulebook.facts, id)
    return fact?.type === 'samples' || fact?.type === 'events' ? [fact] : []
  })
  if (lists.length === 0 && value.kind === 'sum') {
    const parts = value.of.map((id) => ({ id, plan: valuePlan(site, id) }))
    const total = write.sum(parts.map(({ id, plan }) => numberOf(site, id, plan)))
    const highs = parts.flatMap(({ plan }) => plan.most ?? [])
    return {
      number: rounded(site, total, value.round),
      ...(highs.length < parts.length ? {} : { most: highs.reduce(add, zero) }),
      stated: parts.flatMap(({ plan }) => plan.stated),
    }
  }
  if (lists.length < value.of.length) return refuse(site.path, `${value.id} needs lists`)
  if (value.kind !== 'count' && lists.some(({ type, levels }) => type === 'samples' && levels))
    return refuse(site.path, `${value.id} needs samples with marks`)
  const made = lists.map((fact) => listOf(site, fact))
  const stated = lists.map((fact) => write.ask({ kind: 'notApplicable', fact: fact.id }))
  const total = write.sum(made.map((one) => one.total))
  const count = write.sum(made.map((one) => one.count))
  if (value.kind === 'count') {
    const { where } = value
    const so =
      where === undefined
        ? count
        : write.sum(
            lists.map((fact) =>
              fact.type === 'samples'
                ? countWhere(site, fact, where)
                : refuse(site.path, `${fact.id} is not a list of samples`),
            ),
          )
    return { number: rounded(site, so, value.round), stated }
  }
  if (value.kind === 'sum') return { number: rounded(site, total, value.round), stated }
  const nothing = write.number(zero)
  const full = fullOfSamples(site, lists)
  const mean = rounded(site, write.over(total, count, nothing), value.round)
  return {
    number: mean,
    share: write.over(mean, write.number(full), nothing),
    most: full,
    ...nothingUnder(site, count, value.few),
    ...(value.few === undefined ? {} : { over: count }),
    stated,
  }
}

/**
 * A value as nodes of the graph. Rates, means and sums are compared unrounded unless the value declares a rounding (R17).
 * @throws FazhiError `invalidRule` when a name leads nowhere or to something that is not measured.
 */
export const valuePlan = (site: Site, id: string): ValuePlan => {
  const value = valueDefinition(site, id)
  switch (value.kind) {
    case 'fact':
      return ofFact(site, value.fact)
    case 'rate':
      return ofRate(site, value)
    case 'tally':
      return ofTally(site, value)
    case 'portion':
      return ofPortion(site, value)
    case 'cohort': {
      const plan = cohortPlan(site, value, valuePlan)
      const number = rounded(site, numberOf(site, id, plan), value.round)
      return { ...plan, number, ...(plan.share === undefined ? {} : { share: number }) }
    }
    case 'filed':
      return filedPlan(site, value)
    case 'lastYear':
      return lastYearPlan(site, value, valuePlan)
    case 'points':
      return pointsValue(site, value.node)
    default:
      return ofAggregate(site, value)
  }
}
