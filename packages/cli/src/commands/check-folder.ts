import { foldVerdict, planOf } from '@fazhi/findings'
import type { Answer, Finding } from '@fazhi/model'
import type { City } from '../files/read-city.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import type { Answered } from '../output/answered.js'
import type { Context } from '../output/context.js'
import { folderTable } from '../output/folder-table.js'
import { fromFolder, shownPath } from '../output/from-folder.js'
import { targetOf } from '../output/target.js'
import { writeAnswers } from '../output/write-answers.js'
import { openCity } from './open-city.js'

/** Options that speak of one file, or of what a folder names itself. */
const ofFiles = ['from', 'profile', 'year', 'phase', 'date', 'acknowledgements'] as const

const misuseOf = ({ request, misuse }: Context): 2 | undefined => {
  const option =
    ofFiles.find((name) => request.values[name] !== undefined) ??
    (request.lists['rules'] === undefined ? undefined : 'rules')
  return option === undefined ? undefined : misuse('folderWith', { option: `--${option}` })
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
  const answers = answersOf(city, prefix)
  const texts: TextFiles = new Map(
    [...city.texts].map(([file, text]) => [prefix === '' ? file : `${prefix}/${file}`, text]),
  )
  const seen = { texts, catalog: city.catalog, subject: 'data' } as const
  if (target.format !== 'text') return writeAnswers(context, answers, target, seen)
  const names = new Map(
    city.submissions.map((one, index) => [
      `${prefix === '' ? '' : `${prefix}/`}${city.files[index] ?? ''}`,
      'unit' in one ? one.unit.name.zh : one.city.name.zh,
    ]),
  )
  context.io.stdout(folderTable(answers, names, context.language))
  // Files of which there is nothing to say stand in the table.
  const speaking = answers.filter(({ answer }) => answer.findings.length > 0)
  const code = await writeAnswers(context, speaking, target, seen)
  return code === 2 || answers.some(({ answer }) => answer.verdict !== 'ready') ? code : 0
}
