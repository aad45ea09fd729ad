import {
  add,
  divide,
  type Exact,
  type ExactString,
  exactOf,
  label,
  least,
  most,
  multiply,
  type ScoreNode,
  type Table,
  zero,
} from '@fazhi/model'
import type { NamedItem } from '../codes.js'
import { tableOfUnit } from './facts-needed.js'
import type { Subject } from './subject.js'

/** A self-score beside the unit's own table. */
export interface SelfScored {
  readonly total: ExactString
  readonly items: Readonly<Record<string, ExactString>>
  readonly table: Table
  /** Every item of the table by its id: what stands below the total, and the extras on top. */
  readonly nodes: ReadonlyMap<string, ScoreNode>
}

const flat = (node: ScoreNode): readonly ScoreNode[] => [node, ...node.items.flatMap(flat)]

/** The self-score of a unit with its table; nothing where it has none, or no one table is for it. */
export const selfScoredOf = ({ unit, rulebook }: Subject): SelfScored | undefined => {
  if (unit?.selfScore === undefined || rulebook === undefined) return undefined
  const table = tableOfUnit(rulebook, unit.unit, unit.facts)
  if (table === undefined) return undefined
  const nodes = [...table.root.items, ...table.onTop].flatMap(flat)
  return {
    total: unit.selfScore.total,
    items: unit.selfScore.items ?? {},
    table,
    nodes: new Map(nodes.map((node) => [node.id, node])),
  }
}

/** What a table keeps a self-score from being looked at. */
export const noSelfScore = (
  subject: Subject,
): { readonly zh: string; readonly en: string } | undefined =>
  selfScoredOf(subject) === undefined
    ? {
        zh: '没有自评得分，或没有本单位的考核表',
        en: 'there is no self-score, or no table of this unit',
      }
    : undefined

/** An item as messages name it. */
export const namedItem = ({ id, title }: ScoreNode): NamedItem => ({
  item: id,
  title: title.zh,
  titleEn: label(title, 'en'),
})

/** The scale of an item in the one above it; an extra on top keeps its own. */
const fold = ({ points, outOf }: ScoreNode, isOnTop: boolean): Exact => {
  const whole = exactOf(outOf)
  return isOnTop || whole.n === 0n ? exactOf('1') : divide(exactOf(points), whole)
}

/** The most an item can give, as the score sheet shows it. */
export const mostOf = (node: ScoreNode, { onTop }: Table): Exact =>
  multiply(exactOf(node.ceiling), fold(node, onTop.includes(node)))

/** What the items below a node add up to by the self-score, capped and folded; nothing where one of them is not said. */
export const sumBelow = (node: ScoreNode, items: SelfScored['items']): Exact | undefined => {
  if (node.items.length === 0) return undefined
  let sum = zero
  for (const item of node.items) {
    const said = Object.hasOwn(items, item.id) ? items[item.id] : undefined
    const value = said === undefined ? sumBelow(item, items) : exactOf(said)
    if (value === undefined) return undefined
    sum = add(sum, value)
  }
  const capped = most(least(sum, exactOf(node.ceiling)), exactOf(node.floor))
  return multiply(capped, fold(node, false))
}
