import type { unitSubmission } from '@fazhi/model/schema'
import type { FormCodes } from '../codes.js'

/** What the schema reports, as its library types it. */
export type Issue = NonNullable<
  ReturnType<typeof unitSubmission.safeParse>['error']
>['issues'][number]

/** A fault of form before it has a place: code, parameters, and the path inside the data. */
export type FormDraft = {
  [Code in keyof FormCodes]: {
    readonly code: Code
    readonly params: FormCodes[Code]
    readonly path: readonly PropertyKey[]
    readonly quote: string
  }
}[keyof FormCodes]
