import { isCitable } from './certainty.js'
import type { Dated } from './schema/catalog/validity.js'
import type { Certainty, Days } from './schema/common.js'

/** Whether an entry holds on a day; `unknown` where the day that decides is itself only remembered or inferred. */
export type InForce = 'inForce' | 'notInForce' | 'unknown'

/** A day worked out from one that was read (the eve of the next text) is as good as read. */
const isKnown = (certainty: Certainty): boolean => isCitable(certainty) || certainty === 'computed'

const isSideKnown = (entry: Dated, side: 'from' | 'to'): boolean =>
  entry[side] === undefined || isKnown(entry[`${side}Certainty`] ?? entry.provenance.certainty)

/** The days of an entry that decide something: one that is only remembered or inferred is left out. */
export const knownDays = (entry: Dated): Days => {
  const { from, to } = entry
  return {
    ...(from !== undefined && isSideKnown(entry, 'from') ? { from } : {}),
    ...(to !== undefined && isSideKnown(entry, 'to') ? { to } : {}),
  }
}

/**
 * Whether an entry of the catalog holds on a day, both ends included; a side without a date is open. A remembered date decides
 * nothing: neither that the entry holds nor that it does not.
 * @param day Calendar date, YYYY-MM-DD.
 */
export const inForce = (entry: Dated, day: string): InForce => {
  const { from, to } = knownDays(entry)
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return 'notInForce'
  return isSideKnown(entry, 'from') && isSideKnown(entry, 'to') ? 'inForce' : 'unknown'
}
