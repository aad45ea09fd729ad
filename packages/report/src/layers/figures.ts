import type { Interval } from './interval.js'

/** What a figure is in the text. */
export type Role = 'quantity' | 'rate' | 'date' | 'ordinal' | 'name' | 'code'

/** A number of the text, or the placeholder of one. */
export interface Figure {
  readonly start: number
  /** One past the number, its scale, hedge and per cent sign; the measure word comes after. */
  readonly end: number
  readonly role: Role
  readonly value: Interval
  /** Digits after the point, for rates. */
  readonly decimals: number
  readonly percent: boolean
  /** Measure word, or "" */
  readonly unit: string
  /** One past the measure word. */
  readonly unitEnd: number
  /** 万 or 亿, or "" */
  readonly scale: string
  /** Stands for a number that is not there. */
  readonly blocked: boolean
  readonly block: number
  readonly sentence: number
  readonly clause: number
  /** What stands before it in its clause (or inside its bracket), blanks taken off. */
  readonly head: string
  /** The same; where that says next to nothing (达, 为), with the clause before it. */
  readonly told: string
  /** What stands right after its unit in the clause, ten characters at most. */
  readonly tail: string
  /** Offset of the bracket it stands in, or -1. */
  readonly bracket: number
}

/** A number in characters that nobody counted or that is part of a word: 十几个, 三年行动. No figure of the text, yet a number of it. */
export interface NumberWord {
  readonly start: number
  readonly end: number
}

/** A date or part of one. */
export interface DateMark {
  readonly start: number
  readonly end: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly block: number
  readonly sentence: number
  /** Stands inside a book title or quotation marks. */
  readonly named: boolean
}

/** A range of years, with the dash it is written with. */
export interface YearRange {
  readonly start: number
  readonly end: number
  readonly dash: string
  readonly dashAt: number
  readonly from: number
  readonly to: number
  readonly inTitle: boolean
  readonly block: number
}

/** What a placeholder stands for. */
export type Referent =
  | 'ownPlace'
  | 'superiorPlace'
  | 'province'
  | 'township'
  | 'person'
  | 'count'
  | 'money'
  | 'date'
  | 'documentTitle'
  | 'body'
  | 'unknown'

/** A token that waits to be filled. */
export interface Placeholder {
  readonly start: number
  readonly end: number
  readonly token: string
  readonly referent: Referent
  /** What fills it, where the referent is the document title it stands in. */
  readonly slot: Referent
  readonly unit: string
  readonly block: number
  readonly sentence: number
  /** `token`: X, *, 某某 …; `empty`: brackets with nothing inside; `dropped`: a name that was taken out and left no trace. */
  readonly form: 'token' | 'empty' | 'dropped' | 'note' | 'vague'
}
