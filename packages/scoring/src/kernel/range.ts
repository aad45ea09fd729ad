import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { compare, greatest, one, type Rational, rational, zero } from '../exact/index.js'
import { argumentsOf, type Id, type Input } from '../graph/index.js'
import { applyRange, between, type Range, truth } from '../interval/index.js'
import type { Columns } from './column.js'
import type { Column } from './content.js'
import { factKey } from './fact-key.js'

/**
 * Which rows a piece of code is for. `plain`: every fact is given and the unit exists in every quarter and month, so that
 * no question of not applicable is left. `full`: any row that is read at all.
 */
export type Variant = 'plain' | 'full'

const columnRange = ({ content, scale, lo, hi }: Column, variant: Variant): Range => {
  switch (content.kind) {
    case 'flag':
    case 'attribute':
    case 'papers':
      return truth(true, true)
    case 'exists':
      return truth(true, variant === 'full')
    default:
      return between(rational(lo, scale), rational(hi, scale), rational(1n, scale))
  }
}

/** A look is checked against its own ends when rows are packed, however it is held. */
const lookRange = ({ content, scale }: Column): Range => {
  if (content.kind !== 'look') throw new InternalError('no look')
  const { part, lo, hi } = content
  if (part === 'truth') return truth(true, true)
  return between(lo, hi, part === 'whole' ? rational(1n, scale) : undefined)
}

const inputRange = (
  { columns, ofInput }: Columns,
  input: Input,
  index: number,
  variant: Variant,
): Range => {
  if (input.kind === 'notApplicable') return truth(variant === 'full', true)
  if (input.kind === 'level' || input.kind === 'filed') return truth(true, true)
  const column = columns[ofInput.get(index) ?? -1]
  if (column === undefined) throw new InternalError(`input ${index} has no column`)
  return columnRange(column, variant)
}

/** Pairs of nodes of which the first is never more than the second in a row that is packed. */
const ordered = (program: Program): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const check of program.checks)
    if (check.kind === 'rate' && !check.mayExceed) pairs.add(`${check.of}/${check.over}`)
  // A score above its full mark is not read at all.
  const numbers = new Map<string, Id>()
  const wholes = new Map<string, Id>()
  program.nodes.forEach(({ op }, id) => {
    const input = op.k === 'input' ? program.inputs[op.i] : undefined
    if (input?.kind === 'number') numbers.set(factKey(input), id)
    if (input?.kind === 'whole') wholes.set(factKey(input), id)
  })
  for (const [fact, whole] of wholes) {
    const number = numbers.get(fact)
    if (number !== undefined) pairs.add(`${number}/${whole}`)
  }
  return pairs
}

/** A part of a whole is at most 1; where the whole is 0 something else stands for it. */
const asShare = (range: Range, whenZero: Range | undefined): Range => {
  if (range.kind !== 'number' || whenZero?.kind !== 'number' || whenZero.hi === undefined)
    return range
  const most = greatest(one, whenZero.hi)
  const lo: Rational | undefined = range.lo
  if (range.hi !== undefined && compare(range.hi, most) <= 0) return range
  return between(lo !== undefined && lo.n < 0n ? lo : zero, most)
}

/**
 * What every node of a program can come to in the rows of a variant: the interval reader over whole columns, narrowed by
 * what is checked when a row is packed (a rate that may not exceed 1, a score within its full mark), unless it is the check
 * itself that is made.
 */
export const rangesOf = (
  program: Program,
  columns: Columns,
  variant: Variant,
  isChecked: boolean,
): readonly Range[] => {
  const pairs = isChecked ? ordered(program) : new Set<string>()
  const ranges: Range[] = []
  program.nodes.forEach(({ op, inner }, id) => {
    // Inner nodes of lists are never read; a place is kept for them.
    ranges[id] = between(undefined, undefined)
    if (inner === true) return
    if (op.k === 'input') {
      const input = program.inputs[op.i]
      if (input !== undefined) ranges[id] = inputRange(columns, input, op.i, variant)
      return
    }
    if (op.k === 'list') {
      const column = columns.columns[columns.ofList.get(id) ?? -1]
      if (column !== undefined) ranges[id] = columnRange(column, variant)
      return
    }
    if (op.k === 'cohort') {
      const [at = -1] = columns.ofLook.get(id) ?? []
      const column = columns.columns[at]
      if (column !== undefined) ranges[id] = lookRange(column)
      return
    }
    if (op.k === 'item') return
    const args = argumentsOf(op).map((arg) => ranges[arg] ?? between(undefined, undefined))
    const range = applyRange(op, args)
    ranges[id] =
      op.k === 'div' && pairs.has(`${op.a}/${op.b}`) ? asShare(range, ranges[op.whenZero]) : range
  })
  return ranges
}
