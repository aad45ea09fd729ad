import type { Condition, Raters } from '@fazhi/model'

/** A question about a fact. */
export type FactInput = (
  | {
      /** The number of a fact: a count (a series summed), an amount, a score, a covered part, a mark. */
      readonly kind: 'number'
      readonly fact: string
    }
  /** The full mark of a score, or the population of a coverage. */
  | { readonly kind: 'whole'; readonly fact: string }
  /** The marks of several signers as one. */
  | { readonly kind: 'raters'; readonly fact: string; readonly take: Raters }
  /** One quarter or month of a series, from 0. */
  | {
      readonly kind: 'part'
      readonly fact: string
      readonly every: 'quarter' | 'month'
      readonly index: number
    }
  /** Ballots for one option of a tally. */
  | { readonly kind: 'ballots'; readonly fact: string; readonly option: string }
  | { readonly kind: 'flag'; readonly fact: string }
  /** Whether the fact is one of these levels. */
  | { readonly kind: 'level'; readonly fact: string; readonly in: readonly string[] }
  /** Whether a filing is of one of these states, by the rule of a value. */
  | {
      readonly kind: 'filed'
      readonly fact: string
      readonly value: string
      /** The fact after whose day it is due, where it is due so. */
      readonly after?: string
      readonly in: readonly string[]
    }
  /** How many days late a filing is, by the rule of a value. */
  | {
      readonly kind: 'daysLate'
      readonly fact: string
      readonly value: string
      readonly after?: string
    }
  /** Whether the fact is stated as not applicable. */
  | { readonly kind: 'notApplicable'; readonly fact: string }
) & {
  /** What the fact was a year before, asked for the value of this name. */
  readonly last?: string
}

/** A question the graph asks of one unit. Every reader answers it in its own way. */
export type Input =
  | FactInput
  /** Whether the unit exists in some part of the quarter or month. */
  | { readonly kind: 'exists'; readonly every: 'quarter' | 'month'; readonly index: number }
  /** Whether papers of all these kinds are named by the facts. */
  | {
      readonly kind: 'papers'
      readonly facts: readonly string[]
      readonly kinds: readonly string[]
    }
  | Extract<Condition, { kind: 'attribute' }>

/** The fact of this year a question is about, if it is about one. */
export const factOf = (input: Input): string | undefined =>
  'fact' in input && input.last === undefined ? input.fact : undefined

/** The facts of this year that an answer follows from: a filing may be due after the day of another fact. */
export const factsBehind = (input: Input): readonly string[] => {
  const fact = factOf(input)
  if (fact === undefined) return []
  return 'after' in input && input.after !== undefined ? [fact, input.after] : [fact]
}
