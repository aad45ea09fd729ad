import { intervalText, point } from '@fazhi/identities'
import {
  add,
  compare,
  divide,
  type Exact,
  type ExactString,
  exact,
  exactOf,
  label,
  least,
  most,
  multiply,
  printExact,
  type ScoreNode,
  subtract,
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

/** A form shows points with at least this many places; fewer are no rounding of anything. */
const leastPlaces = 2

/** Whether a form says an exact number, as it is or rounded: 440/57 cannot be written, and 7.72 is what a form shows of it. */
export const isAsShown = (said: ExactString, is: Exact): boolean => {
  const by = subtract(exactOf(said), is)
  if (by.n === 0n) return true
  const places = said.split('.')[1]?.length ?? 0
  if (places < leastPlaces) return false
  const half = exact(1n, 2n * 10n ** BigInt(places))
  return compare(by.n < 0n ? subtract(zero, by) : by, half) <= 0
}

/** A number as messages say it: 440/57 is "7.71…". */
export const shown = (value: Exact): string => intervalText(point(value))

/** What should stand there, where it can be written: 440/57 cannot. */
export const expectedOf = (value: Exact): { readonly expected?: string } => {
  const text = printExact(value)
  return text.includes('/') ? {} : { expected: text }
}

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
