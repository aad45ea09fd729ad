import type { ExitCode } from '../io.js'
import type { Context } from './context.js'
import { outRefusal, writeOut } from './out-file.js'

/** How a table is written: for reading, for programs, for spreadsheets. */
export type TableFormat = 'text' | 'json' | 'csv' | 'xlsx'

/** Where a table goes and how it is written. */
export interface TableTarget {
  readonly format: TableFormat
  /** As the user named it; the screen when absent. */
  readonly out?: string
}

const byEnding: readonly (readonly [string, TableFormat])[] = [
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
]

/** Reads `--format`, `--json` and `--out`; a file is written as its name ends. Misuse has then been said. */
export const tableTarget = async (context: Context): Promise<TableTarget | 2> => {
  const { values, switches } = context.request
  const { out } = values
  const asked = values['format'] as TableFormat | undefined
  if (switches.has('json') && asked !== undefined && asked !== 'json')
    return context.misuse('formatTwice', { format: asked })
  const named = byEnding.find(([ending]) => out?.toLowerCase().endsWith(ending))?.[1]
  const format = asked ?? (switches.has('json') ? 'json' : (named ?? 'text'))
  if (format === 'xlsx' && out === undefined) return context.misuse('workbookOut', {})
  if (named !== undefined && named !== format && (named === 'xlsx' || format === 'xlsx'))
    return context.misuse('outEnding', { path: out ?? '', format })
  const refused = out === undefined ? undefined : await outRefusal(context.path(out), out)
  if (refused !== undefined) return context.misuse(refused.key, refused.params)
  return { format, ...(out === undefined ? {} : { out }) }
}

/** A table in whichever form is asked for; only that form is made. */
export interface Shown {
  readonly text: () => string
  readonly json: () => unknown
  readonly csv: () => string
  readonly xlsx: () => Promise<Uint8Array>
}

/** Writes a table to the screen or to its file. Gives 0, or 2 where the file could not be written. */
export const writeShown = async (
  context: Context,
  { format, out }: TableTarget,
  shown: Shown,
): Promise<Extract<ExitCode, 0 | 2>> => {
  const content =
    format === 'xlsx'
      ? await shown.xlsx()
      : format === 'json'
        ? `${JSON.stringify(shown.json(), null, 2)}\n`
        : shown[format]()
  if (out === undefined) {
    // A workbook always has a file.
    if (typeof content === 'string') context.io.stdout(content)
    return 0
  }
  const refused = await writeOut(context.path(out), out, content)
  if (refused !== undefined) return context.misuse(refused.key, refused.params)
  context.io.stdout(context.language === 'en' ? `Written to ${out}\n` : `已写入 ${out}\n`)
  return 0
}
