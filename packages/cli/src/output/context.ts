import { resolve } from 'node:path'
import type { Language } from '@fazhi/model'
import { coloured, type FindingsTextOptions, type Paint, plain } from '@fazhi/render'
import { type TextFiles, textOf } from '../files/text-files.js'
import type { Io } from '../io.js'
import { type MisuseKey, misuseText } from '../messages/misuse.js'
import type { Request } from '../parse-arguments.js'
import { say } from './say.js'

/** What a command works with: its request and the outside, with a few things worked out once. */
export interface Context {
  readonly request: Request
  readonly io: Io
  readonly language: Language
  readonly paint: Paint
  readonly json: boolean
  /** The absolute path of a name the user wrote. */
  readonly path: (name: string) => string
  /** Writes a message about wrong use, and gives its exit code. */
  readonly misuse: (key: MisuseKey, params: Readonly<Record<string, string | number>>) => 2
}

/** Makes the context of a command. */
export const makeContext = (request: Request, io: Io, language: Language): Context => ({
  request,
  io,
  language,
  paint: io.terminal.stdout && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb' ? coloured : plain,
  json: request.switches.has('json') || request.values['format'] === 'json',
  path: (name) => resolve(io.cwd, name),
  misuse: (key, params) => {
    io.stderr(`${misuseText(key, params, language)}\n`)
    return 2
  },
})

/** How findings are shown on this terminal. */
export const textOptions = (context: Context, texts: TextFiles): FindingsTextOptions => ({
  language: context.language,
  say,
  textOf: textOf(texts),
  paint: context.paint,
  ...(context.io.columns === undefined ? {} : { columns: context.io.columns }),
})

/** Prints a value as JSON for other programs. */
export const printJson = (context: Context, value: unknown): void => {
  context.io.stdout(`${JSON.stringify(value, null, 2)}\n`)
}
