import { pointer, type Records, type Submission } from '@fazhi/model'
import type { TieRecord } from './row.js'

type Lists = { readonly [List in keyof Records]-?: NonNullable<Records[List]>[number] }

/** A record of a list, with who gave it and where it stands. */
export interface Held<Record> {
  readonly record: Record
  readonly at: TieRecord
}

/** Who a submission is of. */
export const giverOf = (submission: Submission): string =>
  'unit' in submission ? submission.unit.id : submission.city.id

/** Every record of one kind that the submissions hold, in their order. */
export const heldOf = <List extends keyof Records>(
  submissions: readonly Submission[],
  list: List,
): readonly Held<Lists[List]>[] =>
  submissions.flatMap((submission) =>
    ((submission.records?.[list] ?? []) as readonly Lists[List][]).map((record, index) => ({
      record,
      at: { from: giverOf(submission), pointer: pointer(['records', list, index]) },
    })),
  )
