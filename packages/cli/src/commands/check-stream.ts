import { type Finding, label } from '@fazhi/model'
import { acknowledgedToText, countFindings, findingToJson } from '@fazhi/render'
import { checkHeads, lawsOf, rules } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import { readLines } from '../files/read-lines.js'
import { readRules } from '../files/read-rules.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { say, sayWith } from '../output/say.js'
import { type StreamSummary, streamSummary } from '../output/stream-summary.js'
import type { Settings } from './check-file.js'
import { type Asked, checkLine, type Head } from './check-line.js'
import { settingsOf } from './check-settings.js'
import { openAcknowledgements } from './open-acknowledgements.js'

/** Options that take answers held in memory, or are about reports. */
const cannotStand = ['out', 'profile', 'phase'] as const

const misuseOf = (context: Context): 2 | undefined => {
  const { values } = context.request
  const { format } = values
  if (format !== undefined && format !== 'text' && format !== 'json')
    return context.misuse('streamWith', { option: `--format ${format}` })
  const other = cannotStand.find((name) => values[name] !== undefined)
  return other === undefined ? undefined : context.misuse('streamWith', { option: `--${other}` })
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
  const acknowledged = await openAcknowledgements(context, new Map())
  const held = acknowledged?.held
  const asked: Asked = {
    settings,
    laws,
    ...(held === undefined ? {} : { held }),
  }
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
      const by = acknowledgedToText(finding, language)
      const answered = by === undefined ? '' : language === 'en' ? ` (${by})` : `（${by}）`
      return `${where} ${pointerOf(finding)}  ${finding.rule}  ${saying(finding, language)}${answered}\n`
    })
    if (texts.length > 0) io.stdout(texts.join(''))
  }
  // A file of acknowledgements with a fault counts for nothing, and says so first.
  tell(acknowledged?.findings ?? [], acknowledged?.file ?? '')
  let done = 0
  for (const file of request.names) {
    for await (const line of readLines(context.path(file))) {
      const checked = checkLine(line, file, asked)
      if (checked === undefined) continue
      summary.verdicts[checked.verdict]++
      if (checked.head !== undefined) heads.push(checked.head)
      tell(checked.findings, file)
      await io.drained?.()
      done++
      if (io.terminal.stderr && done % 100 === 0)
        io.stderr(`\r${language === 'en' ? 'Checked' : '已检查'} ${done}`)
    }
  }
  if (io.terminal.stderr) io.stderr('\r\u001b[2K')
  const first = request.names[0] ?? ''
  const seen = checkHeads(heads, {
    catalog: settings.catalog,
    rulebook: settings.rulebook,
    year: settings.year,
  })
  const across = held?.hold(seen) ?? seen
  tell(across.findings, first)
  const remarks = held?.remarks() ?? []
  tell(remarks, acknowledged?.file ?? first)
  const titles = new Map(
    [...rules, ...(own?.infos ?? [])].map((rule) => [rule.id, label(rule.title, language)]),
  )
  const { text, value, isReady } = streamSummary(summary, across.verdict, language, (rule) =>
    titles.get(rule),
  )
  io.stdout(json ? `${JSON.stringify(value)}\n` : text)
  const entriesStand = ![...(acknowledged?.findings ?? []), ...remarks].some(isError)
  return isReady && entriesStand ? 0 : 1
}
