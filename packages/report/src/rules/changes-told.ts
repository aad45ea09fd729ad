import { type Change, changesIn } from '../layers/changes.js'
import { remembered } from '../layers/remembered.js'
import type { ReportSubject } from '../subject.js'

/** The changes that each of the comparable sentences tells with both values, in their order; read once for all rules that hold them against something. */
export const changesTold = remembered(
  ({ text, comparable }: ReportSubject): readonly (readonly Change[])[] =>
    comparable.map(({ sentence, figures }) => changesIn(text, sentence, figures)),
)
