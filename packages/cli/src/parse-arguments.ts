import { parseArgs } from 'node:util'
import { nearest } from '@fazhi/findings'
import type { Language } from '@fazhi/model'
import type { MisuseKey } from './messages/misuse.js'
import {
  type CommandName,
  type CommandSpec,
  commandNames,
  commandSpecs,
  commonOptions,
  type OptionSpec,
} from './options.js'

/** What the command line asks for. */
export interface Request {
  readonly command: CommandName
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, string>>
  /** Values of options that may be given several times, in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly switches: ReadonlySet<string>
}

/** A command line that cannot be understood: which message, filled with what. */
export interface Misuse {
  readonly key: MisuseKey
  readonly params: Readonly<Record<string, string | number>>
  /** The command whose help is worth naming. */
  readonly command?: CommandName
}

/** A request or the misuse, with the language to answer in either way. */
export interface ParsedArguments {
  readonly language: Language
  readonly debug: boolean
  readonly result:
    | { readonly kind: 'request'; readonly request: Request }
    | { readonly kind: 'help'; readonly command?: CommandName }
    | { readonly kind: 'version' }
    | { readonly kind: 'misuse'; readonly misuse: Misuse }
}

const isCommand = (text: string): text is CommandName =>
  (commandNames as readonly string[]).includes(text)

const isLanguage = (text: string | undefined): text is Language => text === 'zh-CN' || text === 'en'

/** The language asked for, found even on a line that cannot be understood otherwise. */
const spelledLanguage = (argv: readonly string[]): string | undefined => {
  const index = argv.lastIndexOf('--lang')
  return index >= 0 ? argv[index + 1] : undefined
}

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

const optionMisuse = (
  token: Token,
  options: readonly OptionSpec[],
  seen: ReadonlySet<string>,
): Pick<Misuse, 'key' | 'params'> | undefined => {
  const option = options.find((candidate) => candidate.name === token.name)
  const params = { option: token.rawName }
  if (option === undefined) {
    const near = nearest(
      token.name,
      options.map((candidate) => candidate.name),
    )
    return near === undefined
      ? { key: 'unknownOption', params }
      : { key: 'unknownOptionNear', params: { ...params, nearest: `--${near}` } }
  }
  if (seen.has(token.name) && option.many !== true) return { key: 'optionTwice', params }
  if (option.value === undefined) {
    return token.value === undefined ? undefined : { key: 'optionTakesNoValue', params }
  }
  if (token.value === undefined || token.value === '') return { key: 'optionNeedsValue', params }
  if (option.choices !== undefined && !option.choices.includes(token.value)) {
    return {
      key: 'optionChoice',
      params: { ...params, value: token.value, choices: option.choices.join('|') },
    }
  }
  return undefined
}

const countMisuse = (
  command: CommandName,
  spec: CommandSpec,
  names: readonly string[],
): Misuse | undefined => {
  if (names.length < spec.least) return { key: 'tooFew', params: { command }, command }
  if (names.length > spec.most) {
    return { key: 'tooMany', params: { command, extra: names[spec.most] ?? '' }, command }
  }
  return undefined
}

/** Reads the command line. Nothing throws: what cannot be understood comes back as a misuse with a suggestion. */
export const parseArguments = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ParsedArguments => {
  // The command decides which options take a value, so it is found first: the first word that names one.
  const word = argv.find((argument) => !argument.startsWith('-') && isCommand(argument))
  const command = word !== undefined && isCommand(word) ? word : undefined
  const spec = command === undefined ? undefined : commandSpecs[command]
  const options = [...commonOptions, { name: 'version' }, ...(spec?.options ?? [])]
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        options.map((option) => [
          option.name,
          {
            type: option.value === undefined ? ('boolean' as const) : ('string' as const),
            ...(option.short === undefined ? {} : { short: option.short }),
          },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  })

  const names: string[] = []
  const values: Record<string, string> = {}
  const lists: Record<string, string[]> = {}
  const switches = new Set<string>()
  let misuse: Misuse | undefined
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    // "--out --json" forgot the value; node would take "--json" for it.
    const forgotten = token.inlineValue === false && token.value.startsWith('-')
    const value = forgotten ? undefined : token.value
    const seen = new Set([...switches, ...Object.keys(values)])
    const wrong = optionMisuse({ name: token.name, rawName: token.rawName, value }, options, seen)
    if (wrong !== undefined) {
      misuse ??= { ...wrong, ...(command === undefined ? {} : { command }) }
    } else if (value === undefined) switches.add(token.name)
    else if (options.find(({ name }) => name === token.name)?.many === true) {
      lists[token.name] = [...(lists[token.name] ?? []), value]
    } else values[token.name] = value
  }

  const wanted = values['lang'] ?? spelledLanguage(argv) ?? env['FAZHI_LANG']
  const language = isLanguage(wanted) ? wanted : 'zh-CN'
  const debug = switches.has('debug')
  const answer = (result: ParsedArguments['result']): ParsedArguments => ({
    language,
    debug,
    result,
  })
  const [first, ...rest] = names
  if (switches.has('version')) return answer({ kind: 'version' })
  if (first !== undefined && !isCommand(first)) {
    const near = nearest(first, commandNames)
    return answer({
      kind: 'misuse',
      misuse:
        near === undefined
          ? { key: 'unknownCommand', params: { command: first } }
          : { key: 'unknownCommandNear', params: { command: first, nearest: near } },
    })
  }
  if (misuse !== undefined) return answer({ kind: 'misuse', misuse })
  if (first === undefined || spec === undefined) return answer({ kind: 'help' })
  if (switches.has('help')) return answer({ kind: 'help', command: first })
  const count = countMisuse(first, spec, rest)
  if (count !== undefined) return answer({ kind: 'misuse', misuse: count })
  return answer({
    kind: 'request',
    request: { command: first, names: rest, values, lists, switches },
  })
}
