import {
  type Assumption,
  type Catalog,
  childPointer,
  type DataPlace,
  type FactDefinition,
  type Finding,
  type ValueDefinition,
} from '@fazhi/model'
import type { AssumptionCodes } from './assumptions/codes.js'
import { type FindingDraft, makeFinding } from './make-finding.js'

/** A value of the file and where it stands. */
export interface Cursor {
  readonly value: unknown
  readonly pointer: string
}

/** A named parameter of an indicator: its text, and where it was said. */
export interface Parameter {
  readonly value: unknown
  readonly pointer: string
  /** Where it changes on days: its values in order, each with the day from which it holds. */
  readonly history?: readonly { readonly from?: string; readonly at: Cursor }[]
}

/** A group or an item that is named at a place. */
export interface Referred {
  readonly kind: 'group' | 'node'
  readonly name: string
  readonly at: string
}

/** What reading carries along. Collections only grow; nothing is taken back. */
export interface Context {
  readonly catalog: Catalog
  /** Last day of the year that is assessed: when values that change on days are taken. */
  readonly lastDay: string
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => DataPlace
  /** Every fact that may be named: the catalog's and the rulebook's own. */
  readonly facts: ReadonlyMap<string, FactDefinition>
  /** Every declared value by name; facts are values of their own name and are not repeated here. */
  readonly values: ReadonlyMap<string, ValueDefinition>
  /** What fractions and full marks divide by, apart from 2s and 5s; every new one makes exact sums longer. */
  readonly denominators: { readonly seen: Set<bigint>; digits: number; said: boolean }
  readonly usedFacts: Set<string>
  readonly usedValues: Map<string, ValueDefinition>
  /** Where each value is first named; kept only where that is asked afterwards. */
  readonly namedAt?: Map<string, string>
  /** Groups and items named before they are read. */
  readonly referred: Referred[]
  readonly found: Omit<Finding, 'fingerprint'>[]
  readonly assumed: Assumption[]
}

/** Says that something is wrong at a value (or its key). */
export const report = (
  context: Context,
  pointer: string,
  draft: FindingDraft,
  part: 'value' | 'key' = 'value',
): undefined => {
  context.found.push(makeFinding({ ...draft, at: context.placeOf(pointer, part) }))
  return undefined
}

/** Records that something which matters was left unsaid. Items that leave the same thing unsaid are listed together later. */
export const assume = (
  context: Context,
  code: keyof AssumptionCodes,
  value: string,
  pointer: string,
  item?: string,
): void => {
  context.assumed.push({
    code,
    params: item === undefined ? { value } : { value, items: [item] },
    at: context.placeOf(pointer),
  })
}

/** The value under a key or index; what is absent has the value `undefined`. */
export const child = (cursor: Cursor, name: string | number): Cursor => ({
  value:
    typeof cursor.value === 'object' &&
    cursor.value !== null &&
    Object.hasOwn(cursor.value, String(name))
      ? (cursor.value as Record<string, unknown>)[String(name)]
      : undefined,
  pointer: childPointer(cursor.pointer, String(name)),
})
