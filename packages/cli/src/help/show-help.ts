import type { Language } from '@fazhi/model'
import { displayWidth, padEnd, wrap } from '@fazhi/render'
import { type CommandName, commandNames } from '../options.js'
import { en } from './en.js'
import type { HelpTable } from './help.js'
import { zhCN } from './zh-CN.js'

const tables: Readonly<Record<Language, HelpTable>> = { 'zh-CN': zhCN, en }

const width = 92

const pairs = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const first = Math.max(...rows.map(([name]) => displayWidth(name)))
  return rows.flatMap(([name, text]) =>
    wrap(text, width - first - 4).map(
      (line, index) => `  ${padEnd(index === 0 ? name : '', first)}  ${line}`,
    ),
  )
}

const examples = (rows: readonly (readonly [string, string])[]): readonly string[] =>
  rows.flatMap(([command, when]) => [`  $ ${command}`, `    ${when}`])

/** The list of commands. */
export const overview = (language: Language): string => {
  const table = tables[language]
  return [
    table.about,
    '',
    `${table.usage}  fazhi ${commandNames.join('|')} …`,
    '',
    table.commandsTitle,
    ...pairs(commandNames.map((name) => [name, table.commands[name].line])),
    '',
    table.optionsTitle,
    ...pairs(table.common),
    '',
    table.examplesTitle,
    ...examples(
      (['score', 'check'] as const).flatMap((name) => table.commands[name].examples.slice(0, 1)),
    ),
    '',
    table.more,
    table.exit,
    '',
  ].join('\n')
}

/** How a command is written, in one line. */
export const commandUsage = (name: CommandName, language: Language): string =>
  `${tables[language].usage}  ${tables[language].commands[name].usage}`

/** Help on one command: what it does, its options, two examples. */
export const commandHelp = (name: CommandName, language: Language): string => {
  const table = tables[language]
  const help = table.commands[name]
  return [
    help.line,
    '',
    `${table.usage}  ${help.usage}`,
    '',
    ...help.text.flatMap((paragraph) => wrap(paragraph, width)),
    '',
    table.optionsTitle,
    ...pairs([...help.options, ...table.common.slice(0, 2)]),
    '',
    table.examplesTitle,
    ...examples(help.examples),
    '',
    table.exit,
    '',
  ].join('\n')
}
