import { boundText, type ScoreNode } from '@fazhi/model'
import type { RowOfTable, Side } from './goal.js'

/*
 * A name for everything that can be reached. What is written once is one thing, in however many tables it stands.
 */

/** Of an item: where it is written, or its table and id for one made by hand. */
export const nodeKey = (table: string, { at, id }: ScoreNode): string =>
  at?.pointer ?? `${table}#${id}`

/** Of a clause of an item. */
export const clauseKey = (node: string, clause: readonly number[]): string =>
  `${node}/clauses/${clause.join('/')}`

const rowName = (row: RowOfTable): string => {
  if ('else' in row) return 'else'
  return 'level' in row ? `level ${row.level}` : `${row.rel} ${boundText(row.bound)}`
}

/** Keys of goals; the first argument is the key of the item or the clause. */
export const keyOf = {
  side: (of: string, kind: 'clause' | 'void' | 'applies', side: Side) => `${of} ${kind} ${side}`,
  plain: (of: string, kind: 'cap' | 'whenNone' | 'floor' | 'ceiling' | 'rescale') =>
    `${of} ${kind}`,
  levelCap: (of: string, level: string) => `${of} cap of ${level}`,
  row: (of: string, row: RowOfTable) => `${of} row ${rowName(row)}`,
  rule: (kind: 'veto' | 'lowering' | 'honour', id: string, side: Side) => `${kind} ${id} ${side}`,
  need: (group: string, grade: string, index: number, side: Side) =>
    `group ${group} grade ${grade} need ${index} ${side}`,
  grade: (group: string, grade: string) => `group ${group} grade ${grade}`,
} as const
