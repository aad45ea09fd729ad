import {
  type Catalog,
  type FactDefinition,
  type FactEntry,
  isAskedOf,
  type Language,
  label,
  type Text,
  type UnitSubmission,
} from '@fazhi/model'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { Field } from './field.js'
import {
  entrySheets,
  factFields,
  factHelp,
  factId,
  selfScoreFields,
  unitFields,
  unitHeaders,
} from './fields.js'
import { printed } from './printed.js'
import { columnsOf, recordKinds } from './record-fields.js'
import { sheetNames } from './sheet-names.js'
import { type CellValue, cell, cellOf } from './write-cell.js'
import { header } from './write-header.js'
import { rowsOfRecords } from './write-records.js'

/** What a form is written with. */
export interface WriteOptions {
  /** Facts the form offers; names, measures and types of facts. */
  readonly catalog: Pick<Catalog, 'facts'>
  /** Language of headers, names and choices; Chinese when absent. Forms in either language can be read. */
  readonly language?: Language
  /** Whether the form offers a row for every fact that can be asked of the unit, filled in or not. True when absent. */
  readonly offerAllFacts?: boolean
  /** Whether the form offers a sheet for every kind of record, filled in or not. True when absent. */
  readonly offerAllRecords?: boolean
}

const factRows = (
  submission: UnitSubmission,
  language: Language,
  { catalog, offerAllFacts = true }: WriteOptions,
): readonly (readonly CellValue[])[] => {
  const row = (
    id: string,
    definition: FactDefinition | undefined,
    entry: FactEntry | undefined,
  ) => [
    id,
    definition && label(definition.name, language),
    definition?.measure,
    ...factFields.map((field) => cellOf(field, entry, language, definition?.type)),
  ]
  const { facts, unit } = submission
  // What is said already is written, whoever was asked. Where a level that is not said decides, the fact is offered.
  const isOffered = ({ source, askedOf }: FactDefinition): boolean =>
    source === 'unit' && isAskedOf(askedOf, unit) !== false
  const known = catalog.facts.filter(
    (definition) => Object.hasOwn(facts, definition.id) || (offerAllFacts && isOffered(definition)),
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

/** A sheet with a column a field. */
const table = (
  name: Text,
  fields: readonly Field[],
  rows: readonly (readonly CellValue[])[],
  language: Language,
) => ({
  sheet: label(name, language),
  data: [
    header(
      fields.map(({ title }) => title),
      language,
    ),
    ...rows.map((row) => row.map(cell)),
  ] satisfies SheetData,
  columns: fields.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
})

/**
 * Writes a unit's submission as a workbook: sheets for the unit, its facts, evidence, principals, duty reports, and for every kind of
 * record. Decimals and dates stand in text cells, so that nothing is rounded. `readSubmissionWorkbook` gives the same submission
 * back.
 */
export const writeSubmissionWorkbook = async (
  submission: UnitSubmission,
  options: WriteOptions,
): Promise<Uint8Array> => {
  const { language = 'zh-CN', offerAllRecords = true } = options
  const sheets = [
    {
      sheet: label(sheetNames.unit, language),
      data: [
        header(unitHeaders, language),
        ...unitFields.map((field) => [
          { value: label(field.title, language), type: String },
          cell(cellOf(field, submission, language)),
        ]),
      ] satisfies SheetData,
      columns: [{ width: 24 }, { width: 40 }],
      stickyRowsCount: 1,
    },
    table(
      sheetNames.facts,
      [factId, factHelp.name, factHelp.measure, ...factFields],
      factRows(submission, language, options),
      language,
    ),
    ...(Object.keys(entrySheets) as (keyof typeof entrySheets)[]).map((key) =>
      table(
        sheetNames[key],
        entrySheets[key],
        submission[key].map((entry) =>
          entrySheets[key].map((field) => cellOf(field, entry, language)),
        ),
        language,
      ),
    ),
    ...(submission.selfScore?.items === undefined
      ? []
      : [
          table(
            sheetNames.selfScore,
            selfScoreFields,
            Object.entries(submission.selfScore.items).map((entry) => [...entry]),
            language,
          ),
        ]),
    ...recordKinds
      .filter((kind) => offerAllRecords || submission.records?.[kind] !== undefined)
      .map((kind) =>
        table(
          sheetNames[kind],
          columnsOf(kind),
          rowsOfRecords(kind, submission.records, language),
          language,
        ),
      ),
  ]
  const blob = await writeXlsxFile(sheets, {
    features: [printed(sheets.map(({ sheet }) => sheet))],
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
