import {
  type Catalog,
  type FactDefinition,
  type FactEntry,
  type FactValue,
  type Language,
  label,
  type Text,
  type UnitSubmission,
} from '@fazhi/model'
import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/universal'
import {
  type Field,
  factFields,
  factHelp,
  factId,
  recordSheets,
  sheetNames,
  unitFields,
  unitHeaders,
} from './fields.js'
import { writeList, writeText } from './plain-text.js'
import { writeValue } from './value-text.js'

/** What a form is written with. */
export interface WriteOptions {
  /** Facts the form offers; names, measures and types of facts. */
  readonly catalog: Pick<Catalog, 'facts'>
  /** Language of headers, names and choices; Chinese when absent. Forms in either language can be read. */
  readonly language?: Language
  /** Whether the form offers a row for every fact that units give, filled in or not. True when absent. */
  readonly offerAllFacts?: boolean
}

type CellValue = string | number | boolean

const at = (record: unknown, path: readonly string[]): unknown => {
  let value = record
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}

const cellOf = (
  { path, kind, labels }: Field,
  record: unknown,
  language: Language,
  type?: FactDefinition['type'],
): CellValue | undefined => {
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
      return writeValue(type, value as FactValue)
    case 'text':
      return writeText(value as string)
  }
}

const header = (texts: readonly Text[], language: Language): Row =>
  texts.map((text) => ({
    value: label(text, language),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e8eef4',
  }))

// Text format keeps what people type later as they typed it: "12.50" stays that and does not become a binary 12.5.
const cell = (value: CellValue | undefined): Row[number] =>
  value === undefined
    ? { value: '', type: String, format: '@' }
    : typeof value === 'number'
      ? { value, type: Number, format: '0' }
      : typeof value === 'boolean'
        ? { value, type: Boolean }
        : { value, type: String, format: '@', wrap: true }

const factRows = (
  submission: UnitSubmission,
  language: Language,
  { catalog, offerAllFacts = true }: WriteOptions,
): readonly Row[] => {
  const row = (id: string, definition: FactDefinition | undefined, entry: FactEntry | undefined) =>
    [
      id,
      definition && label(definition.name, language),
      definition?.measure,
      ...factFields.map((field) => cellOf(field, entry, language, definition?.type)),
    ].map(cell)
  const { facts } = submission
  const known = catalog.facts.filter(
    ({ id, source }) => Object.hasOwn(facts, id) || (offerAllFacts && source === 'unit'),
  )
  const ids = new Set(known.map(({ id }) => id))
  return [
    ...known.map((definition) =>
      row(
        definition.id,
        definition,
        Object.hasOwn(facts, definition.id) ? facts[definition.id] : undefined,
      ),
    ),
    ...Object.entries(facts)
      .filter(([id]) => !ids.has(id))
      .map(([id, entry]) => row(id, undefined, entry)),
  ]
}

const sheet = (
  name: Text,
  headers: Row,
  rows: readonly Row[],
  widths: readonly number[],
  language: Language,
) => ({
  sheet: label(name, language),
  data: [headers, ...rows] satisfies SheetData,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
})

/**
 * Writes a unit's submission as a workbook: sheets for the unit, its facts, evidence, principals and duty reports. Decimals and
 * dates stand in text cells, so that nothing is rounded. `readSubmissionWorkbook` gives the same submission back.
 */
export const writeSubmissionWorkbook = async (
  submission: UnitSubmission,
  options: WriteOptions,
): Promise<Uint8Array> => {
  const { language = 'zh-CN' } = options
  const factColumns = [factId, factHelp.name, factHelp.measure, ...factFields]
  const sheets = [
    sheet(
      sheetNames.unit,
      header(unitHeaders, language),
      unitFields.map((field) => [
        { value: label(field.title, language), type: String },
        cell(cellOf(field, submission, language)),
      ]),
      [24, 40],
      language,
    ),
    sheet(
      sheetNames.facts,
      header(
        factColumns.map(({ title }) => title),
        language,
      ),
      factRows(submission, language, options),
      factColumns.map(({ width }) => width),
      language,
    ),
    ...(Object.keys(recordSheets) as (keyof typeof recordSheets)[]).map((key) => {
      const fields = recordSheets[key]
      return sheet(
        sheetNames[key],
        header(
          fields.map(({ title }) => title),
          language,
        ),
        submission[key].map((record) =>
          fields.map((field) => cell(cellOf(field, record, language))),
        ),
        fields.map(({ width }) => width),
        language,
      )
    }),
  ]
  const blob = await writeXlsxFile(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
