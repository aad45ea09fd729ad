import type { DataPlace, Row } from '@fazhi/model'

interface GoalBase {
  /** Tables in which the rule stands. */
  readonly tables: readonly string[]
  /** Where it is written: of a row, a cap or a rule on nothing-to-count the clause; of everything else of an item the item. */
  readonly at?: DataPlace
}

interface OfNode extends GoalBase {
  readonly node: string
}

interface OfClause extends OfNode {
  /** Index of the clause in its item, then inside containers. */
  readonly clause: readonly number[]
}

/** Whether what a rule asks for came about. */
export type Side = 'yes' | 'no'

/**
 * Something a rulebook says that a worked case can reach. `clause`: it moved points, or moved none. `row`: a band or level, or a
 * level of events, was the one that counted. `cap`: `atMost` held points back. `levelCap`: `atMostOf` held those of a
 * level back. `whenNone`: there was nothing to count. `floor`,
 * `ceiling`: points were held there. `void`: `zeroWhen` took the points, or left them. `applies`: the item was for the unit, or was
 * not. `rescale`: what does not apply was made up for by the rest. `veto`, `lowering`: raised, or not. `need`: what a grade needs was
 * met, or was not. `honour`: earned, or not. `grade`: the score fell in this band; or, `byRule`, a rule on outcomes gave the grade that
 * no score gives.
 */
export type RuleGoal =
  | (OfClause & { readonly kind: 'clause'; readonly side: Side })
  | (OfClause & { readonly kind: 'row'; readonly row: RowOfTable })
  | (OfClause & { readonly kind: 'cap' | 'whenNone' })
  | (OfClause & { readonly kind: 'levelCap'; readonly level: string })
  | (OfNode & { readonly kind: 'floor' | 'ceiling' | 'rescale' })
  | (OfNode & { readonly kind: 'void' | 'applies'; readonly side: Side })
  | (GoalBase & {
      readonly kind: 'veto' | 'lowering' | 'honour'
      readonly rule: string
      readonly side: Side
    })
  | (GoalBase & {
      readonly kind: 'need'
      readonly group: string
      readonly grade: string
      /** Position among what the grade needs, from 0. */
      readonly index: number
      readonly side: Side
    })
  | (GoalBase & {
      readonly kind: 'grade'
      readonly group: string
      readonly grade: string
      /** No points fall into its band, so a unit must come to it by a need, a veto or a lowering. */
      readonly byRule?: true
    })

/** A row of a table of points, without its points. */
export type RowOfTable =
  | { readonly level: string }
  | { readonly else: true }
  | Pick<Extract<Row, { readonly bound: unknown }>, 'rel' | 'bound'>

/** Kinds of goal, in the order they are counted. */
export const goalKinds = [
  'clause',
  'row',
  'cap',
  'levelCap',
  'whenNone',
  'floor',
  'ceiling',
  'void',
  'applies',
  'rescale',
  'veto',
  'lowering',
  'need',
  'honour',
  'grade',
] as const satisfies readonly RuleGoal['kind'][]

/** The row of a table of points, without its points. */
export const rowOf = (row: Row): RowOfTable => {
  if ('else' in row) return { else: true }
  return 'level' in row ? { level: row.level } : { rel: row.rel, bound: row.bound }
}
