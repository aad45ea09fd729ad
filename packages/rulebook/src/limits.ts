import {
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  multiply,
  type ScoreNode,
  zero,
} from '@fazhi/model'
import { assume, type Context, type Cursor, child } from './context.js'
import { leafReach } from './reach.js'

const folded = (item: ScoreNode, own: Exact): Exact => {
  const outOf = exactOf(item.outOf)
  return compare(outOf, zero) === 0 ? own : divide(multiply(own, exactOf(item.points)), outOf)
}

/**
 * Names the floor and the ceiling as assumptions where they were left unsaid although the points can pass them:
 * what passes them is lost, and somebody should have said so.
 */
export const assumeLimits = (
  context: Context,
  id: string,
  cursor: Cursor,
  marks: Pick<ScoreNode, 'floor' | 'ceiling'>,
  body: Pick<ScoreNode, 'start' | 'clauses' | 'items'>,
): void => {
  const lookup = {
    value: (name: string) => context.usedValues.get(name),
    fact: (name: string) => context.facts.get(name),
    // Tables of files may stand after the tables of units.
    fullOfFile: () => undefined,
  }
  const sum = (key: 'floor' | 'ceiling'): Exact =>
    body.items.map((item) => folded(item, exactOf(item[key]))).reduce(add, zero)
  const { low, high } =
    body.clauses.length > 0 ? leafReach(body, lookup) : { low: sum('floor'), high: sum('ceiling') }
  const passesFloor = low === undefined || compare(low, exactOf(marks.floor)) < 0
  const passesCeiling = high === undefined || compare(high, exactOf(marks.ceiling)) > 0
  if (passesFloor && child(cursor, 'floor').value === undefined) {
    assume(context, 'node.floor', marks.floor, cursor.pointer, id)
  }
  if (passesCeiling && child(cursor, 'ceiling').value === undefined) {
    assume(context, 'node.ceiling', 'full', cursor.pointer, id)
  }
}
