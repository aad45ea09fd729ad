import { stat } from 'node:fs/promises'
import { listReports } from '../files/list-reports.js'
import { readAcknowledgements } from '../files/read-acknowledgements.js'
import { isSubmissionName } from '../files/read-data.js'
import { readRules } from '../files/read-rules.js'
import type { ExitCode } from '../io.js'
import type { Answered } from '../output/answered.js'
import { asArgument } from '../output/as-argument.js'
import type { Context } from '../output/context.js'
import { reportsTable } from '../output/reports-table.js'
import { say, sayWith } from '../output/say.js'
import { targetOf } from '../output/target.js'
import { inWord } from '../output/word-places.js'
import { type Shown, writeAnswers } from '../output/write-answers.js'
import { annotate, annotateTarget } from './annotate.js'
import {
  checkReportFile,
  checkSubmissionFile,
  type Gathered,
  type Settings,
  unread,
} from './check-file.js'
import { checkFolder } from './check-folder.js'
import { settingsOf } from './check-settings.js'
import { checkStream } from './check-stream.js'
import { remarksOnce } from './remarks-once.js'

/** A name on the command line that is no file is wrong use, and is said before anything is checked. */
const noFile = async (context: Context, name: string): Promise<ExitCode> => {
  try {
    return (await stat(context.path(name))).isDirectory()
      ? context.misuse('isFolder', { path: name, argument: asArgument(name) })
      : 0
  } catch {
    return context.misuse('notFound', { path: name })
  }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** `fazhi check FILE…`, `fazhi check DIR`: a city's folder, or a folder of reports with one table of all. */
export const check = async (context: Context): Promise<ExitCode> => {
  const { values, switches } = context.request
  const given = values['acknowledgements']
  const [only] = context.request.names
  const folder =
    only !== undefined && context.request.names.length === 1 && (await isFolder(context.path(only)))
      ? only
      : undefined
  const reports = folder === undefined ? undefined : await listReports(context.path(folder), folder)
  const missing = given === undefined ? 0 : await noFile(context, given)
  if (missing !== 0) return missing
  const copy = await annotateTarget(context)
  if (copy === 2) return copy
  if (folder !== undefined && reports === undefined) return checkFolder(context, folder)
  const names = reports?.files ?? context.request.names
  if (values['view'] !== undefined) return context.misuse('viewFolder', {})
  for (const name of names) {
    const code = await noFile(context, name)
    if (code !== 0) return code
  }
  if (switches.has('stream')) return checkStream(context)
  const target = await targetOf(context)
  if (typeof target === 'number') return target
  const named = context.request.lists['rules'] ?? []
  const own = named.length === 0 ? undefined : await readRules(named, context.path)
  if (own !== undefined && 'key' in own) return context.misuse(own.key, own.params)
  const settings = await settingsOf(context, target)
  if (typeof settings === 'number') return settings
  const gathered: Gathered = { texts: new Map(), origins: new Map() }
  const read =
    given === undefined
      ? undefined
      : await readAcknowledgements(context.path(given), given, gathered.texts)
  const withOwn: Settings = own === undefined ? settings : { ...settings, own }
  const asked: Settings =
    read?.acknowledgements === undefined
      ? withOwn
      : {
          ...withOwn,
          acknowledgements: read.acknowledgements,
          acknowledgementsFrom: read.origin,
        }
  const answers: Answered[] = []
  for (const file of names) {
    const isSubmission = switches.has('submission') || isSubmissionName(file)
    const ask = isSubmission ? checkSubmissionFile : checkReportFile
    answers.push(await ask(context.path(file), file, asked, gathered))
  }
  // A file of acknowledgements with a fault counts for nothing, and says so first.
  const all = [
    ...(read === undefined || given === undefined || read.findings.length === 0
      ? []
      : [unread(given, read.findings)]),
    ...(read?.acknowledgements === undefined
      ? answers
      : remarksOnce(answers, read.acknowledgements, {
          ...(settings.date === undefined ? {} : { date: settings.date }),
          origin: read.origin,
        })),
  ]
  const shown: Shown = {
    ...gathered,
    catalog: settings.catalog,
    ...(own === undefined ? {} : { own }),
    ...(reports === undefined
      ? {}
      : {
          overview: reportsTable(all, {
            say: own === undefined ? say : sayWith(own.messages),
            language: context.language,
            others: reports.others,
            profiles: settings.catalog.profiles,
            placeAs: inWord(gathered.origins),
          }),
        }),
  }
  const code = await writeAnswers(context, all, target, shown)
  const [one] = answers
  if (copy.target === undefined || one === undefined || code === 2) return code
  return (await annotate(context, one, copy.target, shown)) === 2 ? 2 : code
}
