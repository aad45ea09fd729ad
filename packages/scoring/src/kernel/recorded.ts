import type { ClausePlan, ConditionPlan, CountedPlan, NodePlan, Program } from '../compile/index.js'
import { type Rational, rational } from '../exact/index.js'
import { argumentsOf, type Id } from '../graph/index.js'
import { known, type Reading } from '../read/index.js'
import { shownFacts } from './exposure.js'
import type { Form } from './form.js'
import type { Step } from './instruction.js'
import type { Lowering } from './lower/index.js'
import type { Store } from './routine.js'
import { recordOut } from './total.js'
import { Unproven } from './unproven.js'

const ofCounted = ({
  number,
  flag,
  of,
  over,
  units,
  few,
  boundOf,
  series,
  held,
  required,
}: CountedPlan): readonly (Id | undefined)[] => [
  number,
  flag,
  of,
  over,
  units,
  few?.isFew,
  boundOf?.number,
  ...(series ?? []).flatMap(({ gap, exists }) => [gap, exists]),
  required?.reduced,
  ...(held ?? []).flatMap(({ before, after }) => [before, after]),
]

const ofCondition = (plan: ConditionPlan | undefined): readonly (Id | undefined)[] =>
  plan === undefined ? [] : [plan.holds, plan.silent, ...plan.counted.flatMap(ofCounted)]

const ofClause = (plan: ClausePlan): readonly (Id | undefined)[] => [
  plan.amount,
  plan.before,
  plan.silent,
  plan.noneDue,
  plan.empties,
  ...plan.counted.flatMap(ofCounted),
  ...plan.inner.flatMap(ofClause),
]

const ofNode = (plan: NodePlan): readonly (Id | undefined)[] => [
  ...ofCondition(plan.applies),
  ...ofCondition(plan.voidWhen),
  plan.proven?.lacking,
  plan.notApplicable,
  plan.gone,
  plan.raw,
  plan.filled,
  plan.capped,
  plan.clipped,
  plan.points,
  plan.full,
  plan.folded,
  plan.given.points,
  plan.given.full,
  ...plan.clauses.flatMap(ofClause),
  ...plan.items.flatMap(ofNode),
]

/** The nodes outside a list that its items are computed with. */
const aroundLists = ({ nodes }: Program): readonly Id[] => {
  const around = (id: Id): readonly Id[] => {
    const node = nodes[id]
    if (node === undefined) return []
    return node.inner === true ? argumentsOf(node.op).flatMap(around) : [id]
  }
  return nodes.flatMap(({ op }) =>
    op.k === 'list'
      ? [op.each, op.where, op.keep?.by].flatMap((id) => (id === undefined ? [] : around(id)))
      : [],
  )
}

/** The nodes that a unit's records are made from: every step of every score node, and what was counted for it. */
const nodesOfRecords = (program: Program): readonly Id[] => {
  const { root, onTop, exact, rounded } = program
  const ids = [root, ...onTop].flatMap(ofNode).flatMap((id) => id ?? [])
  return [...new Set([...ids, ...aroundLists(program), exact, rounded])].sort((a, b) => a - b)
}

/** Where a whole number of a record is: in the row, or the same for all. */
type Place = { readonly at: number } | { readonly always: bigint }

/** How a node is kept: a number n / (scale × d), or a truth. */
type Kept =
  | { readonly kind: 'number'; readonly n: Place; readonly d: Place; readonly scale: bigint }
  | { readonly kind: 'truth'; readonly is: Place }

/** How the records of a unit lie in a row of numbers. */
export interface RecordLayout {
  readonly width: number
  readonly kept: ReadonlyMap<Id, Kept>
  /** Nodes that are not kept but follow exactly from those that are, in order: sums of quotients over different divisors. */
  readonly derived: readonly Id[]
}

/** What a node is lowered to where that is exact. */
const exactly = (context: Lowering, id: Id): Form | Step | undefined => {
  try {
    if (context.ranges[id]?.kind === 'truth') return context.truth(id)
    const form = context.number(id)
    return form.kind === 'exact' ? form : undefined
  } catch (error) {
    if (error instanceof Unproven) return undefined
    throw error
  }
}

const derivedFrom = (program: Program, needed: readonly Id[], kept: ReadonlyMap<Id, Kept>) => {
  const derived = new Set<Id>()
  const visit = (id: Id): void => {
    if (kept.has(id) || derived.has(id)) return
    const node = program.nodes[id]
    if (node === undefined) return
    argumentsOf(node.op).forEach(visit)
    if (node.worst !== undefined) visit(node.worst)
    derived.add(id)
  }
  needed.forEach(visit)
  return [...derived].sort((a, b) => a - b)
}

/**
 * Keeps every node that records are made from and that the code holds exactly. What is an enclosure in the code is not
 * kept: it is a sum of what is, and is added up exactly when a record is read.
 */
export const recorded = (
  context: Lowering,
): { readonly layout: RecordLayout; readonly stores: readonly Store[] } => {
  const { asm, program } = context
  const steps: Step[] = []
  const slots = new Map<Step, number>()
  const place = (step: Step): Place => {
    const code = asm.codes[step]
    if (code?.k === 'const') return { always: BigInt(code.value) }
    if (code?.k === 'fixed') return { always: code.is ? 1n : 0n }
    const at = slots.get(step) ?? steps.push(step) - 1
    slots.set(step, at)
    return { at }
  }
  const kept = new Map<Id, Kept>()
  const needed = nodesOfRecords(program)
  const shown = shownFacts(program)
  for (const id of needed) {
    // Where a fact may be stated as not applicable, what reads it is open in the records, not what stands for it here.
    if (context.variant === 'full' && shown(id).size > 0) continue
    const found = exactly(context, id)
    if (found === undefined) continue
    if (typeof found === 'number') kept.set(id, { kind: 'truth', is: place(found) })
    else if (found.kind === 'exact')
      kept.set(id, {
        kind: 'number',
        n: place(found.n),
        d: found.d === undefined ? { always: 1n } : place(found.d),
        scale: found.scale,
      })
  }
  const width = steps.length
  return {
    layout: { width, kept, derived: derivedFrom(program, needed, kept) },
    stores: steps.map((step, at) => ({ step, out: recordOut, stride: width, at })),
  }
}

const wholeAt = (records: Float64Array, start: number, place: Place): bigint =>
  'at' in place ? BigInt(records[start + place.at] ?? 0) : place.always

/** The values kept in a row, by node; what is derived from them is left out. */
export const valuesIn = (
  { width, kept }: RecordLayout,
  records: Float64Array,
  row: number,
): readonly (Reading | undefined)[] => {
  const values: (Reading | undefined)[] = []
  for (const [id, one] of kept) {
    const at = (place: Place): bigint => wholeAt(records, row * width, place)
    const number = (): Rational =>
      one.kind === 'number' ? rational(at(one.n), at(one.d) * one.scale) : rational(0n)
    values[id] = known(one.kind === 'truth' ? at(one.is) === 1n : number())
  }
  return values
}
