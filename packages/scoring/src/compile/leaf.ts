import type { ScoreNode } from '@fazhi/model'
import { compileClause } from '../clauses/index.js'
import { fromExact, isZero, rational, subtract } from '../exact/index.js'
import { factsUnder, type Id, pen } from '../graph/index.js'
import { fillName } from './cohort.js'
import type { ClausePlan, NodePlan } from './plan.js'
import { type Entered, inside, type Site, type Workshop } from './site.js'
import { nodeCondition, steps } from './steps.js'

/** A place to compile a node in, before any of its clauses. */
export const nodeSite = (shop: Workshop, path: string): Site => {
  const write = pen(shop.graph, { path, clause: [] })
  return {
    ...shop,
    path,
    clause: [],
    write,
    active: write.truth(true),
    reach: rational(0n),
    compile: compileClause,
  }
}

/** The site with the node's `applies` in place. */
export const withApplies = (site: Site, node: ScoreNode): Entered => {
  if (node.applies === undefined) return { site }
  const applies = nodeCondition(site, node.applies)
  return { site: { ...site, active: site.write.all([site.active, applies.holds]) }, applies }
}

/**
 * Whether a leaf is not applicable: its condition says so, a rate has nothing under it, or nothing in it can be scored.
 * A deduction that is not applicable moves nothing; points to be gained that are not applicable take the whole leaf with
 * them, because leaving them out of it would be a zero that nobody decided.
 */
const emptied = (site: Site, node: ScoreNode, clauses: readonly ClausePlan[]) => {
  const { write } = site
  const isEarned = !isZero(fromExact(node.outOf)) && isZero(fromExact(node.start))
  return [
    ...clauses.flatMap(({ empties }) => (empties === undefined ? [] : [empties])),
    ...(clauses.length === 0 ? [] : [write.all(clauses.map(({ silent }) => silent))]),
    ...(isEarned ? clauses.filter(({ verb }) => verb === 'gain').map(({ silent }) => silent) : []),
  ]
}

/**
 * What stands in for a leaf that does not apply: the mean of those who really scored it (R8), or with none of them the
 * declared fallback, which may take it out of what is at stake.
 */
const groupFill = ({ write }: Site, node: ScoreNode, raw: Id) => {
  const name = fillName(node)
  const nothing = write.sum([])
  const isNobody = write.not(write.cohort('any', name))
  const fallback = node.groupMean?.fallback ?? 'rescale'
  const otherwise = fallback === 'fullCredit' ? write.number(fromExact(node.outOf)) : nothing
  return {
    scored: write.greatest([
      write.least([raw, write.number(fromExact(node.ceiling))]),
      write.number(fromExact(node.floor)),
    ]),
    points: write.choose(isNobody, otherwise, write.cohort('mean', name)),
    ...(fallback === 'rescale' ? { isOut: isNobody } : {}),
  }
}

/** A leaf: its start, moved by its clauses. */
export const compileLeaf = (
  shop: Site,
  node: ScoreNode,
  top: 'inTable' | 'root' | 'onTop',
): NodePlan => {
  const outOf = fromExact(node.outOf)
  const reach = subtract(fromExact(node.ceiling), fromExact(node.floor))
  const { site, applies } = withApplies({ ...shop, reach }, node)
  const { write } = site
  const clauses = node.clauses.map((clause, index) => compileClause(clause, inside(site, index)))
  const signed = clauses.map(({ verb, amount }) =>
    verb === 'gain' ? amount : write.times(amount, write.number(rational(-1n))),
  )
  const raw = write.sum([write.number(fromExact(node.start)), ...signed])
  const notApplicable = write.any(
    [...(applies ? [write.not(applies.holds)] : []), ...emptied(site, node, clauses)],
    write.truth(false),
  )
  const full = write.number(outOf)
  const nothing = write.sum([])
  const policy = node.notApplicable
  const fill = policy === 'groupMean' ? groupFill(site, node, raw) : undefined
  const isOut = policy === 'rescale' || policy === 'pass'
  return {
    ...steps(
      site,
      node,
      {
        raw,
        filled:
          fill === undefined
            ? write.choose(notApplicable, policy === 'fullCredit' ? full : nothing, raw, 'fill')
            : write.choose(notApplicable, fill.points, raw, 'fill', nothing),
        full: isOut
          ? write.choose(notApplicable, nothing, full, 'fill')
          : fill?.isOut === undefined
            ? full
            : write.choose(write.all([notApplicable, fill.isOut]), nothing, full, 'fill', nothing),
        ceiling: write.number(fromExact(node.ceiling)),
        notApplicable,
        gone: isOut
          ? notApplicable
          : fill?.isOut === undefined
            ? write.truth(false)
            : write.all([notApplicable, fill.isOut], write.truth(false)),
        facts: factsUnder(site.graph.nodes, site.graph.inputs, [raw]),
      },
      top,
    ),
    ...(fill === undefined ? {} : { scored: fill.scored }),
    ...(applies === undefined ? {} : { applies }),
    clauses,
    items: [],
  }
}
