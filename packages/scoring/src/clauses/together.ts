import type { TogetherClause } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { inside, refuse, type Site } from '../compile/site.js'
import type { Id } from '../graph/index.js'

/** Clauses that move points together: summed, or only the largest or smallest counts; one sign only (R3). */
export const compileTogether = (clause: TogetherClause, site: Site): ClausePlan => {
  const { write } = site
  const inner = clause.of.map((one, index) => site.compile(one, inside(site, index)))
  const [first = refuse(site.path, 'a container is empty')] = inner
  if (inner.some(({ verb }) => verb !== first.verb))
    refuse(site.path, 'a container holds clauses that gain and clauses that lose')
  const amounts = inner.map(({ amount }) => amount)
  const total = write.sum(amounts)
  // An alternative that is not applicable is no candidate for the smallest; the total is as large as any of the others.
  const candidates = (): Id[] =>
    inner.map(({ silent, amount }) => write.choose(silent, total, amount))
  const take = {
    sum: () => total,
    largest: () => write.greatest(amounts),
    smallest: () => write.least(candidates()),
  }[clause.take]
  const size = take()
  const empties = inner.flatMap((one) => (one.empties === undefined ? [] : [one.empties]))
  const plan = movement(site, {
    shape: 'together',
    verb: first.verb,
    size,
    largest: size,
    smallest: size,
    atMost: clause.atMost,
    silent: [write.all(inner.map(({ silent }) => silent))],
    counted: [],
    inner,
  })
  const container = { ...plan, take: clause.take }
  return empties.length === 0 ? container : { ...container, empties: write.any(empties) }
}
