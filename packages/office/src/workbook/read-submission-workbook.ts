import { nearest } from '@fazhi/findings'
import type { Catalog, CellPlace, Text } from '@fazhi/model'
import type { OfficeFinding } from '../codes.js'
import { type OfficeDraft, officeFindings, wholeFile } from '../make-finding.js'
import type { ReadOptions } from '../word/read-word-report.js'
import {
  type Field,
  factFields,
  factHelp,
  factId,
  recordSheets,
  sheetNames,
  unitFields,
} from './fields.js'
import { isEmpty, readCell } from './read-cell.js'
import { type Cell, type Grid, readSheets } from './read-sheets.js'

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

type SheetKey = keyof typeof sheetNames

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

const isCalled = (title: Text, name: string): boolean => title.zh === name || title.en === name

/** Sets a value at a path, making the objects on the way. */
const put = (record: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [step, ...rest] = path
  if (step === undefined) return
  if (rest.length === 0) {
    record[step] = value
    return
  }
  const inner = (record[step] ?? {}) as Record<string, unknown>
  record[step] = inner
  put(inner, rest, value)
}

const pointerStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** A sheet that is being read: its name as found, its cells, where its columns are. */
interface Reading {
  readonly name: string
  readonly grid: Grid
  readonly columnOf: (field: Field) => number | undefined
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
  const { sheets } = read
  const drafts: OfficeDraft[] = []
  const cells = new Map<string, CellPlace>()
  const types = new Map(catalog.facts.map(({ id, type }) => [id, type]))
  const value: Record<string, unknown> = {}

  const place = (sheet: string, row: number, column: number): CellPlace => ({
    kind: 'cell',
    ...(file === undefined ? {} : { file }),
    sheet,
    cell: `${letters(column)}${row + 1}`,
  })

  const sheetOf = (key: SheetKey): readonly [string, Grid] | undefined => {
    const found = [...sheets].find(([name]) => isCalled(sheetNames[key], name.trim()))
    if (found === undefined)
      drafts.push({
        code: 'OFF-020',
        params: { sheet: sheetNames[key].zh },
        at: [wholeFile(file)],
        quote: sheetNames[key].zh,
      })
    return found
  }

  /** Finds the columns of a sheet by their headers; an unknown one is said, because what stands in it is not read. */
  const columnsOf = (
    key: SheetKey,
    fields: readonly Field[],
    help: readonly Field[],
  ): Reading | undefined => {
    const found = sheetOf(key)
    if (found === undefined) return undefined
    const [name, grid] = found
    const headers = (grid[0] ?? []).map(textOf)
    const columns = new Map<Field, number>()
    for (const [column, text] of headers.entries()) {
      const field = [...fields, ...help].find(({ title }) => isCalled(title, text))
      if (field !== undefined && !columns.has(field)) columns.set(field, column)
      else if (text !== '') {
        const meant = nearest(
          text,
          fields.map(({ title }) => title.zh),
        )
        const at = [place(name, 0, column)] as const
        const params = { sheet: name, column: text }
        drafts.push(
          meant === undefined
            ? { code: 'OFF-022', params, at, quote: text, severity: 'warning' }
            : {
                code: 'OFF-022.nearest',
                params: { ...params, nearest: meant },
                at,
                quote: text,
                severity: 'warning',
              },
        )
      }
    }
    for (const field of fields)
      if (!columns.has(field))
        drafts.push({
          code: 'OFF-021',
          params: { sheet: name, column: field.title.zh },
          at: [place(name, 0, 0)],
          quote: field.title.zh,
        })
    return { name, grid, columnOf: (field) => columns.get(field) }
  }

  /** Reads one field into a record and remembers where it stands. */
  const take = (
    record: Record<string, unknown>,
    above: string,
    field: Field,
    cell: Cell | undefined,
    at: CellPlace,
    fact?: string,
  ): void => {
    cells.set(above + field.path.map((step) => `/${pointerStep(step)}`).join(''), at)
    const { value: found, problem } = readCell(
      field,
      cell,
      fact === undefined ? undefined : types.get(fact),
    )
    if (problem !== undefined) drafts.push({ ...problem, at: [at] } as OfficeDraft)
    else if (found !== undefined) put(record, field.path, found)
  }

