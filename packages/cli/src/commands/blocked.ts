import type { Finding } from '@fazhi/model'
import { answerToJson, answerToText } from '@fazhi/render'
import type { TextFiles } from '../files/text-files.js'
import { type Context, printJson, textOptions } from '../output/context.js'
import { fromFolder, shownPath } from '../output/from-folder.js'
import { say } from '../output/say.js'

/** Says what stands in the way of scoring; gives the exit code. `root` is the city's folder, which the findings' files are named from. */
export const blocked = (
  context: Context,
  findings: readonly Finding[],
  root: string,
  texts: TextFiles,
): 1 => {
  const folder = shownPath(context.io.cwd, root)
  const prefix = folder === '.' ? '' : folder
  const shown = fromFolder(findings, prefix)
  if (context.json) {
    const answer = {
      verdict: 'notReady' as const,
      findings: shown,
      phase: 'submit' as const,
      passes: [],
      plan: [],
      rules: [],
    }
    printJson(context, answerToJson(answer, context.language, say))
    return 1
  }
  const named = new Map(
    [...texts].map(([file, text]) => [prefix === '' ? file : `${prefix}/${file}`, text]),
  )
  context.io.stdout(
    answerToText(
      { verdict: 'notReady', findings: shown },
      { ...textOptions(context, named), subject: 'data' },
    ),
  )
  return 1
}
