import {
  findingsMessages,
  joinMessages,
  messagesOf,
  type StandardSchema,
  standardSchema,
} from '@fazhi/findings'
import type { Language, Submission } from '@fazhi/model'
import { checkSubmission } from './check/check-submission.js'
import { type CheckOptions, lawsOf } from './check/subject.js'
import { submissionMessages } from './messages/messages.js'
import { parseSubmission } from './parse/parse-submission.js'

/** What a validator of submissions is made with. */
export interface SubmissionSchemaOptions extends Partial<CheckOptions> {
  /** The language of the messages. */
  readonly language: Language
}

const texts = joinMessages([findingsMessages, submissionMessages])

/**
 * A validator of submissions for forms, routes and queues that know Standard Schema and not us. Given a catalog it refuses what
 * `checkSubmission` would not call ready (with a rulebook also what the unit's own table lacks); without one it looks at the form
 * alone. Each issue is one of our messages with its path. Made once, used for many.
 */
export const submissionSchema = ({
  language,
  catalog,
  ...options
}: SubmissionSchemaOptions): StandardSchema<Submission> => {
  const laws =
    catalog === undefined
      ? undefined
      : (options.laws ?? lawsOf({ catalog, rulebook: options.rulebook }))
  return standardSchema<Submission>({
    messages: joinMessages([texts, messagesOf(options.rules ?? [])]),
    language,
    judge: (value) => {
      const { submission, findings } = parseSubmission(value, options)
      if (submission === undefined || catalog === undefined) return { value: submission, findings }
      const answer = checkSubmission(submission, { ...options, catalog, laws })
      return {
        value: submission,
        findings: [...findings, ...answer.findings],
        rules: answer.rules,
      }
    },
  })
}
