import type { FactDefinition, FewGuard, Rounding, SampleTest } from '@fazhi/model'
import { fromExact, one, rational, unitOfPlaces, zero } from '../exact/index.js'
import type { Id, Pen } from '../graph/index.js'
import { comparisonIn } from './comparison.js'
import type { Few } from './plan.js'
import type { Site } from './site.js'

/** Rounds a value where it declares a rounding (R17). */
export const rounded = (site: Site, id: Id, rounding: Rounding | undefined): Id =>
  rounding === undefined ? id : site.write.snap(id, unitOfPlaces(rounding.places), rounding.mode)

/** Whether an item of a list is so. */
const isSo = (write: Pen, test: SampleTest): Id =>
  test.kind === 'class'
    ? write.any(test.in.map((name) => write.item(`class:${name}`)))
    : comparisonIn(write, write.item('score'), test.rel, write.number(fromExact(test.bound)))

/** Total and number of a list; samples that are not valid are left out of both, void ones stay with 0 (R24); of events those of the year. */
export const listOf = (
  { write }: Site,
  fact: FactDefinition,
): { readonly total: Id; readonly count: Id } => {
  const isSamples = fact.type === 'samples'
  const each = isSamples && fact.levels === undefined ? write.item('score') : write.number(one)
  const where = write.item(isSamples ? 'valid' : 'in:date')
  return {
    total: write.list({ fn: 'sum', of: fact.id, each, where }),
    count: write.list({ fn: 'count', of: fact.id, each, where }),
  }
}

/** How many of a list of samples are so. */
export const countWhere = ({ write }: Site, fact: FactDefinition, test: SampleTest): Id =>
  write.list({
    fn: 'count',
    of: fact.id,
    each: write.number(one),
    where: write.all([write.item('valid'), isSo(write, test)]),
  })

/** When there is nothing to measure: nothing is there, or less than the value asks for. */
export const nothingUnder = (
  { write }: Site,
  over: Id,
  few: FewGuard | undefined,
): { readonly noneDue: Id; readonly few?: Few } => {
  const isNone = write.test(over, '=', write.number(zero))
  if (few === undefined) return { noneDue: isNone }
  const isFew = write.not(write.test(over, '>=', write.number(rational(BigInt(few.atLeast)))))
  return {
    noneDue: few.whenFew === 'none' ? isFew : isNone,
    few: { isFew, atLeast: few.atLeast },
  }
}
