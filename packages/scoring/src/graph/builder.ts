import type { Rational } from '../exact/index.js'
import { one, zero } from '../exact/index.js'
import type { Input } from './input.js'
import {
  argumentsOf,
  type CohortOp,
  type Id,
  type ListOp,
  type Node,
  type Op,
  type Origin,
  type Role,
} from './op.js'

/** A graph under construction. */
export interface GraphBuilder {
  readonly nodes: readonly Node[]
  readonly inputs: readonly Input[]
  /** Puts a node in; the answer is its position. */
  readonly put: (op: Op, from: Origin, role?: Role, worst?: Id) => Id
  readonly ask: (input: Input, from: Origin) => Id
}

/** An empty graph. Questions are asked once: the same input is the same node. */
export const graphBuilder = (): GraphBuilder => {
  const nodes: Node[] = []
  const inputs: Input[] = []
  const asked = new Map<string, Id>()
  const put = (op: Op, from: Origin, role?: Role, worst?: Id): Id => {
    const inner = op.k === 'item' || argumentsOf(op).some((id) => nodes[id]?.inner === true)
    nodes.push({
      op,
      from,
      ...(role === undefined ? {} : { role }),
      ...(worst === undefined ? {} : { worst }),
      ...(inner ? { inner: true as const } : {}),
    })
    return nodes.length - 1
  }
  const ask = (input: Input, from: Origin): Id => {
    const key = JSON.stringify(input)
    const known = asked.get(key)
    if (known !== undefined) return known
    inputs.push(input)
    const id = put({ k: 'input', i: inputs.length - 1 }, from)
    asked.set(key, id)
    return id
  }
  return { nodes, inputs, put, ask }
}

/** The words a rule is compiled with; every node they make carries one origin. */
export interface Pen {
  readonly ask: (input: Input) => Id
  readonly item: (field: string) => Id
  readonly number: (q: Rational) => Id
  readonly truth: (is: boolean) => Id
  readonly sum: (of: readonly Id[], role?: Role) => Id
  readonly least: (of: readonly Id[], role?: Role) => Id
  readonly greatest: (of: readonly Id[], role?: Role) => Id
  readonly all: (of: readonly Id[], worst?: Id) => Id
  readonly any: (of: readonly Id[], worst?: Id) => Id
  readonly not: (a: Id) => Id
  readonly times: (a: Id, b: Id, role?: Role) => Id
  readonly over: (a: Id, b: Id, whenZero: Id) => Id
  readonly snap: (
    a: Id,
    unit: Rational,
    mode: Extract<Op, { k: 'snap' }>['mode'],
    role?: Role,
  ) => Id
  readonly test: (a: Id, rel: '>=' | '>' | '=', b: Id) => Id
  readonly choose: (c: Id, then: Id, otherwise: Id, role?: Role, worst?: Id) => Id
  readonly list: (op: Omit<ListOp, 'k'>) => Id
  readonly cohort: (fn: CohortOp['fn'], of: string) => Id
}

/** A pen that writes nodes of one origin into a graph. */
export const pen = (graph: GraphBuilder, from: Origin): Pen => {
  const put = (op: Op, role?: Role, worst?: Id): Id => graph.put(op, from, role, worst)
  return {
    ask: (input) => graph.ask(input, from),
    item: (field) => put({ k: 'item', field }),
    number: (q) => put({ k: 'const', q }),
    truth: (is) =>
      put({
        k: 'test',
        rel: '=',
        a: put({ k: 'const', q: one }),
        b: put({ k: 'const', q: is ? one : zero }),
      }),
    sum: (of, role) => put({ k: 'sum', of }, role),
    least: (of, role) => put({ k: 'min', of }, role),
    greatest: (of, role) => put({ k: 'max', of }, role),
    all: (of, worst) => put({ k: 'all', of }, undefined, worst),
    any: (of, worst) => put({ k: 'any', of }, undefined, worst),
    not: (a) => put({ k: 'not', a }),
    times: (a, b, role) => put({ k: 'mul', a, b }, role),
    over: (a, b, whenZero) => put({ k: 'div', a, b, whenZero }),
    snap: (a, unit, mode, role) => put({ k: 'snap', a, unit, mode }, role),
    test: (a, rel, b) => put({ k: 'test', rel, a, b }),
    choose: (c, then, otherwise, role, worst) =>
      put({ k: 'if', c, then, else: otherwise }, role, worst),
    list: (op) => put({ k: 'list', ...op }),
    cohort: (fn, of) => put({ k: 'cohort', fn, of }),
  }
}
