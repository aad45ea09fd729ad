import type { ExitCode } from '../io.js'
import type { Context } from './context.js'
import { outRefusal } from './out-file.js'

/** How answers are written. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const

/** How an answer is written. */
export type Format = (typeof formats)[number]

/** Where answers go: the screen, or a file; and how they are written. */
export interface Target {
  readonly format: Format
  /** As the user named it. */
  readonly out?: string
}

/** What a file is written as by its name's ending, where nothing else is asked for; text otherwise. */
const byEnding: readonly (readonly [string, Format])[] = [
  ['.json', 'json'],
  ['.sarif', 'sarif'],
  ['.md', 'markdown'],
  ['.html', 'html'],
]

/** The screen, for commands that know text and JSON only. */
export const screen = (context: Context): Target => ({ format: context.json ? 'json' : 'text' })

/** Reads `--format`, `--json` and `--out`, and looks at once whether the file may be written; misuse has then been said. */
export const targetOf = async (context: Context): Promise<Target | Exclude<ExitCode, 0 | 1>> => {
  const { values, switches } = context.request
  const { format, out } = values
  if (switches.has('json') && format !== undefined && format !== 'json') {
    return context.misuse('formatTwice', { format })
  }
  const refused = out === undefined ? undefined : await outRefusal(context.path(out), out)
  if (refused !== undefined) return context.misuse(refused.key, refused.params)
  const named = byEnding.find(([ending]) => out?.toLowerCase().endsWith(ending))?.[1]
  return {
    // The choices of the option are these names.
    format: (format ?? (switches.has('json') ? 'json' : (named ?? 'text'))) as Format,
    ...(out === undefined ? {} : { out }),
  }
}
