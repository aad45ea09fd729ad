import { stat } from 'node:fs/promises'
import { nearest } from '@fazhi/findings'
import type { Answer, Finding, ResolvedRulebook, RollUp } from '@fazhi/model'
import { answerToJson, answerToText, planToText } from '@fazhi/render'
import { catalog, checkReport, checkSubmission, type ReportAnswer, rollUp } from '@fazhi/sdk'
import { blocksScoring, isError } from '../files/blocks.js'
import { readBytes } from '../files/read-bytes.js'
import { isSubmissionName } from '../files/read-data.js'
import { openReport } from '../files/read-report.js'
import { readSubmission } from '../files/read-submission.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import { asArgument } from '../output/as-argument.js'
import { type Context, printJson, textOptions } from '../output/context.js'
import { say } from '../output/say.js'
import { blocked } from './blocked.js'
import { openCity } from './open-city.js'

interface Settings {
  readonly profile: string
  readonly year?: number
  readonly phase: 'draft' | 'submit' | 'publish'
  readonly rollUp?: RollUp
  readonly rulebook?: ResolvedRulebook
}

/** An answer, with what only a report's answer has: the plan, and the ledger of its figures. */
type Checked = Answer & Partial<Pick<ReportAnswer, 'plan' | 'ledger' | 'profile' | 'year'>>

/** The wider report of the field; the statutory one is asked for by name. */
const usualProfile = 'situation-report'

/** An answer where a file could not even be read: its findings are all there is. */
const unread = (findings: readonly Finding[]): Checked => ({
  verdict: findings.some(isError) ? 'notReady' : 'cannotTell',
  findings,
  phase: 'submit',
  passes: [],
  plan: [],
  rules: [],
})

const withFindings = (answer: Checked, findings: readonly Finding[]): Checked =>
  findings.length === 0
    ? answer
    : {
        ...answer,
        verdict: findings.some(isError) ? 'notReady' : answer.verdict,
        findings: [...findings, ...answer.findings],
      }

const checkSubmissionFile = async (
  path: string,
  name: string,
  settings: Settings,
  texts: TextFiles,
): Promise<Checked> => {
  const read = await readSubmission(path, name, texts)
  if (read.submission === undefined) return unread(read.findings)
  const answer = checkSubmission(read.submission, {
    catalog,
    rulebook: settings.rulebook,
    year: settings.year,
    file: name,
    placeOf: read.placeOf,
  })
  return withFindings(answer, read.findings)
}

const checkReportFile = async (
  path: string,
  name: string,
  settings: Settings,
  texts: TextFiles,
): Promise<Checked> => {
  const read = await readBytes(path, name)
  if (read.finding !== undefined) return unread([read.finding])
  const { document, findings } = openReport(read.bytes, name)
  if (document === undefined) return unread(findings)
  texts.set(name, document.text)
  const answer = checkReport(document, {
    profile: settings.profile,
    phase: settings.phase,
    catalog,
    file: name,
    ...(settings.year === undefined ? {} : { year: settings.year }),
    ...(settings.rollUp === undefined ? {} : { rollUp: settings.rollUp }),
  })
  return withFindings(answer, findings)
}

/** Reads the options; nothing when one of them is wrong, which has then been said. */
const settingsOf = async (context: Context): Promise<Settings | ExitCode> => {
  const { values } = context.request
  const profile = values['profile'] ?? usualProfile
  const known = catalog.profiles.map((candidate) => candidate.id)
  if (!known.includes(profile)) {
    const near = nearest(profile, known)
    const params = { profile, known: known.join(', ') }
    return near === undefined
      ? context.misuse('unknownProfile', params)
      : context.misuse('unknownProfileNear', { ...params, nearest: near })
  }
  const { year } = values
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return context.misuse('yearSpelling', { year })
  }
  const settings: Settings = {
    profile,
    phase: (values['phase'] ?? 'submit') as Settings['phase'],
    ...(year === undefined ? {} : { year: Number(year) }),
  }
  const { from } = values
  if (from === undefined) return settings
  const opened = await openCity(context, from)
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  // Without sound data there is nothing to tie out against, and saying nothing would look like a clean check.
  const stops = city.findings.filter(blocksScoring)
  if (city.rulebook === undefined || stops.length > 0) {
    return blocked(context, stops, city.root, city.texts)
  }
  return {
    ...settings,
    ...(city.file === undefined || year !== undefined ? {} : { year: city.file.year }),
    rulebook: city.rulebook,
    rollUp: rollUp(city.submissions, catalog),
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
  const { names, switches } = context.request
  for (const name of names) {
    const code = await noFile(context, name)
    if (code !== 0) return code
  }
  const settings = await settingsOf(context)
  if (typeof settings === 'number') return settings
  const texts: TextFiles = new Map()
  const answers: { readonly file: string; readonly answer: Checked }[] = []
  for (const file of names) {
    const isSubmission = switches.has('submission') || isSubmissionName(file)
    const ask = isSubmission ? checkSubmissionFile : checkReportFile
    answers.push({ file, answer: await ask(context.path(file), file, settings, texts) })
  }
  const [first, second] = answers
  const { language, io, paint } = context
  if (context.json) {
    const asJson = ({ file, answer }: (typeof answers)[number]) => ({
      file,
      ...answerToJson(answer, language, say),
      ...(answer.plan === undefined ? {} : { plan: answer.plan }),
      ...(answer.ledger === undefined ? {} : { ledger: answer.ledger }),
      ...(answer.profile === undefined ? {} : { profile: answer.profile }),
      ...(answer.year === undefined ? {} : { year: answer.year }),
    })
    // One file gives one answer, as a program that checks one file expects it; several give a list.
    printJson(
      context,
      second === undefined && first !== undefined
        ? asJson(first)
        : { format: 1, answers: answers.map(asJson) },
    )
  } else {
    const options = textOptions(context, texts)
    const shown = answers.map(({ file, answer }) => {
      const plan = planToText(answer.plan ?? [], options)
      return `${paint.strong(file)}\n${answerToText(answer, options)}${plan === '' ? '' : `\n${plan}`}`
    })
    io.stdout(shown.join('\n'))
  }
  return answers.every(({ answer }) => answer.verdict === 'ready') ? 0 : 1
}
