import type { ScoreNode } from '@fazhi/model'
import { foldFactor, type NodePlan } from '../compile/index.js'
import {
  add,
  compare,
  fromExact,
  greatest,
  least,
  multiply,
  type Rational,
  zero,
} from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { Range } from '../interval/index.js'

/** Ends of what points can come to; an absent end is unbounded. */
interface Ends {
  readonly lo?: Rational
  readonly hi?: Rational
}

/** Which limits of a node its points can pass. */
export interface Passable {
  readonly floor: boolean
  readonly ceiling: boolean
}

type RangeOf = (id: Id) => Range | undefined

const raw = (plan: NodePlan, range: RangeOf): Ends => {
  if (plan.items.length === 0) {
    const own = range(plan.raw)
    return own?.kind === 'number' ? own : {}
  }
  // Every item is held within its own limits first; that is told by the limits, not by the graph, which forgets why.
  const items = plan.items.map((item) => ({ ...held(item, range), factor: foldFactor(item.node) }))
  return {
    lo: items.map(({ lo, factor }) => multiply(lo, factor)).reduce(add, zero),
    hi: items.map(({ hi, factor }) => multiply(hi, factor)).reduce(add, zero),
  }
}

const held = (plan: NodePlan, range: RangeOf): Required<Ends> => {
  const { lo, hi } = raw(plan, range)
  const [floor, ceiling] = [fromExact(plan.node.floor), fromExact(plan.node.ceiling)]
  const within = (end: Rational): Rational => least(ceiling, greatest(floor, end))
  const lowest = lo === undefined ? floor : within(lo)
  const most = hi === undefined ? ceiling : within(hi)
  return plan.voidWhen === undefined
    ? { lo: lowest, hi: most }
    : { lo: least(lowest, zero), hi: greatest(most, zero) }
}

const passes = ({ lo, hi }: Ends, { floor, ceiling }: ScoreNode): Passable => ({
  floor: lo === undefined || compare(lo, fromExact(floor)) < 0,
  ceiling: hi === undefined || compare(hi, fromExact(ceiling)) > 0,
})

/** Which of its limits the points of a node can pass, from prices, bounds and declared maxima; everything taken to apply. */
export const passable = (plan: NodePlan, range: RangeOf): Passable =>
  passes(raw(plan, range), plan.node)
