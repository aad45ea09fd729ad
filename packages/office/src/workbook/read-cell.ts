import type { FactType, Text } from '@fazhi/model'
import type { OfficeDraft } from '../make-finding.js'
import type { Field } from './field.js'
import { readList, readText } from './plain-text.js'
import type { Cell } from './read-sheets.js'
import { readValue } from './value-text.js'

/** What a cell says: a value, nothing, or what is wrong with it. */
export interface ReadCell {
  readonly value?: unknown
  readonly problem?: Pick<
    Extract<OfficeDraft, { readonly code: 'OFF-023' | 'OFF-025' | 'OFF-031' }>,
    'code' | 'params' | 'quote'
  >
}

/** Whether nothing stands in a cell: blanks are nothing. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Largest number of 15 digits: as many as a spreadsheet keeps. */
const mostExact = 999_999_999_999_999

const day = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)

const readChoice = (labels: Readonly<Record<string, Text>>, typed: string): ReadCell => {
  const text = typed.trim()
  const id = Object.keys(labels).find(
    (one) => one === text || labels[one]?.zh === text || labels[one]?.en === text,
  )
  if (id === undefined)
    return {
      problem: {
        code: 'OFF-025',
        params: { value: text, choices: Object.values(labels).map(({ zh }) => zh) },
        quote: text,
      },
    }
  return { value: id === 'true' ? true : id === 'false' ? false : id }
}

/** Reads a cell as a field. A number with a fraction is refused: it is a binary approximation of what somebody meant. */
export const readCell = (field: Field, cell: Cell | undefined, type?: FactType): ReadCell => {
  if (cell === undefined || cell === null || isEmpty(cell))
    return field.kind === 'list' ? { value: [] } : {}
  if (cell instanceof Date) return { value: day(cell) }
  if (typeof cell === 'object') {
    const number = Number(cell.stored)
    if (!Number.isInteger(number))
      return { problem: { code: 'OFF-023', params: { value: cell.stored }, quote: cell.stored } }
    if (field.kind === 'number' || field.kind === 'value') return { value: number }
    // A code of 18 digits has already lost the last three in a number cell.
    if (Math.abs(number) > mostExact)
      return { problem: { code: 'OFF-031', params: { value: cell.stored }, quote: cell.stored } }
    return readCell(field, String(number), type)
  }
  if (typeof cell === 'boolean')
    return field.labels === undefined ? { value: cell } : readChoice(field.labels, String(cell))
  switch (field.kind) {
    case 'number': {
      const text = cell.trim()
      return { value: /^-?\d{1,15}$/.test(text) ? Number(text) : text }
    }
    case 'choice':
      return readChoice(field.labels ?? {}, cell)
    case 'list':
    case 'optionalList':
      return { value: readList(cell) }
    case 'value':
      return { value: readValue(field.type ?? type, cell) }
    case 'text':
      return { value: readText(cell) }
  }
}
