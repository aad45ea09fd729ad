import type { ValueDefinition } from './value-definition.js'

/** Whether a measured value is a part of a whole, from 0 to 1 and written in percent. Of a fact its type tells. */
export const isPartOfWhole = (value: ValueDefinition): boolean =>
  value.kind === 'rate' ||
  value.kind === 'portion' ||
  (value.kind === 'tally' && value.measure === 'rate')
