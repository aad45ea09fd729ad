import { catalog } from './en/catalog.js'
import { figures } from './en/figures.js'
import { reports } from './en/reports.js'
import { rulebooks } from './en/rulebooks.js'
import { scores } from './en/scores.js'
import type { HelpTable } from './help.js'

/** Help on the commands, in English. */
export const en: HelpTable = {
  about: 'fazhi: rule-of-law assessment that can be recomputed and explained.',
  usage: 'Usage',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  examplesTitle: 'Examples',
  more: 'How to use a command: fazhi help COMMAND',
  exit: 'Exit codes: 0 fine; 1 something blocks (a report is not ready, data are wrong); 2 wrong use.',
  common: [
    ['--lang zh-CN|en', 'language of the output, Chinese by default; or set FAZHI_LANG'],
    ['--help, -h', 'show this'],
    ['--version, -V', 'show the version'],
    ['--debug', 'show details of an internal error, for a bug report'],
  ],
  commands: {
    ...reports,
    ...scores,
    ...rulebooks,
    ...figures,
    ...catalog,
  },
}
