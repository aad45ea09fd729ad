import type { IdentitySource, Unit } from '@fazhi/model'
import type { Interval } from './interval.js'
import type { Change } from './written.js'

/** A record with the steps that lead to it: `['records', 'meetings', 0]`. */
export interface Placed {
  readonly source: IdentitySource
  readonly path: readonly (string | number)[]
  readonly record: object
}

/**
 * What laws are judged on: an abstract look at a submission, a report's ledger, or any other place that knows figures. What it does
 * not know it leaves out; no law is judged by what is not there.
 */
export interface Data {
  /** The year reported on. Without it no law that speaks of the year, or holds for some days only, is judged. */
  readonly year?: number
  /** The unit whose figures they are. Without it laws for some units only are not judged. */
  readonly unit?: Pick<Unit, 'kind' | 'enforcementPower' | 'level'>
  /** What a fact or a stated rate (in per cent) can be; nothing where it is not given. */
  readonly value: (id: string) => Interval | undefined
  /** The same of the year before. */
  readonly previous?: (id: string) => Interval | undefined
  /** The change against the year before, as stated. */
  readonly change?: (id: string) => Change | undefined
  /** Records of a kind. Nothing where nothing is said of them; an empty list says that there were none. */
  readonly records: (source: IdentitySource) => readonly Placed[] | undefined
}

/** Where a value stands: a fact or rate, or a field by the steps that lead to it. */
export type Spot = { readonly fact: string } | { readonly path: readonly (string | number)[] }
