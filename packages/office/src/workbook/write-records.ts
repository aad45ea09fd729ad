import { type Inspection, type Language, label, type Records } from '@fazhi/model'
import { none } from './none.js'
import { columnsOf, problemFields, recordSheets } from './record-fields.js'
import { type CellValue, cellOf } from './write-cell.js'

/** Rows of an inspection: one a problem, the first with the inspection itself, the others with its id. */
const rowsOfInspection = (
  inspection: Inspection,
  language: Language,
): readonly (readonly CellValue[])[] => {
  const own = recordSheets.inspections.map((field) => cellOf(field, inspection, language))
  const problems = inspection.problems.length === 0 ? [undefined] : inspection.problems
  return problems.map((problem, index) => [
    ...(index === 0 ? own : own.map((value, column) => (column === 0 ? value : undefined))),
    ...problemFields.map((field) => cellOf(field, problem, language)),
  ])
}

/** The rows of a sheet of records below its headers. An empty list is said in words, because an empty sheet says nothing. */
export const rowsOfRecords = (
  kind: keyof Records,
  records: Records | undefined,
  language: Language,
): readonly (readonly CellValue[])[] => {
  const entries = records?.[kind]
  if (entries === undefined) return []
  if (entries.length === 0) return [[label(none, language)]]
  return kind === 'inspections'
    ? (entries as readonly Inspection[]).flatMap((one) => rowsOfInspection(one, language))
    : entries.map((record) => columnsOf(kind).map((field) => cellOf(field, record, language)))
}
