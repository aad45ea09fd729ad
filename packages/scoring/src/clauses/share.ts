import type { ShareClause } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { refuse, type Site } from '../compile/site.js'
import { countedParts, valuePlan } from '../compile/value.js'
import { fromExact, one } from '../exact/index.js'

/** A share of a price: a rate, or a score over its full mark, never more than the whole. */
export const compileShare = (clause: ShareClause, site: Site): ClausePlan => {
  const { write } = site
  const value = valuePlan(site, clause.share)
  const share = value.share ?? refuse(site.path, `${clause.share} is not a part of a whole`)
  const price = write.number(fromExact(clause.price))
  return movement(site, {
    shape: 'share',
    verb: clause.verb,
    size: write.times(price, write.least([share, write.number(one)])),
    largest: price,
    smallest: write.sum([]),
    silent: value.stated,
    noneDue: value.noneDue,
    whenNone: clause.whenNone,
    counted: [
      {
        value: clause.share,
        ...(value.number === undefined ? {} : { number: value.number }),
        ...countedParts(value),
      },
    ],
  })
}
