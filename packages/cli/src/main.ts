import { catalog } from './commands/catalog.js'
import { check } from './commands/check.js'
import { diff } from './commands/diff.js'
import { fill } from './commands/fill.js'
import { fix } from './commands/fix.js'
import { help } from './commands/help.js'
import { init } from './commands/init.js'
import { lint } from './commands/lint.js'
import { rollUp } from './commands/roll-up.js'
import { score } from './commands/score.js'
import { test } from './commands/test.js'
import { tieOut } from './commands/tie-out.js'
import { why } from './commands/why.js'
import { commandHelp, commandUsage, overview } from './help/show-help.js'
import type { ExitCode, Io } from './io.js'
import { misuseText } from './messages/misuse.js'
import type { CommandName } from './options.js'
import { type Context, makeContext } from './output/context.js'
import { parseArguments } from './parse-arguments.js'
import { version } from './version.js'

const commands: Readonly<Record<CommandName, (context: Context) => Promise<ExitCode> | ExitCode>> =
  {
    init,
    check,
    fix,
    fill,
    score,
    why,
    lint,
    test,
    diff,
    'roll-up': rollUp,
    'tie-out': tieOut,
    catalog,
    help,
  }

/**
 * Runs the program: arguments without the program's name, and the outside. Gives the exit code: 0 fine, 1 something blocks,
 * 2 wrong use. Never throws; a fault of ours is said in one line, with its stack only under `--debug`.
 */
export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const { language, debug, result } = parseArguments(argv, io.env)
  try {
    switch (result.kind) {
      case 'version':
        io.stdout(`${version}\n`)
        return 0
      case 'help':
        io.stdout(
          result.command === undefined ? overview(language) : commandHelp(result.command, language),
        )
        return 0
      case 'misuse': {
        const { key, params, command } = result.misuse
        const see =
          command === undefined
            ? misuseText('seeAllHelp', {}, language)
            : misuseText('seeHelp', { command }, language)
        const usage =
          command !== undefined && (key === 'tooFew' || key === 'tooMany')
            ? `${commandUsage(command, language)}\n`
            : ''
        io.stderr(`${misuseText(key, params, language)}\n${usage}${see}\n`)
        return 2
      }
      case 'request':
        return await commands[result.request.command](makeContext(result.request, io, language))
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    io.stderr(`${misuseText('bug', { why: message }, language)}\n`)
    io.stderr(
      debug && error instanceof Error
        ? `${error.stack ?? ''}\n`
        : `${misuseText('bugDebug', {}, language)}\n`,
    )
    return 2
  }
}
