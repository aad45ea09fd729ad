import type { ExactString } from './decimal.js'

/** What was counted for a clause: the value, what it was, and how far from the bound. Exact. */
export interface Counted {
  readonly value: string
  /** A number as exact text, a level, or true/false as text; absent when missing. */
  readonly was?: ExactString | string
  /** Parts of a rate. */
  readonly of?: ExactString
  readonly over?: ExactString
  readonly bound?: ExactString
  /** The value that the bound is, where it is no fixed number. */
  readonly boundOf?: string
  /** For a requirement of a unit that did not exist all year: the months it existed, and what the requirement was reduced to; without `to` it was not reduced. */
  readonly partOfYear?: { readonly months: number; readonly to?: ExactString }
  /** Units of gap that were priced. */
  readonly units?: ExactString
  /** For events: the ones that counted. */
  readonly events?: readonly {
    readonly level: string
    readonly matter: string
    readonly price: ExactString
  }[]
  /** For events: the ones that did not count, and why: of another year, of a kind that is not asked for, or less than another of its matter. */
  readonly left?: readonly {
    readonly level: string
    readonly matter: string
    /** The day that decided. */
    readonly date: string
    readonly why: 'outside' | 'kind' | 'matter'
  }[]
  /** For events: levels held back by a limit of their own, with the points before it and after. */
  readonly held?: readonly {
    readonly level: string
    readonly from: ExactString
    readonly to: ExactString
  }[]
  /** For marks of several signers: each of them, lowest first, and whether it entered what was counted. */
  readonly marks?: readonly {
    readonly signer: string
    readonly mark: ExactString
    readonly kept: boolean
  }[]
  /** For a filing that was measured: when it was due, and the day that was held against it, where it has one. */
  readonly filing?: {
    readonly due: string
    readonly by: 'sent' | 'received'
    readonly day?: string
  }
  /** For a tally: the ballots of each option, in the order of the options. */
  readonly ballots?: Readonly<Record<string, ExactString>>
  /** How many there would have to be, where there are fewer. */
  readonly few?: ExactString
  /** For series priced every quarter or month: the gap in each, in order; null before the unit existed. */
  readonly series?: readonly (ExactString | null)[]
}
