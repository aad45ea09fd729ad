import type { CommandHelp } from '../help.js'

/** Help on looking things up, in English. */
export const catalog: Readonly<Record<'catalog' | 'help', CommandHelp>> = {
  catalog: {
    line: 'facts, rates, norms, duties, terms: who says so, and may it be cited?',
    usage: 'fazhi catalog list [PART] | show ID | why ID  [options]',
    text: [
      'list gives the parts, or the entries of one; show gives everything an entry says; why tells, field by field, which layer says it, why, and on what basis.',
      'A province, a city or a year may lie over the catalog. --city takes the overlays a city’s folder names; --overlay names others and may be repeated.',
      'What is remembered, computed or inferred is marked “not to be cited”. An id that several parts have is written PART/ID.',
    ],
    options: [
      ['--city DIR', 'as this city’s overlays have it'],
      ['--overlay NAME', 'an overlay that comes with the program (shandong), or the file of one'],
      [
        '--date DATE',
        'only overlays that hold on this day; with --city, the last day of its year by default',
      ],
      ['--json', 'write JSON for other programs'],
    ],
    examples: [
      ['fazhi catalog show villages.adviser', 'what counts, and where it comes from'],
      ['fazhi catalog why villages.total --city city-2021', 'why is this city different?'],
    ],
  },
  help: {
    line: 'how to use a command',
    usage: 'fazhi help [COMMAND]',
    text: ['Without a command, lists all of them.'],
    options: [],
    examples: [
      ['fazhi help', 'all commands'],
      ['fazhi help score', 'one command'],
    ],
  },
}
