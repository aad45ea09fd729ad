import type { Catalog, CellPlace } from '@fazhi/model'
import type { OfficeFinding } from '../codes.js'
import { officeFindings } from '../make-finding.js'
import type { ReadOptions } from '../word/read-word-report.js'
import { readEntrySheet } from './read-entry-sheet.js'
import { readFactSheet } from './read-fact-sheet.js'
import { readRecords } from './read-records.js'
import { readSelfScore } from './read-self-score.js'
import { readSheets } from './read-sheets.js'
import { readUnitSheet } from './read-unit-sheet.js'
import type { Session } from './session.js'
import { sayUnread } from './unread-sheets.js'

/** What came of reading a workbook. */
export interface ReadWorkbook {
  /** Plain data for `parseSubmission`; absent when an error stands in the findings. */
  readonly value?: unknown
  /** The cell a JSON pointer into the value came from: its own, or that of the record around it. */
  readonly cellOf: (pointer: string) => CellPlace | undefined
  readonly findings: readonly OfficeFinding[]
}

/** What a workbook is read with. */
export interface ReadWorkbookOptions extends ReadOptions {
  /** Types of facts, which say how a cell is spelled. */
  readonly catalog: Pick<Catalog, 'facts'>
}

/** The cell of a pointer, or of what is around it. */
const cellAround = (
  cells: ReadonlyMap<string, CellPlace>,
  pointer: string,
): CellPlace | undefined => {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const cell = cells.get(at)
    if (cell !== undefined || !at.includes('/')) return cell
  }
}

/**
 * Reads a form that `writeSubmissionWorkbook` wrote and people filled in. The value is plain data for `parseSubmission`, and
 * `cellOf` goes to its `placeOf`, so that findings about the data point at cells. An empty cell is absent, never 0.
 */
export const readSubmissionWorkbook = async (
  bytes: Uint8Array,
  { catalog, file }: ReadWorkbookOptions,
): Promise<ReadWorkbook> => {
  const read = await readSheets(bytes, file)
  if (read.problem !== undefined)
    return { cellOf: () => undefined, findings: officeFindings([read.problem]) }
  const session: Session = {
    sheets: read.sheets,
    file,
    types: new Map(catalog.facts.map(({ id, type }) => [id, type])),
    cells: new Map(),
    drafts: [],
  }
  const value: Record<string, unknown> = {}
  readUnitSheet(session, value)
  value['facts'] = readFactSheet(session)
  for (const key of ['evidence', 'principals', 'dutyReports'] as const)
    value[key] = readEntrySheet(session, key)
  const records = readRecords(session)
  if (records !== undefined) value['records'] = records
  readSelfScore(session, value)
  sayUnread(session)
  const findings = officeFindings(session.drafts)
  return {
    ...(findings.some(({ severity }) => severity === 'error') ? {} : { value }),
    cellOf: (pointer) => cellAround(session.cells, pointer),
    findings,
  }
}
