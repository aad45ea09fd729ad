import type { Counted, Decision, GradeRow } from '@fazhi/model'
import type { Asked } from '../answer.js'
import type { OpenVeto, Raised } from '../standing.js'
import type { Contender } from './contender.js'
import type { Spans } from './spans.js'

/** What is known of the outcome of a unit while scores of its group are open. */
export interface OpenOutcome {
  readonly contender: Contender
  /** Places before vetoes, which rules about grades read. */
  readonly before: Spans
  /** Published places; absent for a unit that surely has none. */
  readonly published?: Spans
  /** Whether it may have no published place. */
  readonly mayLackPlace: boolean
  readonly tiedWith: readonly string[]
  readonly raised: readonly Raised[]
  readonly mayRaise: readonly OpenVeto[]
  /** Rows of the group's grades it can come to, both included; absent where there are no grades. */
  readonly rows?: { readonly best: number; readonly worst: number }
  readonly bandGrade?: string
  /** Its own missing facts that could still move its grade. */
  readonly waits: readonly string[]
  readonly honours: readonly string[]
  readonly decisions: readonly Decision[]
}

/** The id of the unit. */
export const idOf = ({ contender }: OpenOutcome): string => contender.standing.result.unit

/** The outcome with more decisions on record. */
export const told = (outcome: OpenOutcome, ...decisions: readonly Decision[]): OpenOutcome => ({
  ...outcome,
  decisions: [...outcome.decisions, ...decisions],
})

/** How conditions about the standing of a unit before vetoes are to be answered. */
export const askedBefore = ({ before, raised, mayRaise }: OpenOutcome): Asked => ({
  places: { ...before, mayLack: false },
  isVetoed: raised.length > 0,
  mayBeVetoed: mayRaise.length > 0,
})

/** How conditions of honours are to be answered: by the published place and the final grade. */
export const askedAtLast = (outcome: OpenOutcome, grades: readonly GradeRow[]): Asked => {
  const { published, mayLackPlace, raised, mayRaise, rows } = outcome
  return {
    ...(published === undefined ? {} : { places: { ...published, mayLack: mayLackPlace } }),
    ...(rows === undefined
      ? {}
      : { grades: grades.slice(rows.best, rows.worst + 1).map(({ grade }) => grade) }),
    isVetoed: raised.length > 0,
    mayBeVetoed: mayRaise.length > 0,
  }
}

/** What was counted, where anything was. */
export const resting = (counted: readonly Counted[]): { readonly counted?: readonly Counted[] } =>
  counted.length === 0 ? {} : { counted }
