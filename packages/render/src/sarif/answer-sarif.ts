import type { Finding, Language } from '@fazhi/model'
import { countFindings } from '../counts.js'
import { showStatus, unfinishedRules } from '../rule-status.js'
import { wordsOf } from '../words/words.js'
import {
  type FileAnswer,
  type SarifContext,
  type SarifOptions,
  unfinishedStates,
} from './context.js'
import type { SarifLog, SarifNotification, SarifRun } from './log.js'
import { literal } from './message.js'
import { keysOf, passResultOf, resultOf } from './result.js'
import { notificationsIn, rulesIn } from './rules.js'
import { fileUri } from './uri.js'

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF names languages with a country. */
const sarifLanguage: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', en: 'en-US' }

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** One finding for each code, by rule. A code whose findings have different parameters keeps the first. */
const samplesOf = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const byCode = new Map<string, Finding>()
  for (const finding of findings) {
    if (!byCode.has(finding.code)) byCode.set(finding.code, finding)
  }
  const samples = new Map<string, Finding[]>()
  for (const finding of byCode.values()) {
    samples.set(finding.rule, [...(samples.get(finding.rule) ?? []), finding])
  }
  return samples
}

/** Rules that were asked and did not finish: without them a clean verdict is none. */
const notificationsOf = (
  { file, answer }: FileAnswer,
  context: SarifContext,
): readonly SarifNotification[] =>
  unfinishedRules(answer.rules).map((rule) => {
    const text = `${rule.rule}${context.word('colon')}${showStatus(rule, context.language, context.say)}`
    return {
      level: rule.blocking ? 'error' : 'warning',
      message: { text: literal(text) },
      descriptor: { id: rule.status, index: unfinishedStates.indexOf(rule.status) },
      associatedRule: { id: rule.rule, index: context.ruleIndex.get(rule.rule) ?? -1 },
      ...(file === undefined
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }] }),
    }
  })

/** Files that were checked, then files only places name, each once. */
const filesOf = (answers: readonly FileAnswer[]): readonly string[] =>
  unique([
    ...answers.flatMap(({ file }) => file ?? []),
    ...answers.flatMap(({ answer }) =>
      answer.findings.flatMap(({ at }) => at.flatMap(({ file }) => file ?? [])),
    ),
  ])

/**
 * Answers about files as one SARIF 2.1.0 log with one run: every rule in both languages, every finding as a result with place,
 * linked places, fingerprint and correction; what somebody answers for is suppressed with the reason; rules that did not finish
 * are notifications, and the run is then not successful. Lines, columns and offsets are those of SARIF: UTF-16 units, and a byte
 * order mark does not count.
 */
export const answerToSarif = (answers: readonly FileAnswer[], options: SarifOptions): SarifLog => {
  const { language, say } = options
  const word = wordsOf(language)
  const findings = answers.flatMap(({ answer }) => answer.findings)
  const samples = samplesOf(findings)
  const files = filesOf(answers)
  const ids = unique([
    ...(options.rules ?? []).map(({ id }) => id),
    ...findings.map(({ rule }) => rule),
    ...answers.flatMap(({ answer }) => answer.rules.map(({ rule }) => rule)),
  ]).sort()
  const context: SarifContext = {
    language,
    word,
    say,
    names: options.names,
    textOf: options.textOf ?? (() => undefined),
    artifactIndex: new Map(files.map((file, index) => [file, index])),
    ruleIndex: new Map(ids.map((id, index) => [id, index])),
    shared: new Map(
      [...samples.values()].flat().map((sample) => [sample.code, keysOf(sample)] as const),
    ),
  }
  const encodings = new Map(answers.map(({ file, encoding }) => [file, encoding]))
  const notifications = answers.flatMap((answer) => notificationsOf(answer, context))
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  const { name, version, catalog } = options.engine
  const run: SarifRun = {
    tool: {
      driver: {
        name,
        version,
        language: sarifLanguage[language],
        rules: rulesIn(language, samples, ids, options),
        notifications: notificationsIn(language),
        ...(catalog === undefined ? {} : { properties: { catalog } }),
      },
    },
    language: sarifLanguage[language],
    columnKind: 'utf16CodeUnits',
    // A lone CR ends a line too.
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: !notifications.some(({ level }) => level === 'error'),
        toolExecutionNotifications: notifications,
      },
    ],
    artifacts: files.map((file) => {
      const encoding = encodings.get(file)
      return {
        location: { uri: fileUri(file) },
        ...(encodings.has(file) ? { roles: ['analysisTarget'] } : {}),
        ...(encoding === undefined ? {} : { encoding }),
      }
    }),
    results: answers.flatMap(({ file, answer }) => [
      ...answer.findings.map((finding) => resultOf(finding, file, context)),
      ...(options.passes === true
        ? answer.passes.flatMap((pass) => passResultOf(pass, file, context) ?? [])
        : []),
    ]),
    translations: [
      {
        name,
        language: sarifLanguage[other],
        contents: ['localizedData'],
        associatedComponent: { name },
        rules: rulesIn(other, samples, ids, options),
        notifications: notificationsIn(other),
      },
    ],
    properties: {
      answers: answers.map(({ file, answer, about }) => ({
        ...(file === undefined ? {} : { file }),
        verdict: answer.verdict,
        phase: answer.phase,
        ...(answer.date === undefined ? {} : { date: answer.date }),
        counts: countFindings(answer.findings),
        ...about,
      })),
    },
  }
  return { $schema: schema, version: '2.1.0', runs: [run] }
}
