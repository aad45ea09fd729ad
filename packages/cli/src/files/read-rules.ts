import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineRule, messagesOf, type Texts } from '@fazhi/findings'
import {
  type CheckReportOptions,
  type CheckSubmissionOptions,
  rules as ours,
  type RuleInfo,
} from '@fazhi/sdk'
import type { MisuseKey } from '../messages/misuse.js'

type ReportRules = NonNullable<CheckReportOptions['rules']>
type SubmissionRules = NonNullable<CheckSubmissionOptions['rules']>

/** Rules of one's own, as they were read from files. */
export interface OwnRules {
  readonly report: ReportRules
  readonly submission: SubmissionRules
  /** Their texts. */
  readonly messages: Texts
  /** What they are called, for lists of rules. */
  readonly infos: readonly RuleInfo[]
}

/** Why rules cannot be used: which message, filled with what. */
export interface RulesMisuse {
  readonly key: MisuseKey
  readonly params: Readonly<Record<string, string>>
}

/** The names under which a file gives its rules. */
const lists = ['reportRules', 'submissionRules'] as const

type AnyRule = ReportRules[number]

const isRuleShaped = (value: unknown): value is AnyRule => {
  if (typeof value !== 'object' || value === null) return false
  const rule = value as Readonly<Record<string, unknown>>
  return (
    typeof rule['id'] === 'string' &&
    typeof rule['check'] === 'function' &&
    [rule['phases'], rule['bad'], rule['good']].every(Array.isArray)
  )
}

const broken = (path: string, rule: string, why: readonly string[]): RulesMisuse => ({
  key: 'ruleBroken',
  params: { path, rule, why: why.join('; ') },
})

interface InvalidRule {
  readonly rule: string
  readonly problems: readonly string[]
}

/** What `defineRule` finds wrong; told by its shape, since the file may have a copy of the library of its own. */
const invalidRule = (error: unknown): InvalidRule | undefined => {
  if (!(error instanceof Error) || !('code' in error) || !('payload' in error)) return undefined
  return error.code === 'invalidRule' ? (error.payload as InvalidRule) : undefined
}

/** What is wrong with a value that is given as a rule; nothing when it is one that can be run and says what it finds. */
const faultOf = (path: string, value: unknown, name: string): RulesMisuse | undefined => {
  if (!isRuleShaped(value)) return broken(path, name, ['defineRule({ id, check, bad, good, … })'])
  try {
    defineRule(value)
  } catch (error) {
    return broken(path, value.id, invalidRule(error)?.problems ?? [String(error)])
  }
  return Object.keys(value.messages ?? {}).length === 0
    ? broken(path, value.id, ['messages: { … }'])
    : undefined
}

/** Loads a file of rules. It is a program and runs as one, which is why it is read only when it is named. */
const load = async (
  path: string,
  shown: string,
): Promise<Readonly<Record<string, unknown>> | RulesMisuse> => {
  try {
    if ((await stat(path)).isDirectory()) {
      return { key: 'rulesFailed', params: { path: shown, why: 'EISDIR' } }
    }
  } catch {
    return { key: 'notFound', params: { path: shown } }
  }
  try {
    return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
  } catch (error) {
    const invalid = invalidRule(error)
    if (invalid !== undefined) return broken(shown, invalid.rule, invalid.problems)
    const why = error instanceof Error ? error.message : String(error)
    return { key: 'rulesFailed', params: { path: shown, why } }
  }
}

const isMisuse = (value: Readonly<Record<string, unknown>> | RulesMisuse): value is RulesMisuse =>
  typeof value['key'] === 'string' && 'params' in value

/** Reads rules from files, `reportRules` and `submissionRules` of each; the first thing wrong with them is the answer. */
export const readRules = async (
  names: readonly string[],
  pathOf: (name: string) => string,
): Promise<OwnRules | RulesMisuse> => {
  const found = { reportRules: [] as AnyRule[], submissionRules: [] as AnyRule[] }
  const taken = new Set(ours.map(({ id }) => id))
  for (const name of names) {
    const loaded = await load(pathOf(name), name)
    if (isMisuse(loaded)) return loaded
    const given = lists.filter((list) => loaded[list] !== undefined)
    if (given.length === 0) return { key: 'noRules', params: { path: name } }
    for (const list of given) {
      const values: unknown = loaded[list]
      if (!Array.isArray(values) || values.length === 0) {
        return { key: 'noRules', params: { path: name } }
      }
      for (const [index, value] of values.entries()) {
        const fault = faultOf(name, value, `${list}[${index}]`)
        if (fault !== undefined) return fault
        const rule = value as AnyRule
        if (taken.has(rule.id)) return { key: 'ruleTaken', params: { path: name, rule: rule.id } }
        taken.add(rule.id)
        found[list].push(rule)
      }
    }
  }
  const all = [...found.reportRules, ...found.submissionRules]
  return {
    report: found.reportRules,
    submission: found.submissionRules as unknown as SubmissionRules,
    messages: messagesOf(all),
    infos: all.map(({ id, title, severity, remedy, basis }) => ({
      id,
      title,
      severity,
      remedy,
      basis,
    })),
  }
}
