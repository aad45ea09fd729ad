import { nearest } from '@fazhi/findings'
import { commandHelp, overview } from '../help/show-help.js'
import type { ExitCode } from '../io.js'
import { commandNames } from '../options.js'
import type { Context } from '../output/context.js'

/** `fazhi help [COMMAND]` */
export const help = (context: Context): ExitCode => {
  const [topic] = context.request.names
  const name = commandNames.find((candidate) => candidate === topic)
  if (topic === undefined) context.io.stdout(overview(context.language))
  else if (name !== undefined) context.io.stdout(commandHelp(name, context.language))
  else {
    const near = nearest(topic, commandNames)
    return near === undefined
      ? context.misuse('unknownTopic', { topic })
      : context.misuse('unknownCommandNear', { command: topic, nearest: near })
  }
  return 0
}
