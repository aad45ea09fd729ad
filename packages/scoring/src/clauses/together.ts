import type { Clause, TogetherClause, Verb } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { inside, refuse, type Site } from '../compile/site.js'
import { rational } from '../exact/index.js'
import type { Id } from '../graph/index.js'

const verbsOf = (clause: Clause): readonly Verb[] =>
  clause.shape === 'together' ? clause.of.flatMap(verbsOf) : [clause.verb]

/** Clauses that move points together: summed, or only the largest or smallest counts; of one sign unless it is a sum without a cap (R3). */
export const compileTogether = (clause: TogetherClause, site: Site): ClausePlan => {
  const { write } = site
  const inner = clause.of.map((one, index) => site.compile(one, inside(site, index)))
  const [first = refuse(site.path, 'a container is empty')] = inner
  const isMixed = new Set(verbsOf(clause)).size > 1
  if (isMixed && (clause.take !== 'sum' || clause.atMost !== undefined))
    refuse(
      site.path,
      'a container with a cap or a choice holds clauses that gain and clauses that lose',
    )
  // Sizes are those of the first clause's sign; what moves the other way counts against them.
  const amounts = inner.map(({ verb, amount }) =>
    verb === first.verb ? amount : write.times(amount, write.number(rational(-1n))),
  )
  const total = write.sum(amounts)
  // An alternative that is not applicable is no candidate for the smallest; the total is as large as any of the others.
  const candidates = (): Id[] =>
    inner.map(({ silent, amount }) =>
      // A missing fact never takes an alternative out (R9): it then counts as the worst it can come to.
      write.choose(silent, total, amount, undefined, amount),
    )
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
