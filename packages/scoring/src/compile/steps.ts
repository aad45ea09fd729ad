import type { Condition, ScoreNode } from '@fazhi/model'
import { divide, fromExact, isZero, one, type Rational, unitOfPlaces } from '../exact/index.js'
import type { Id, Pen } from '../graph/index.js'
import { conditionPlan } from './condition.js'
import type { ConditionPlan, NodePlan } from './plan.js'
import type { Site } from './site.js'

/** What a node's items or clauses came to before the steps every node has in common (R1). */
export interface Made {
  readonly raw: Id
  /** After the not-applicable policy. */
  readonly filled: Id
  readonly full: Id
  readonly ceiling: Id
  readonly notApplicable: Id
  readonly gone: Id
  /** Facts that a leaf rests on. */
  readonly facts?: readonly string[]
}

/** A condition on a whole node: silent operands make it false; open facts are settled to the worst. */
export const nodeCondition = (site: Site, condition: Condition): ConditionPlan => {
  const plan = conditionPlan(site, condition)
  const { write } = site
  return { ...plan, holds: write.all([write.not(plan.silent), plan.holds], write.truth(true)) }
}

/** From the own scale to the parent's; a node without a scale of its own is worth what it moved. */
export const foldFactor = (node: ScoreNode): Rational => {
  const outOf = fromExact(node.outOf)
  return isZero(outOf) ? one : divide(fromExact(node.points), outOf)
}

const rounded = (write: Pen, node: ScoreNode, id: Id): Id =>
  node.round === undefined
    ? id
    : write.snap(id, unitOfPlaces(node.round.places), node.round.mode, 'round')

/** The papers an item asks for, where the rulebook says that they are needed; a leaf that does not apply needs none. */
const provenBy = (
  { rulebook, write }: Site,
  { evidence }: ScoreNode,
  { facts, notApplicable }: Made,
): NodePlan['proven'] => {
  if (rulebook.policies.evidence !== 'noPoints' || facts === undefined || evidence.length === 0)
    return undefined
  const there = write.ask({ kind: 'papers', facts, kinds: evidence })
  const isThere = write.any([notApplicable, there])
  return { lacking: write.not(isThere), facts, kinds: evidence }
}

/** Clip, void, fold and rounding, in the order of R1. What comes out as given is final. */
export const steps = (
  site: Site,
  node: ScoreNode,
  made: Made,
  top: 'inTable' | 'root' | 'onTop',
): Omit<NodePlan, 'clauses' | 'items' | 'applies'> => {
  const { write } = site
  const floor = write.number(fromExact(node.floor))
  const capped = write.choose(
    made.notApplicable,
    made.filled,
    write.least([made.filled, made.ceiling]),
    'clip',
  )
  const clipped = write.choose(made.notApplicable, capped, write.greatest([capped, floor]), 'clip')
  const voidWhen = node.zeroWhen === undefined ? undefined : nodeCondition(site, node.zeroWhen)
  const proven = provenBy(site, node, made)
  const nothing = (): Id => write.sum([])
  const kept =
    voidWhen === undefined ? clipped : write.choose(voidWhen.holds, nothing(), clipped, 'void')
  // Papers that are not there never help: what stands below nothing stays there.
  const points =
    proven === undefined
      ? kept
      : write.choose(proven.lacking, write.least([nothing(), kept]), kept, 'void')
  const factor = write.number(top === 'onTop' ? one : foldFactor(node))
  const folded = write.times(points, factor, 'fold')
  return {
    node,
    path: site.path,
    ...(voidWhen === undefined ? {} : { voidWhen }),
    ...(proven === undefined ? {} : { proven }),
    notApplicable: made.notApplicable,
    gone: made.gone,
    raw: made.raw,
    filled: made.filled,
    capped,
    clipped,
    points,
    full: made.full,
    folded,
    given: {
      // The root is rounded after the extras on top, not here.
      points: top === 'root' ? folded : rounded(write, node, folded),
      full: write.times(made.full, factor),
    },
  }
}
