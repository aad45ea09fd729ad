import type {
  DecimalString,
  ExactString,
  NodeRecord,
  ScoreNode,
  Table,
  UnitResult,
  WholeRecords,
  Year,
} from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { foldFactor } from '../compile/index.js'
import {
  add,
  fromExact,
  isZero,
  multiply,
  type Rational,
  subtract,
  toExact,
  zero,
} from '../exact/index.js'
import { type FoundUnit, findUnit } from './find-unit.js'

/** One step from the full mark to the published score, in the root's scale. */
export interface WaterfallTerm {
  readonly kind:
    | 'loss'
    | 'gain'
    | 'floor'
    | 'ceiling'
    | 'void'
    | 'notApplicable'
    | 'fold'
    | 'round'
    | 'extra'
  readonly node: string
  /** The clause that moved the points; absent for points nobody earned and for steps of the whole node. */
  readonly clause?: readonly number[]
  readonly by: ExactString
}

/** From the full mark to the published score: `full` and all terms add up to `total`, exactly. */
export interface Waterfall {
  readonly unit: string
  readonly full: ExactString
  readonly terms: readonly WaterfallTerm[]
  readonly total: ExactString
  /** The same number as it is published; absent while the unit is undecided. */
  readonly published?: DecimalString
}

interface Term extends Omit<WaterfallTerm, 'by'> {
  readonly by: Rational
}

const scaled = (terms: readonly Term[], factor: Rational): readonly Term[] =>
  terms.map((term) => ({ ...term, by: multiply(term.by, factor) }))

const worth = (node: ScoreNode): Rational => multiply(fromExact(node.outOf), foldFactor(node))

/** What the clauses of a leaf took, and what was there to be earned and was not; or was earned beyond it. */
const clauseTerms = (node: ScoreNode, record: NodeRecord): readonly Term[] => {
  const outer = record.moves.filter(({ clause }) => clause.length === 1)
  const losses = outer
    .map(({ clause, by }) => ({ kind: 'loss' as const, node: node.id, clause, by: fromExact(by) }))
    .filter(({ by }) => by.n < 0n)
  const earned = outer.map(({ by }) => fromExact(by)).filter(({ n }) => n > 0n)
  const rest = subtract(earned.reduce(add, fromExact(record.start)), fromExact(node.outOf))
  return [...losses, { kind: rest.n < 0n ? 'loss' : 'gain', node: node.id, by: rest }]
}

const ownSteps = (node: ScoreNode, { adjustments }: NodeRecord): readonly Term[] =>
  adjustments.flatMap(({ kind, from, to }) =>
    kind === 'fold' || kind === 'round'
      ? []
      : [
          {
            kind: kind === 'rescale' || kind === 'fill' ? 'notApplicable' : kind,
            node: node.id,
            by: subtract(fromExact(to), fromExact(from)),
          },
        ],
  )

/** Terms of a node and of what is below it, in the scale of its parent. */
const nodeTerms = (node: ScoreNode, record: NodeRecord): readonly Term[] => {
  const factor = foldFactor(node)
  const outOf = fromExact(node.outOf)
  const rounding = record.adjustments
    .filter(({ kind }) => kind === 'round')
    .map(({ from, to }) => ({
      kind: 'round' as const,
      node: node.id,
      by: subtract(fromExact(to), fromExact(from)),
    }))
  if (record.status === 'notApplicable') {
    const by = subtract(fromExact(record.points), outOf)
    return [...scaled([{ kind: 'notApplicable', node: node.id, by }], factor), ...rounding]
  }
  const below = node.items.flatMap((item) => {
    const child = record.items.find(({ id }) => id === item.id)
    if (child === undefined) throw new InternalError(`no record of ${item.id}`)
    return nodeTerms(item, child)
  })
  const parts = node.items.map(worth).reduce(add, zero)
  const inside: readonly Term[] =
    node.items.length === 0
      ? clauseTerms(node, record)
      : [{ kind: 'fold', node: node.id, by: subtract(parts, outOf) }, ...below]
  return [...scaled([...inside, ...ownSteps(node, record)], factor), ...rounding]
}

const extraTerms = (table: Table, { onTop }: WholeRecords): readonly Term[] =>
  table.onTop.flatMap(({ id }) => {
    const record = onTop.find((one) => one.id === id)
    return record === undefined
      ? []
      : [{ kind: 'extra' as const, node: id, by: fromExact(record.given.points) }]
  })

const lastRounding = (root: ScoreNode, { exact, published }: UnitResult): readonly Term[] =>
  exact === undefined || published === undefined
    ? []
    : [{ kind: 'round', node: root.id, by: subtract(fromExact(published), fromExact(exact)) }]

/** The waterfall of a result by its table and its records. */
export const waterfallOf = ({ table, result, records }: FoundUnit): Waterfall => {
  const { root } = table
  const terms = [
    ...nodeTerms(root, records.root),
    ...extraTerms(table, records),
    ...lastRounding(root, result),
  ].filter(({ by }) => !isZero(by))
  const full = worth(root)
  const total = terms.reduce((sum, { by }) => add(sum, by), full)
  return {
    unit: result.unit,
    full: toExact(full),
    terms: terms.map((term) => ({ ...term, by: toExact(term.by) })),
    total: toExact(total),
    ...(result.published === undefined ? {} : { published: result.published }),
  }
}

/**
 * Full mark − losses + gains ± caps ± voids ± not applicable ± folding ± rounding ± extras = published (R40).
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const waterfall = (year: Year, unit: string): Waterfall => waterfallOf(findUnit(year, unit))
