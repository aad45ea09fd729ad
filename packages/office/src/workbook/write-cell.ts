import { type FactType, type FactValue, type Language, label } from '@fazhi/model'
import type { Row } from 'write-excel-file/universal'
import type { Field } from './field.js'
import { writeList, writeText } from './plain-text.js'
import { writeValue } from './value-text.js'

/** What may stand in a cell; nothing is an empty cell. */
export type CellValue = string | number | boolean | undefined

/** The value at a path of a record; nothing where it is absent. */
const at = (record: unknown, path: readonly string[]): unknown => {
  let value = record
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}

/** What a field of a record comes to in its cell. `type` spells a value of a fact. */
export const cellOf = (
  { path, kind, labels, type: ownType }: Field,
  record: unknown,
  language: Language,
  type?: FactType,
): CellValue => {
  const value = at(record, path)
  if (value === undefined) return undefined
  switch (kind) {
    case 'number':
      return value as number
    case 'choice': {
      const text = labels?.[String(value)]
      return text === undefined ? String(value) : label(text, language)
    }
    case 'list':
      return (value as readonly string[]).length === 0
        ? undefined
        : writeList(value as readonly string[])
    case 'optionalList':
      return writeList(value as readonly string[])
    case 'value':
      return writeValue(ownType ?? type, value as FactValue)
    case 'text':
      return writeText(value as string)
  }
}

/** A cell of the workbook. Text format keeps what people type later as they typed it: "12.50" does not become a binary 12.5. */
export const cell = (value: CellValue): Row[number] =>
  value === undefined
    ? { value: '', type: String, format: '@' }
    : typeof value === 'number'
      ? { value, type: Number, format: '0' }
      : typeof value === 'boolean'
        ? { value, type: Boolean }
        : { value, type: String, format: '@', wrap: true }
