import {
  type Finding,
  type Language,
  type Phase,
  type RuleStatus,
  stepsOf,
  valueAt,
} from '@fazhi/model'
import { message, type Texts } from './messages.js'
import { blockingRoots, isUnfinished } from './verdict.js'

/** One reason for which a value is refused, in the words of Standard Schema. */
export interface StandardIssue {
  /** What is wrong and what to do, in the language the schema was made with. */
  readonly message: string
  /** Keys and indexes from the outside in; absent when it is about the whole. */
  readonly path?: readonly PropertyKey[]
}

/** The value, or why it is refused. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/**
 * A validator that libraries for forms, routes and messages accept without knowing us: version 1 of Standard Schema
 * (https://standardschema.dev). The interface is written out here, as the standard proposes, so that nothing has to be installed.
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'fazhi'
    readonly validate: (value: unknown) => StandardResult<Output>
    /** For the compiler only. */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined
  }
}

/** What came of looking at a value. */
export interface Judged<Output> {
  /** The value read; absent when its form is wrong. */
  readonly value?: Output | undefined
  readonly findings: readonly Finding[]
  /** What became of each rule, where rules were asked. */
  readonly rules?: readonly RuleStatus[] | undefined
}

/** What a schema is made of. */
export interface StandardSchemaOptions<Output> {
  readonly judge: (value: unknown) => Judged<Output>
  readonly messages: Texts
  readonly language: Language
  /** What is asked for: a value that somebody must confirm is no reason to refuse a draft. `submit` when absent. */
  readonly phase?: Phase | undefined
}

/** The steps to the place of a finding. An index is a number where a list stands, as the standard asks. */
const pathOf = (finding: Finding, value: unknown): readonly PropertyKey[] | undefined => {
  const place = finding.at.find((at) => at.kind === 'data')
  if (place === undefined || place.pointer === '') return undefined
  const path: PropertyKey[] = []
  for (const step of stepsOf(place.pointer))
    path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step)
  return path
}

/**
 * Makes a validator of Standard Schema from a check of ours. It refuses what blocks: errors that nobody answers for, and a rule that
 * could have blocked and did not finish. Warnings and hints never refuse; whoever wants them asks the check itself.
 */
export const standardSchema = <Output>({
  judge,
  messages,
  language,
  phase = 'submit',
}: StandardSchemaOptions<Output>): StandardSchema<Output> => ({
  '~standard': {
    version: 1,
    vendor: 'fazhi',
    validate: (value) => {
      const judged = judge(value)
      const issues = [...blockingRoots(judged.findings, phase)].map((finding): StandardIssue => {
        const path = pathOf(finding, value)
        const text = message(messages, finding, language)
        return path === undefined ? { message: text } : { message: text, path }
      })
      for (const rule of judged.rules ?? [])
        if (rule.blocking && isUnfinished(rule))
          issues.push({
            message: `${rule.rule}: ${rule.reason === undefined ? rule.status : message(messages, rule.reason, language)}`,
          })
      // What could not be read is never a success, whatever the findings say.
      return issues.length === 0 && judged.value !== undefined
        ? { value: judged.value }
        : { issues }
    },
  },
})
