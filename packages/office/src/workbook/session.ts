import { nearest } from '@fazhi/findings'
import { type CellPlace, type FactType, pointer, type Text } from '@fazhi/model'
import { type OfficeDraft, wholeFile } from '../make-finding.js'
import type { Field } from './field.js'
import { readCell } from './read-cell.js'
import type { Cell, Grid } from './read-sheets.js'
import { type SheetKey, sheetNames } from './sheet-names.js'

/** One reading of a workbook: what is read from, and what gathers on the way. */
export interface Session {
  readonly sheets: ReadonlyMap<string, Grid>
  readonly file: string | undefined
  readonly types: ReadonlyMap<string, FactType>
  /** Cells by JSON pointer into the value. */
  readonly cells: Map<string, CellPlace>
  readonly drafts: OfficeDraft[]
}

/** A sheet as it was found: the name it has in the file, and its cells. */
export interface FoundSheet {
  readonly name: string
  readonly grid: Grid
}

/** A sheet with the columns of its fields. */
export interface FoundTable extends FoundSheet {
  readonly columns: ReadonlyMap<Field, number>
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)

/** The place of a cell; rows and columns from 0. */
export const placeOf = (
  { file }: Pick<Session, 'file'>,
  sheet: string,
  row: number,
  column: number,
): CellPlace => ({
  kind: 'cell',
  ...(file === undefined ? {} : { file }),
  sheet,
  cell: `${letters(column)}${row + 1}`,
})

/** The text of a cell that names something. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : ''

/** Whether a text is a title, in whichever language. */
export const isCalled = (title: Text, name: string): boolean =>
  title.zh === name || title.en === name

/** The title most like a mistaken one. */
export const nearestTitle = (name: string, fields: readonly Field[]): string | undefined =>
  nearest(
    name,
    fields.map(({ title }) => title.zh),
  )

/** Finds a sheet by its name; a sheet that is gone is said, unless the form may lack it. */
export const findSheet = (
  session: Session,
  key: SheetKey,
  { mayLack = false }: { readonly mayLack?: boolean } = {},
): FoundSheet | undefined => {
  const title = sheetNames[key]
  for (const [name, grid] of session.sheets) if (isCalled(title, name.trim())) return { name, grid }
  if (mayLack) return undefined
  session.drafts.push({
    code: 'OFF-020',
    params: { sheet: title.zh },
    at: [wholeFile(session.file)],
    quote: title.zh,
  })
  return undefined
}

/** Finds the columns of a sheet by their headers; an unknown one is said, because what stands in it is not read. */
export const findTable = (
  session: Session,
  key: SheetKey,
  fields: readonly Field[],
  {
    help = [],
    mayLack = false,
  }: { readonly help?: readonly Field[]; readonly mayLack?: boolean } = {},
): FoundTable | undefined => {
  const found = findSheet(session, key, { mayLack })
  if (found === undefined) return undefined
  const { name, grid } = found
  const columns = new Map<Field, number>()
  for (const [column, text] of (grid[0] ?? []).map(textOf).entries()) {
    const field = [...fields, ...help].find(({ title }) => isCalled(title, text))
    if (field !== undefined && !columns.has(field)) columns.set(field, column)
    else if (text !== '') {
      const meant = nearestTitle(text, fields)
      const params = { sheet: name, column: text }
      const at = [placeOf(session, name, 0, column)] as const
      const rest = { at, quote: text, severity: 'warning' } as const
      session.drafts.push(
        meant === undefined
          ? { code: 'OFF-022', params, ...rest }
          : { code: 'OFF-022.nearest', params: { ...params, nearest: meant }, ...rest },
      )
    }
  }
  for (const field of fields)
    if (!columns.has(field) && field.later !== true)
      session.drafts.push({
        code: 'OFF-021',
        params: { sheet: name, column: field.title.zh },
        at: [placeOf(session, name, 0, 0)],
        quote: field.title.zh,
      })
  return { ...found, columns }
}

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

/** Reads one field into a record and remembers where it stands. `above` is the pointer of the record. */
export const takeField = (
  session: Session,
  record: Record<string, unknown>,
  above: string,
  field: Field,
  cell: Cell | undefined,
  at: CellPlace,
  type?: FactType,
): void => {
  session.cells.set(above + pointer(field.path), at)
  // What is wrong with a term or an answer as a whole is said at its first cell.
  const around = above + pointer(field.path.slice(0, -1))
  if (around.lastIndexOf('/') > 0 && !session.cells.has(around)) session.cells.set(around, at)
  const { value, problem } = readCell(field, cell, type)
  if (problem !== undefined) session.drafts.push({ ...problem, at: [at] } as OfficeDraft)
  else if (value !== undefined) put(record, field.path, value)
}
