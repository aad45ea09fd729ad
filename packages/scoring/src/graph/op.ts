import type { Mode, Rational } from '../exact/index.js'

/** Position of a node in its program. Arguments always stand before the node that reads them. */
export type Id = number

/** Of the items of one matter only the one with the largest value is kept; or that one whole and the others in part. */
export interface Keep {
  readonly per: 'matter'
  readonly take: 'largest'
  /** What is compared, where it is not the value that is counted. */
  readonly by?: Id
  /** Part of its value that each other level of the matter counts for, once, from 0 to 1. */
  readonly lower?: Rational
}

/** A list of a fact: every item yields `each`; items for which `where` is false are left out. */
export interface ListOp {
  readonly k: 'list'
  readonly fn: 'sum' | 'count'
  readonly of: string
  /** The list of the year before, for the value of this name. */
  readonly last?: string
  readonly each: Id
  readonly where?: Id
  readonly keep?: Keep
}

/**
 * A look at other units: the mean, the largest or the smallest of a cohort of a group, and whether there is `any` of it: a
 * unit that is counted, or for a pooled mean something under it. `place` is this unit's, and `member` whether it has one.
 * Where there is none the number is 0, and nothing may read it.
 */
export interface CohortOp {
  readonly k: 'cohort'
  readonly fn: 'mean' | 'max' | 'min' | 'place' | 'any' | 'member'
  /** Name of the cohort. */
  readonly of: string
}

/** What a node of the graph does. `div` is the only division; bands and levels are chains of `if`. */
export type Op =
  | { readonly k: 'const'; readonly q: Rational }
  | { readonly k: 'input'; readonly i: number }
  | { readonly k: 'item'; readonly field: string }
  | { readonly k: 'sum' | 'min' | 'max' | 'all' | 'any'; readonly of: readonly Id[] }
  | { readonly k: 'not'; readonly a: Id }
  | { readonly k: 'mul'; readonly a: Id; readonly b: Id }
  | { readonly k: 'div'; readonly a: Id; readonly b: Id; readonly whenZero: Id }
  | { readonly k: 'snap'; readonly a: Id; readonly unit: Rational; readonly mode: Mode }
  | { readonly k: 'test'; readonly rel: '>=' | '>' | '='; readonly a: Id; readonly b: Id }
  | { readonly k: 'if'; readonly c: Id; readonly then: Id; readonly else: Id }
  | ListOp
  | CohortOp

/** Where a node of the graph comes from: path of the score node, and the clause in it. */
export interface Origin {
  readonly path: string
  readonly clause: readonly number[]
}

/** A role makes a record: a reader keeps what such a node came to. */
export type Role = 'move' | 'clip' | 'void' | 'fill' | 'fold' | 'round'

/** A node of the graph. */
export interface Node {
  readonly op: Op
  readonly from: Origin
  readonly role?: Role
  /** What stands here when the facts leave the value open and the worst is asked for. */
  readonly worst?: Id
  /** Computed once for every item of a list, not once for a unit. */
  readonly inner?: true
}

/** The nodes an operation reads in a plain pass; a list computes its inner nodes itself. */
export const argumentsOf = (op: Op): readonly Id[] => {
  switch (op.k) {
    case 'sum':
    case 'min':
    case 'max':
    case 'all':
    case 'any':
      return op.of
    case 'not':
    case 'snap':
      return [op.a]
    case 'mul':
    case 'test':
      return [op.a, op.b]
    case 'div':
      return [op.a, op.b, op.whenZero]
    case 'if':
      return [op.c, op.then, op.else]
    default:
      return []
  }
}
