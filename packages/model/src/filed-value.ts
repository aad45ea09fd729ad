import type { Text } from './text.js'

/** How a document was handed in, best first. */
export const filingStates = ['onTime', 'late', 'never'] as const

/** In time, late, or never. */
export type FilingState = (typeof filingStates)[number]

/** How a due day is found: a day, or so many days after the day of a fact. The day of the fact itself is not counted. */
export type DueDay =
  | { readonly on: string }
  | {
      /** Whole, from 1. */
      readonly within: number
      /** A fact that is a date. */
      readonly after: string
    }

/**
 * Whether something was filed in time, late or never, and how many days late (R21). A filing handed in as a state is that
 * state; one handed in with its days is measured by this rule.
 */
export interface FiledValue {
  readonly kind: 'filed'
  readonly id: string
  readonly title: Text
  /** A filing. */
  readonly of: string
  readonly due: DueDay
  /** Which day of a filing is held against the due day. */
  readonly by: 'sent' | 'received'
  /** Whether a filing of the due day itself is in time. */
  readonly dueDay: 'counts' | 'not'
  /** Whether a due day that is no working day moves to the next one that is. */
  readonly nonWorkingDue: 'moves' | 'stays'
  /** In which days is counted: the days within which, and the days late. */
  readonly days: 'calendar' | 'working'
  /** The last day on which late is late; after it a filing counts as never made. Absent: late is late whenever it comes. */
  readonly lateUntil?: string
}
