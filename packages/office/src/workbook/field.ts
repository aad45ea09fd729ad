import type { FactType, Text } from '@fazhi/model'
import type { Labels } from './labels.js'

/** How a field stands in a cell. `list`: an empty cell is an empty list; `optionalList`: an empty cell is no list. */
export type FieldKind = 'text' | 'number' | 'choice' | 'list' | 'optionalList' | 'value'

/** A field of a record: where it is in the data, and its column (or row) in the workbook. */
export interface Field {
  readonly path: readonly string[]
  readonly title: Text
  readonly kind: FieldKind
  readonly labels?: Labels
  /** Of a `value` that is no fact's: how it is spelled. */
  readonly type?: FactType
  /** Whether a form may lack the column: those written before there was one do. */
  readonly later?: true
  /** Width of the column in characters. */
  readonly width: number
}

/** Declares a field: dotted path, kind, title in Chinese and English, width. */
export const field = (
  path: string,
  kind: FieldKind,
  zh: string,
  en: string,
  width: number,
  more: Pick<Field, 'labels' | 'type' | 'later'> = {},
): Field => ({ path: path.split('.'), title: { zh, en }, kind, width, ...more })
