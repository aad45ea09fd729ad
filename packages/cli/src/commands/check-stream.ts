import { type Finding, label, type Place, type Verdict } from '@fazhi/model'
import { countFindings, findingToJson } from '@fazhi/render'
import {
  checkHeads,
  checkSubmission,
  headOf,
  lawsOf,
  parseSubmission,
  rules,
  type Submission,
} from '@fazhi/sdk'
import { readJsonLine } from '../files/read-json-line.js'
import { type FileLine, readLines } from '../files/read-lines.js'
import { readRules } from '../files/read-rules.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { say, sayWith } from '../output/say.js'
import { type StreamSummary, streamSummary } from '../output/stream-summary.js'
import type { Settings } from './check-file.js'
import { settingsOf } from './check-settings.js'

/** Options that take answers held in memory, or one file that is one answer. */
const cannotStand = ['acknowledgements', 'out', 'profile', 'phase'] as const

const misuseOf = (context: Context): 2 | undefined => {
  const { values } = context.request
  const { format } = values
  if (format !== undefined && format !== 'text' && format !== 'json')
    return context.misuse('streamWith', { option: `--format ${format}` })
  const other = cannotStand.find((name) => values[name] !== undefined)
  return other === undefined ? undefined : context.misuse('streamWith', { option: `--${other}` })
}

/** A submission of which only the head is kept, with the place it was read from. */
interface Head {
  readonly submission: Submission
  readonly file: string
  readonly placeOf: (pointer: string) => Place
}

/** What one line comes to. */
interface Checked {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly head?: Head
}

const unread = (findings: readonly Finding[]): Checked => ({ verdict: 'notReady', findings })

/** Checks one line; nothing where it is empty. */
const checkLine = (
  line: FileLine,
  file: string,
  settings: Settings,
  laws: ReturnType<typeof lawsOf>,
): Checked | undefined => {
  const { value, findings } = readJsonLine(line, file)
  if (value === undefined) return findings.length === 0 ? undefined : unread(findings)
  const placeOf = (pointer: string): Place => ({ kind: 'data', file, pointer, line: line.number })
  const parsed = parseSubmission(value, { file, placeOf })
  const { submission } = parsed
  if (submission === undefined) return unread([...findings, ...parsed.findings])
  const { catalog, rulebook, year, own } = settings
  const answer = checkSubmission(submission, {
    catalog,
    rulebook,
    laws,
    year,
    file,
    placeOf,
    ...(own === undefined ? {} : { rules: own.submission }),
  })
  return {
    verdict: answer.verdict,
    findings: [...findings, ...parsed.findings, ...answer.findings],
    head: { submission: headOf(submission), file, placeOf },
  }
}

/** Where a finding is, on its line: the pointer of what is there, or of what should be. */
const pointerOf = ({ at: [place] }: Finding): string =>
  place?.kind === 'data' ? place.pointer : place?.kind === 'absent' ? place.expected : ''

const lineOf = ({ at }: Finding): number | undefined =>
  at.flatMap((place) => (place.kind === 'data' ? [place.line] : []))[0]

/**
 * `fazhi check --stream FILE…`: a submission a line, checked as it is read. Each fault is said at once, with its line and pointer;
 * of each submission only its head is kept, for what shows across them.
 */
export const checkStream = async (context: Context): Promise<ExitCode> => {
  const wrong = misuseOf(context)
  if (wrong !== undefined) return wrong
  const named = context.request.lists['rules'] ?? []
  const own = named.length === 0 ? undefined : await readRules(named, context.path)
  if (own !== undefined && 'key' in own) return context.misuse(own.key, own.params)
  const settled = await settingsOf(context, { format: context.json ? 'json' : 'text' })
  if (typeof settled === 'number') return settled
  const settings: Settings = own === undefined ? settled : { ...settled, own }
  const { io, language, json, request } = context
  const saying = own === undefined ? say : sayWith(own.messages)
  const laws = lawsOf(settings)
  const heads: Head[] = []
  const summary: StreamSummary = {
    verdicts: { ready: 0, notReady: 0, cannotTell: 0 },
    counts: { error: 0, warning: 0, review: 0, info: 0, acknowledged: 0 },
    rules: new Map(),
  }
  const tell = (findings: readonly Finding[], file: string): void => {
    const counts = countFindings(findings)
    for (const bucket of ['error', 'warning', 'review', 'info', 'acknowledged'] as const)
      summary.counts[bucket] += counts[bucket]
    const texts = findings.map((finding) => {
      summary.rules.set(finding.rule, (summary.rules.get(finding.rule) ?? 0) + 1)
      const line = lineOf(finding)
      if (json) return `${JSON.stringify({ line, ...findingToJson(finding, language, saying) })}\n`
      const where = line === undefined ? file : `${file}:${line}`
      return `${where} ${pointerOf(finding)}  ${finding.rule}  ${saying(finding, language)}\n`
    })
    if (texts.length > 0) io.stdout(texts.join(''))
  }
  let done = 0
  for (const file of request.names) {
    for await (const line of readLines(context.path(file))) {
      const checked = checkLine(line, file, settings, laws)
      if (checked === undefined) continue
      summary.verdicts[checked.verdict]++
      if (checked.head !== undefined) heads.push(checked.head)
      tell(checked.findings, file)
      done++
      if (io.terminal.stderr && done % 100 === 0)
        io.stderr(`\r${language === 'en' ? 'Checked' : '已检查'} ${done}`)
    }
  }
  if (io.terminal.stderr) io.stderr('\r\u001b[2K')
  const across = checkHeads(heads, {
    catalog: settings.catalog,
    rulebook: settings.rulebook,
    year: settings.year,
  })
  tell(across.findings, request.names[0] ?? '')
  const titles = new Map(
    [...rules, ...(own?.infos ?? [])].map((rule) => [rule.id, label(rule.title, language)]),
  )
  const { text, value, isReady } = streamSummary(summary, across.verdict, language, (rule) =>
    titles.get(rule),
  )
  io.stdout(json ? `${JSON.stringify(value)}\n` : text)
  return isReady ? 0 : 1
}
