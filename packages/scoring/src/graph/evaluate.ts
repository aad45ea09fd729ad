import { InternalError } from '@fazhi/model'
import { factsBehind, type Input } from './input.js'
import { argumentsOf, type CohortOp, type Id, type ListOp, type Node, type Op } from './op.js'

/** An item of a list as a reader sees it. */
export interface Item<V> {
  readonly field: (name: string) => V
  readonly matter?: string
  readonly level?: string
}

/** What one item of a list came to. */
export interface ItemValue<V> {
  readonly each: V
  readonly where?: V
  /** What is compared among those of one matter, where it is not `each`. */
  readonly by?: V
  readonly matter?: string
  readonly level?: string
}

/** A way to read a graph. One program, many readers: every reader is one algebra. */
export interface Algebra<V> {
  readonly input: (input: Input) => V
  /** Items of a list fact, or what stands for the whole list when it is not there. */
  readonly items: (
    fact: string,
    last?: string,
  ) => { readonly items: readonly Item<V>[] } | { readonly absent: V }
  /** What a look at other units finds. */
  readonly cohort: (op: CohortOp) => V
  readonly list: (op: ListOp, values: readonly ItemValue<V>[]) => V
  readonly apply: (
    op: Exclude<Op, ListOp | CohortOp | { k: 'input' | 'item' }>,
    args: readonly V[],
  ) => V
  /** What a node is taken for when it has a worst outcome and its value is open. */
  readonly settle: (value: V, worst: V) => V
}

/** A graph read for one unit. */
export interface Evaluation<V> {
  /** Values of every node, in the order of the nodes; inner nodes of lists have none of their own. */
  readonly values: readonly (V | undefined)[]
  /** What each item of a list comes to; none when the list is not there. */
  readonly itemsOf: (op: ListOp) => readonly ItemValue<V>[]
}

/** An earlier evaluation of the same graph, and the nodes that must be computed again. */
export interface Earlier<V> {
  readonly values: readonly (V | undefined)[]
  readonly again: readonly Id[]
}

/** The nodes that rest on a fact, in their order. */
export const restingOn = (
  nodes: readonly Node[],
  inputs: readonly Input[],
  fact: string,
): readonly Id[] => {
  const rests: boolean[] = []
  for (const [id, { op, worst }] of nodes.entries()) {
    const input = op.k === 'input' ? inputs[op.i] : undefined
    rests[id] =
      (op.k === 'list' && op.of === fact && op.last === undefined) ||
      (input !== undefined && factsBehind(input).includes(fact)) ||
      (worst !== undefined && rests[worst] === true) ||
      argumentsOf(op).some((arg) => rests[arg] === true)
  }
  return nodes.flatMap(({ inner }, id) => (rests[id] === true && inner !== true ? [id] : []))
}

/** Reads a graph by an algebra; after a change only what rests on it is computed again. */
export const evaluate = <V>(
  nodes: readonly Node[],
  inputs: readonly Input[],
  algebra: Algebra<V>,
  earlier?: Earlier<V>,
): Evaluation<V> => {
  const values: (V | undefined)[] = earlier === undefined ? [] : [...earlier.values]
  const known = (id: Id): V => {
    const value = values[id]
    if (value === undefined) throw new InternalError(`node ${id} is read before it is computed`)
    return value
  }
  const nodeAt = (id: Id): Node => {
    const node = nodes[id]
    if (node === undefined) throw new InternalError(`no node ${id}`)
    return node
  }
  const inside = (id: Id, item: Item<V>): V => {
    const { op, inner } = nodeAt(id)
    if (inner !== true) return known(id)
    if (op.k === 'item') return item.field(op.field)
    return plain(
      op,
      argumentsOf(op).map((arg) => inside(arg, item)),
    )
  }
  const plain = (op: Op, args: readonly V[]): V => {
    if (op.k === 'input') {
      const input = inputs[op.i]
      if (input === undefined) throw new InternalError(`no input ${op.i}`)
      return algebra.input(input)
    }
    if (op.k === 'item') throw new InternalError('an item is read outside a list')
    if (op.k === 'cohort') return algebra.cohort(op)
    if (op.k !== 'list') return algebra.apply(op, args)
    const list = algebra.items(op.of, op.last)
    if ('absent' in list) return list.absent
    return algebra.list(
      op,
      list.items.map((item) => itemValue(op, item)),
    )
  }
  const itemValue = (op: ListOp, item: Item<V>): ItemValue<V> => ({
    each: inside(op.each, item),
    ...(op.where === undefined ? {} : { where: inside(op.where, item) }),
    ...(op.keep?.by === undefined ? {} : { by: inside(op.keep.by, item) }),
    ...(item.matter === undefined ? {} : { matter: item.matter }),
    ...(item.level === undefined ? {} : { level: item.level }),
  })
  for (const id of earlier?.again ?? nodes.keys()) {
    const { op, worst, inner } = nodeAt(id)
    if (inner === true) continue
    const value = plain(op, argumentsOf(op).map(known))
    values[id] = worst === undefined ? value : algebra.settle(value, known(worst))
  }
  const itemsOf = (op: ListOp): readonly ItemValue<V>[] => {
    const list = algebra.items(op.of, op.last)
    return 'absent' in list ? [] : list.items.map((item) => itemValue(op, item))
  }
  return { values, itemsOf }
}
