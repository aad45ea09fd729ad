import { stat } from 'node:fs/promises'
import { nearest } from '@fazhi/findings'
import { type Catalog, isDay, type Phase } from '@fazhi/model'
import { catalog, rollUp } from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import { readAcknowledgements } from '../files/read-acknowledgements.js'
import { isSubmissionName } from '../files/read-data.js'
import { readRules } from '../files/read-rules.js'
import type { ExitCode } from '../io.js'
import { asArgument } from '../output/as-argument.js'
import type { Context } from '../output/context.js'
import { type Target, targetOf } from '../output/target.js'
import { type Answered, writeAnswers } from '../output/write-answers.js'
import { blocked } from './blocked.js'
import {
  checkReportFile,
  checkSubmissionFile,
  type Gathered,
  type Settings,
  unread,
} from './check-file.js'
import { openCity } from './open-city.js'
import { remarksOnce } from './remarks-once.js'

/** The wider report of the field; the statutory one is asked for by name. */
const usualProfile = 'situation-report'

/** Says that there is no such kind of report in the catalog; nothing when there is. */
const unknownProfile = (context: Context, profile: string, catalog: Catalog): 2 | undefined => {
  const known = catalog.profiles.map((candidate) => candidate.id)
  if (known.includes(profile)) return undefined
  const near = nearest(profile, known)
  const params = { profile, known: known.join(', ') }
  return near === undefined
    ? context.misuse('unknownProfile', params)
    : context.misuse('unknownProfileNear', { ...params, nearest: near })
}

/** Reads the options; nothing when one of them is wrong, which has then been said. */
const settingsOf = async (context: Context, target: Target): Promise<Settings | ExitCode> => {
  const { values } = context.request
  const profile = values['profile'] ?? usualProfile
  const { year, date } = values
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return context.misuse('yearSpelling', { year })
  }
  if (date !== undefined && !isDay(date)) return context.misuse('dateSpelling', { date })
  // A day decides nothing unless somebody asks about one, and then answers of two days may differ: it is not given for nothing.
  const day = date ?? (values['acknowledgements'] === undefined ? undefined : context.io.today)
  const settings: Settings = {
    catalog,
    profile,
    phase: (values['phase'] ?? 'submit') as Phase,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(day === undefined ? {} : { date: day }),
  }
  const { from } = values
  if (from === undefined) return unknownProfile(context, profile, catalog) ?? settings
  const opened = await openCity(context, from)
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  // Without sound data there is nothing to tie out against, and saying nothing would look like a clean check.
  const stops = city.findings.filter(blocksScoring)
  if (city.rulebook === undefined || stops.length > 0) {
    return blocked(context, stops, city.root, city.texts, target)
  }
  const wrong = unknownProfile(context, profile, city.catalog)
  if (wrong !== undefined) return wrong
  return {
    ...settings,
    ...(city.file === undefined || year !== undefined ? {} : { year: city.file.year }),
    catalog: city.catalog,
    rulebook: city.rulebook,
    rollUp: rollUp(city.submissions, city.catalog),
  }
}

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

/** `fazhi check FILE…` */
export const check = async (context: Context): Promise<ExitCode> => {
  const { names, values, switches } = context.request
  const given = values['acknowledgements']
  for (const name of given === undefined ? names : [...names, given]) {
    const code = await noFile(context, name)
    if (code !== 0) return code
  }
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
  return writeAnswers(context, all, target, {
    ...gathered,
    catalog: settings.catalog,
    ...(own === undefined ? {} : { own }),
  })
}
