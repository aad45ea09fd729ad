import { isCitable } from './certainty.js'
import type { Dated } from './schema/catalog/validity.js'
import type { Certainty } from './schema/common.js'

/** Whether an entry holds on a day; `unknown` where the day that decides is itself only remembered or inferred. */
export type InForce = 'inForce' | 'notInForce' | 'unknown'

/** A day worked out from one that was read (the eve of the next text) is as good as read. */
const isKnown = (certainty: Certainty): boolean => isCitable(certainty) || certainty === 'computed'

/**
 * Whether an entry of the catalog holds on a day, both ends included; a side without a date is open. A remembered date decides
 * nothing: neither that the entry holds nor that it does not.
 * @param day Calendar date, YYYY-MM-DD.
 */
export const inForce = (entry: Dated, day: string): InForce => {
  const { from, to, provenance } = entry
  const isFromKnown = from === undefined || isKnown(entry.fromCertainty ?? provenance.certainty)
  const isToKnown = to === undefined || isKnown(entry.toCertainty ?? provenance.certainty)
  if (from !== undefined && isFromKnown && day < from) return 'notInForce'
  if (to !== undefined && isToKnown && day > to) return 'notInForce'
  return isFromKnown && isToKnown ? 'inForce' : 'unknown'
}
