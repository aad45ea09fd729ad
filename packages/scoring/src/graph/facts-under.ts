import { factsBehind, type Input } from './input.js'
import { argumentsOf, type Id, type Node } from './op.js'

/** The facts that nodes rest on, in order of their ids. */
export const factsUnder = (
  nodes: readonly Node[],
  inputs: readonly Input[],
  from: readonly Id[],
): readonly string[] => {
  const seen = new Set<Id>()
  const facts = new Set<string>()
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes[id]
    if (node === undefined || seen.has(id)) continue
    seen.add(id)
    const { op } = node
    const input = op.k === 'input' ? inputs[op.i] : undefined
    if (op.k === 'list' && op.last === undefined) facts.add(op.of)
    if (input !== undefined) for (const fact of factsBehind(input)) facts.add(fact)
    open.push(...argumentsOf(op))
  }
  return [...facts].sort()
}
