import type { Finding } from '@fazhi/model'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { fromFolder, shownPath } from '../output/from-folder.js'
import { screen, type Target } from '../output/target.js'
import { writeAnswers } from '../output/write-answers.js'

/** Says what stands in the way of scoring; gives the exit code. `root` is the city's folder, which the findings' files are named from. */
export const blocked = (
  context: Context,
  findings: readonly Finding[],
  root: string,
  texts: TextFiles,
  target: Target = screen(context),
): Promise<ExitCode> => {
  const folder = shownPath(context.io.cwd, root)
  const prefix = folder === '.' ? '' : folder
  const named: TextFiles = new Map(
    [...texts].map(([file, text]) => [prefix === '' ? file : `${prefix}/${file}`, text]),
  )
  const answer = {
    verdict: 'notReady' as const,
    findings: fromFolder(findings, prefix),
    phase: 'submit' as const,
    passes: [],
    plan: [],
    rules: [],
  }
  return writeAnswers(context, [{ answer }], target, { texts: named, subject: 'data' })
}
