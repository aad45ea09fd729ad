import type { FactDefinition, FactType, ValueDefinition } from '@fazhi/model'

/** What kind of thing a value is: a fact of a type, or something measured. */
export type ValueType = FactType | 'rate' | 'mean' | 'place' | 'points'

/** A value that is used, with what it is. */
export interface Used {
  readonly id: string
  readonly type: ValueType
  readonly value: ValueDefinition
  /** The fact, when the value is one. */
  readonly fact?: FactDefinition
}

/** Between 0 and 1 (or a little more): bounds and units of it are written with a percent sign. */
export const isShare = (type: ValueType): boolean => type === 'rate' || type === 'coverage'
/** May have nothing under it. */
export const mayBeNone = (type: ValueType): boolean =>
  isShare(type) || type === 'mean' || type === 'samples'
/** Can be compared with a bound; events are counted. */
export const isNumber = (type: ValueType): boolean =>
  mayBeNone(type) || ['count', 'amount', 'score', 'events', 'place', 'points'].includes(type)
/** Is counted in whole numbers. */
export const isWhole = (type: ValueType): boolean => type === 'count' || type === 'place'
/** Is a part of a whole that a share of a price can be taken of. */
export const hasShare = ({ type, value }: Used): boolean =>
  isShare(type) ||
  ['samples', 'score', 'points'].includes(type) ||
  (type === 'mean' && value.kind !== 'cohort')
