import type { PortionValue, TallyValue } from '@fazhi/model'
import { fromExact, greatest, least, one, type Rational, zero } from '../exact/index.js'
import { own } from '../facts/index.js'
import type { Id } from '../graph/index.js'
import { countWhere, listOf, nothingUnder, rounded } from './samples.js'
import { factDefinition, refuse, type Site } from './site.js'
import type { ValuePlan } from './value-plan.js'

const statedOf = (site: Site, of: readonly string[]): readonly Id[] =>
  of.map((fact) => site.write.ask({ kind: 'notApplicable', fact }))

/** A mean, said to lie where no mean of such parts can leave: the bounds of a quotient do not know it. */
const within = ({ write }: Site, mean: Id, lowest: Rational, highest: Rational): Id =>
  write.greatest([write.number(lowest), write.least([write.number(highest), mean])])

/** Σ worth × ballots ÷ Σ ballots of the options that are valid. */
export const ofTally = (site: Site, value: TallyValue): ValuePlan => {
  const { write } = site
  const options = Object.keys(value.worth)
  const [first] = options
  if (first === undefined || value.of.length === 0)
    return refuse(site.path, `${value.id} is of nothing`)
  const cast = (option: string): Id =>
    write.sum(value.of.map((fact) => write.ask({ kind: 'ballots', fact, option })))
  const ballots = options.map(cast)
  const worthOf = (option: string): Rational => {
    const worth = own(value.worth, option)
    return worth === undefined ? zero : fromExact(worth)
  }
  const of = write.sum(
    ballots.map((id, index) => write.times(id, write.number(worthOf(options[index] ?? first)))),
  )
  const over = write.sum(ballots)
  const worths = options.map(worthOf)
  const mean = within(
    site,
    write.over(of, over, write.number(zero)),
    worths.reduce(least, worthOf(first)),
    worths.reduce(greatest, worthOf(first)),
  )
  const number = rounded(site, mean, value.round)
  const outOf = fromExact(value.outOf)
  return {
    number,
    share: write.over(number, write.number(outOf), write.number(zero)),
    of,
    over,
    most: outOf,
    ballots: { of: value.of, options: [...options, ...value.notValid] },
    ...nothingUnder(site, over, value.few),
    stated: statedOf(site, value.of),
  }
}

/** The share of the valid samples that are so. */
export const ofPortion = (site: Site, value: PortionValue): ValuePlan => {
  const { write } = site
  if (value.of.length === 0) return refuse(site.path, `${value.id} is of nothing`)
  const lists = value.of.map((id) => {
    const fact = factDefinition(site, id)
    return fact.type === 'samples' ? fact : refuse(site.path, `${id} is not a list of samples`)
  })
  const of = write.sum(lists.map((fact) => countWhere(site, fact, value.where)))
  const over = write.sum(lists.map((fact) => listOf(site, fact).count))
  const share = within(site, write.over(of, over, write.number(zero)), zero, one)
  const number = rounded(site, share, value.round)
  return {
    number,
    share: number,
    of,
    over,
    most: one,
    ...nothingUnder(site, over, value.few),
    stated: statedOf(site, value.of),
  }
}
