import type { Program } from '../compile/index.js'
import { argumentsOf, type Id } from '../graph/index.js'
import { decided, pointOf, type Range } from '../interval/index.js'
import type { Columns } from './column.js'
import { factKey } from './fact-key.js'

/** The one column a node rests on; `undefined` where it rests on several, -1 where it rests on none. */
export type Support = number | undefined

const join = (supports: readonly Support[]): Support => {
  const columns = new Set(supports.filter((one) => one !== -1))
  if (columns.size === 0) return -1
  const [only] = columns
  return columns.size === 1 ? only : undefined
}

/** For every node the one column it rests on, where there is but one; what cannot be otherwise rests on none. */
export const supportsOf = (
  program: Program,
  { columns, ofInput, ofList, ofLook, ofState }: Columns,
  ranges: readonly Range[],
): readonly Support[] => {
  const supports: Support[] = []
  const at = (id: Id): Support => supports[id]
  program.nodes.forEach(({ op, inner }, id) => {
    const range = ranges[id]
    supports[id] = -1
    if (inner === true || range === undefined) return
    if (pointOf(range) !== undefined || decided(range) !== undefined) return
    if (op.k === 'input') {
      const input = program.inputs[op.i]
      supports[id] =
        ofInput.get(op.i) ??
        (input?.kind === 'notApplicable' ? ofState.get(factKey(input)) : undefined)
      return
    }
    if (op.k === 'cohort') {
      const [only, ...more] = ofLook.get(id) ?? []
      // An enclosure is not the number itself.
      const content = only === undefined ? undefined : columns[only]?.content
      const isHeld = content?.kind === 'look' && content.part !== 'floor' && more.length === 0
      supports[id] = isHeld ? only : undefined
      return
    }
    if (op.k === 'list') {
      supports[id] = ofList.get(id)
      return
    }
    const taken = op.k === 'if' ? decided(ranges[op.c] ?? range) : undefined
    supports[id] =
      op.k === 'if' && taken !== undefined
        ? at(taken ? op.then : op.else)
        : join(argumentsOf(op).map(at))
  })
  return supports
}
