import type { CommandName } from '../options.js'

type Pair = readonly [string, string]

/** Help on one command. */
export interface CommandHelp {
  readonly line: string
  readonly usage: string
  /** Paragraphs. */
  readonly text: readonly string[]
  readonly options: readonly Pair[]
  /** A command line and when it is of use. */
  readonly examples: readonly Pair[]
}

/** All help of one language. */
export interface HelpTable {
  readonly about: string
  readonly usage: string
  readonly commandsTitle: string
  readonly optionsTitle: string
  readonly examplesTitle: string
  readonly more: string
  readonly exit: string
  readonly common: readonly Pair[]
  readonly commands: Readonly<Record<CommandName, CommandHelp>>
}
