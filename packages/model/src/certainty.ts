import type { Certainty } from './schema/common.js'

const seen: ReadonlySet<Certainty> = new Set(['read', 'opening', 'secondary'])

/**
 * Whether something was seen in a text and may be shown as a citation. What is remembered, computed or inferred may shape the model
 * and is never cited.
 */
export const isCitable = (certainty: Certainty): boolean => seen.has(certainty)
