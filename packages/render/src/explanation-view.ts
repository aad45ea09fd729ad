import type { ExactString } from '@fazhi/model'

/** One item's points lost or moved, in words ready to show. */
export interface ExplanationLine {
  readonly title: string
  /** Signed, in the scale of the total. */
  readonly by: ExactString | string
  /** Full mark of the item, in the same scale. */
  readonly full?: ExactString | string
  /** What was counted, and the rule that priced it. */
  readonly why: readonly string[]
  /** What would have kept or would win back the points. */
  readonly winBack: readonly string[]
  readonly basis: readonly string[]
}

/** A step from the full mark to the score. The steps of a unit add up to its score exactly. */
export interface WaterfallStep {
  readonly title: string
  /** Signed, in the scale of the total. */
  readonly by: ExactString | string
}

/** Why a unit has its score, in the words of one language: what the outputs of this package show. */
export interface ExplanationView {
  /** Largest loss first. */
  readonly losses: readonly ExplanationLine[]
  /** Bonus and deduction on top. */
  readonly extras: readonly ExplanationLine[]
  /** Full mark the waterfall starts from. */
  readonly start: ExactString | string
  readonly steps: readonly WaterfallStep[]
  /** How place and grade came about, a sentence each. */
  readonly decisions: readonly string[]
}
