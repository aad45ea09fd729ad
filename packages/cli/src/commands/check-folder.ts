import { foldVerdict, planOf } from '@fazhi/findings'
import { type Answer, type Finding, isDay } from '@fazhi/model'
import type { City } from '../files/read-city.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import type { Answered } from '../output/answered.js'
import type { Context } from '../output/context.js'
import { folderTable } from '../output/folder-table.js'
import { fromFolder, shownPath } from '../output/from-folder.js'
import { principalsLine } from '../output/principals-line.js'
import { targetOf } from '../output/target.js'
import { writeAnswers } from '../output/write-answers.js'
import { unread } from './check-file.js'
import { type OpenedAcknowledgements, openAcknowledgements } from './open-acknowledgements.js'
import { openCity } from './open-city.js'

/** Options that speak of one file, or of what a folder names itself. */
const ofFiles = ['from', 'profile', 'year', 'phase'] as const

const misuseOf = ({ request, misuse }: Context): 2 | undefined => {
  const { values } = request
  const { date, acknowledgements } = values
  const option =
    ofFiles.find((name) => values[name] !== undefined) ??
    (request.lists['rules'] !== undefined
      ? 'rules'
      : // Without acknowledgements a day decides nothing.
        date !== undefined && acknowledgements === undefined
        ? 'date'
        : undefined)
  if (option !== undefined) return misuse('folderWith', { option: `--${option}` })
  if (date !== undefined && !isDay(date)) return misuse('dateSpelling', { date })
  return acknowledgements !== undefined && values['view'] === 'public'
    ? misuse('publicAcknowledgements', {})
    : undefined
}

const answerOf = (findings: readonly Finding[], rules: Answer['rules']): Answer => ({
  verdict: foldVerdict(findings, rules, 'submit'),
  phase: 'submit',
  findings,
  passes: [],
  plan: planOf(findings, { phase: 'submit' }),
  rules,
})

/** An answer for each file of the folder: the submissions in their order, then whatever else has a finding. */
const answersOf = (city: City, prefix: string): readonly Answered[] => {
  const name = (file: string): string => (prefix === '' ? file : `${prefix}/${file}`)
  const byFile = new Map<string, Finding[]>(city.files.map((file) => [name(file), []]))
  for (const finding of fromFolder(city.findings, prefix)) {
    const file = finding.at.find((place) => place.file !== undefined)?.file ?? name('city.yaml')
    const own = byFile.get(file)
    if (own === undefined) byFile.set(file, [finding])
    else own.push(finding)
  }
  return [...byFile].map(([file, findings]) => ({ file, answer: answerOf(findings, city.rules) }))
}

/** The answers with what somebody answers for, and what is to be said of the file that says so: last, and first where it counts for nothing. */
const acknowledge = (
  answers: readonly Answered[],
  opened: OpenedAcknowledgements | undefined,
): readonly Answered[] => {
  if (opened === undefined) return answers
  const { file, held, findings } = opened
  if (held === undefined) return [unread(file, findings), ...answers]
  const left = answers.map((one): Answered => {
    const { verdict, findings: standing } = held.hold(one.answer)
    const plan = planOf(standing, { phase: 'submit' })
    return { ...one, answer: { ...one.answer, verdict, findings: standing, plan } }
  })
  const remarks = [...findings, ...held.remarks()]
  if (remarks.length === 0) return left
  const said = unread(file, remarks)
  // Remarks that only warn leave the verdict to the submissions.
  const verdict = said.answer.verdict === 'cannotTell' ? 'ready' : said.answer.verdict
  return [...left, { ...said, answer: { ...said.answer, verdict } }]
}

/** `fazhi check DIR`: every submission of a city's folder by itself and all of them together. */
export const checkFolder = async (context: Context, folder: string): Promise<ExitCode> => {
  const wrong = misuseOf(context)
  if (wrong !== undefined) return wrong
  const target = await targetOf(context)
  if (typeof target === 'number') return target
  const opened = await openCity(context, folder)
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  const shown = shownPath(context.io.cwd, city.root)
  const prefix = shown === '.' ? '' : shown
  const texts: TextFiles = new Map(
    [...city.texts].map(([file, text]) => [prefix === '' ? file : `${prefix}/${file}`, text]),
  )
  const answers = acknowledge(answersOf(city, prefix), await openAcknowledgements(context, texts))
  const seen = { texts, catalog: city.catalog, subject: 'data' } as const
  if (target.format !== 'text') return writeAnswers(context, answers, target, seen)
  const names = new Map(
    city.submissions.map((one, index) => [
      `${prefix === '' ? '' : `${prefix}/`}${city.files[index] ?? ''}`,
      'unit' in one ? one.unit.name.zh : one.city.name.zh,
    ]),
  )
  context.io.stdout(folderTable(answers, names, context.language))
  context.io.stdout(principalsLine(city.submissions, city.findings, context.language))
  // Files of which there is nothing to say stand in the table.
  const speaking = answers.filter(({ answer }) => answer.findings.length > 0)
  const code = await writeAnswers(context, speaking, target, seen)
  return code === 2 || answers.some(({ answer }) => answer.verdict !== 'ready') ? code : 0
}
