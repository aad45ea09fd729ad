import { fingerprintAll } from '@fazhi/findings'
import type { Place, Severity } from '@fazhi/model'
import type { OfficeCodes, OfficeFinding } from './codes.js'

/** A finding before it is printed: code with its parameters, and where it is. */
export type OfficeDraft = {
  [Code in keyof OfficeCodes]: {
    readonly code: Code
    readonly params: OfficeCodes[Code]
    readonly at: readonly [Place, ...Place[]]
    readonly quote?: string
    readonly severity?: Severity
  }
}[keyof OfficeCodes]

/** Makes findings of drafts. What a file cannot be read for is an error; what was set aside on purpose is information. */
export const officeFindings = (drafts: readonly OfficeDraft[]): readonly OfficeFinding[] =>
  fingerprintAll(
    drafts.map((draft) => ({
      rule: draft.code.slice(0, 7),
      code: draft.code,
      params: draft.params,
      outcome: 'fail' as const,
      severity: draft.severity ?? 'error',
      remedy: 'correct' as const,
      at: draft.at,
      ...(draft.quote === undefined ? {} : { quote: draft.quote }),
      basis: { authority: 'ourJudgement' as const },
    })),
  ) as unknown as readonly OfficeFinding[]

/** The place of a file as a whole: a package has no pointer inside it. */
export const wholeFile = (file: string | undefined): Place => ({
  kind: 'data',
  ...(file === undefined ? {} : { file }),
  pointer: '',
})