  const readUnit = (): void => {
    const found = sheetOf('unit')
    if (found === undefined) return
    const [name, grid] = found
    cells.set('', place(name, 0, 0))
    const seen = new Map<Field, CellPlace>()
    for (const [row, [key, cell]] of grid.entries()) {
      const text = textOf(key)
      if (row === 0 || text === '') continue
      const field = unitFields.find(({ title }) => isCalled(title, text))
      const keyPlace = place(name, row, 0)
      const before = field && seen.get(field)
      if (field === undefined) {
        const meant = nearest(
          text,
          unitFields.map(({ title }) => title.zh),
        )
        drafts.push(
          meant === undefined
            ? { code: 'OFF-028', params: { key: text }, at: [keyPlace], quote: text }
            : {
                code: 'OFF-028.nearest',
                params: { key: text, nearest: meant },
                at: [keyPlace],
                quote: text,
              },
        )
      } else if (before !== undefined)
        drafts.push({ code: 'OFF-029', params: { key: text }, at: [keyPlace, before], quote: text })
      else {
        seen.set(field, keyPlace)
        take(value, '', field, cell, place(name, row, 1))
      }
    }
  }

  const readFacts = (): void => {
    const reading = columnsOf('facts', [factId, ...factFields], [factHelp.name, factHelp.measure])
    const facts = new Map<string, Record<string, unknown>>()
    const idPlaces = new Map<string, CellPlace>()
    const idColumn = reading?.columnOf(factId)
    if (reading !== undefined && idColumn !== undefined) {
      cells.set('/facts', place(reading.name, 0, 0))
      for (const [row, line] of reading.grid.entries()) {
        const filled = factFields.filter((field) => !isEmpty(line[reading.columnOf(field) ?? -1]))
        // A row of the form that nobody filled in says nothing, and what is not said is missing.
        if (row === 0 || filled.length === 0) continue
        const at = place(reading.name, row, idColumn)
        const id = textOf(line[idColumn])
        const before = idPlaces.get(id)
        if (id === '')
          drafts.push({ code: 'OFF-024', params: { column: factId.title.zh }, at: [at] })
        else if (before !== undefined)
          drafts.push({ code: 'OFF-026', params: { fact: id }, at: [at, before], quote: id })
        else {
          const entry: Record<string, unknown> = {}
          const above = `/facts/${pointerStep(id)}`
          idPlaces.set(id, at)
          cells.set(above, at)
          facts.set(id, entry)
          for (const field of factFields) {
            const column = reading.columnOf(field)
            if (column !== undefined)
              take(entry, above, field, line[column], place(reading.name, row, column), id)
          }
        }
      }
    }
    value['facts'] = Object.fromEntries(facts)
  }

  const readRecords = (key: keyof typeof recordSheets): void => {
    const fields = recordSheets[key]
    const reading = columnsOf(key, fields, [])
    const records: Record<string, unknown>[] = []
    for (const [row, line] of (reading?.grid ?? []).entries()) {
      if (reading === undefined || row === 0 || line.every(isEmpty)) continue
      const record: Record<string, unknown> = {}
      const above = `/${key}/${records.length}`
      cells.set(above, place(reading.name, row, 0))
      records.push(record)
      for (const field of fields) {
        const column = reading.columnOf(field)
        if (column !== undefined)
          take(record, above, field, line[column], place(reading.name, row, column))
      }
    }
    if (reading !== undefined) cells.set(`/${key}`, place(reading.name, 0, 0))
    value[key] = records
  }

  readUnit()
  readFacts()
  for (const key of Object.keys(recordSheets) as (keyof typeof recordSheets)[]) readRecords(key)

  const findings = officeFindings(drafts)
  const blocked = findings.some(({ severity }) => severity === 'error')
  return {
    ...(blocked ? {} : { value }),
    cellOf: (pointer) => {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
        const cell = cells.get(at)
        if (cell !== undefined || at === '') return cell
      }
    },
    findings,
  }
}
