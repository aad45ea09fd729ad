import { indexLines, type Origin, planOf, textPlace } from '@fazhi/findings'
import type {
  Acknowledgements,
  Answer,
  Catalog,
  Finding,
  Phase,
  ReportDocument,
  ResolvedRulebook,
  RollUp,
  Submission,
  WordOrigin,
} from '@fazhi/model'
import { checkReport, checkSubmission } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import { openConverted } from '../files/open-converted.js'
import { readBytes } from '../files/read-bytes.js'
import type { OwnRules } from '../files/read-rules.js'
import { readSubmission } from '../files/read-submission.js'
import { scoresHeld } from '../files/scores-held.js'
import type { TextFiles } from '../files/text-files.js'
import type { Answered } from '../output/answered.js'

/** What every file of one check is checked with. */
export interface Settings {
  /** Our catalog, or the city's with its overlays. */
  readonly catalog: Catalog
  /** The kind of report asked for; without it each text says which it is. */
  readonly profile?: string
  readonly year?: number
  readonly phase: Phase
  /** Whether old documents are converted by LibreOffice. */
  readonly convert?: true
  readonly rollUp?: RollUp
  /** The submissions it was rolled up from: units are scored among them. */
  readonly submissions?: readonly Submission[]
  readonly rulebook?: ResolvedRulebook
  /** The day that is asked about, where it matters. */
  readonly date?: string
  readonly acknowledgements?: Acknowledgements
  readonly acknowledgementsFrom?: Origin
  /** Rules of one's own. */
  readonly own?: OwnRules
}

/** What is gathered from the files while they are checked. */
export interface Gathered {
  readonly texts: TextFiles
  readonly origins: Map<string, readonly WordOrigin[]>
}

/** An answer where a file could not even be read: its findings are all there is. */
export const unread = (
  file: string,
  findings: readonly Finding[],
  phase: Phase = 'submit',
): Answered => ({
  file,
  answer: {
    verdict: findings.some(isError) ? 'notReady' : 'cannotTell',
    findings,
    phase,
    passes: [],
    plan: planOf(findings, { phase }),
    rules: [],
  },
})

const withFindings = (answer: Answer, findings: readonly Finding[]): Answer =>
  findings.length === 0
    ? answer
    : {
        ...answer,
        verdict: findings.some(isError) ? 'notReady' : answer.verdict,
        findings: [...findings, ...answer.findings],
        plan: [...planOf(findings, { phase: answer.phase }), ...answer.plan],
      }

const acknowledgedBy = ({ acknowledgements, acknowledgementsFrom, date }: Settings) => ({
  ...(acknowledgements === undefined ? {} : { acknowledgements }),
  ...(acknowledgementsFrom === undefined ? {} : { acknowledgementsFrom }),
  ...(date === undefined ? {} : { date }),
})

/** The submissions of a city with this one in the place of the one its unit has there. */
const among = (
  submission: Submission,
  submissions: readonly Submission[],
): readonly Submission[] =>
  'unit' in submission
    ? [
        ...submissions.filter((one) => !('unit' in one) || one.unit.id !== submission.unit.id),
        submission,
      ]
    : submissions

/** Checks a submission; a self-score against what it comes to among the units of the folder, where one was named. */
export const checkSubmissionFile = async (
  path: string,
  file: string,
  settings: Settings,
  { texts }: Gathered,
): Promise<Answered> => {
  const { catalog } = settings
  const read = await readSubmission(path, file, texts, { catalog })
  if (read.submission === undefined) return unread(file, read.findings)
  const { rulebook } = settings
  const answer = checkSubmission(read.submission, {
    catalog,
    rulebook,
    year: settings.year,
    ...(settings.submissions === undefined
      ? {}
      : {
          scores: scoresHeld(
            among(read.submission, settings.submissions),
            rulebook,
            read.submission,
          ),
        }),
    file,
    placeOf: read.placeOf,
    ...acknowledgedBy(settings),
    ...(settings.own === undefined ? {} : { rules: settings.own.submission }),
  })
  return {
    file,
    answer: withFindings(answer, read.findings),
    ...(rulebook === undefined ? {} : { rulebook: { id: rulebook.id, version: rulebook.version } }),
  }
}

/** Text that is set aside as pasted web furniture and never judged. */
const setAsideOf = (document: ReportDocument, file: string) => {
  const noise = document.blocks.filter((block) => block.kind === 'noise')
  const lines = noise.length === 0 ? [] : indexLines(document.text)
  return noise.map(({ start, end, text }) => ({
    at: { ...textPlace(lines, start, end), file },
    quote: text,
  }))
}

/** Checks a report. */
export const checkReportFile = async (
  path: string,
  file: string,
  settings: Settings,
  { texts, origins }: Gathered,
): Promise<Answered> => {
  const read = await readBytes(path, file)
  if (read.finding !== undefined) return unread(file, [read.finding], settings.phase)
  const { document, findings, held } = await openConverted(read.bytes, file, settings.convert)
  if (document === undefined) return unread(file, findings, settings.phase)
  texts.set(file, document.text)
  if (document.origins !== undefined) origins.set(file, document.origins)
  const { encoding } = document.source
  const answer = checkReport(document, {
    ...(settings.profile === undefined ? {} : { profile: settings.profile }),
    phase: settings.phase,
    catalog: settings.catalog,
    file,
    ...(settings.year === undefined ? {} : { year: settings.year }),
    ...(settings.rollUp === undefined ? {} : { rollUp: settings.rollUp }),
    ...acknowledgedBy(settings),
    ...(settings.own === undefined ? {} : { rules: settings.own.report }),
  })
  return {
    file,
    answer: withFindings(answer, findings),
    about: {
      profile: answer.profile,
      profileFrom: answer.profileFrom,
      year: answer.year,
      genre: answer.genre,
      setAside: setAsideOf(document, file),
      ledger: answer.ledger,
      deeds: answer.deeds,
      ...(held === undefined ? {} : { word: held }),
    },
    ...(encoding === undefined ? {} : { encoding: encoding.toUpperCase() }),
  }
}
