import type { Counted } from './counted.js'
import type { MessageParams } from './finding.js'

/**
 * A decision on place, grade or honour, as an audit record; text from the message tables. A rule is named by `rule`
 * (`veto`, `lowering`, `need`, `honour`) and its id.
 */
export interface Decision {
  readonly code: /** The band of the score. */
    | 'band'
    /** A necessary condition that is not met; `index` is its position among the grade's. */
    | 'need'
    /** A necessary condition with nothing to compare, and what that was taken for. */
    | 'needNone'
    /** A lowering from the band, by a lowering or a veto. */
    | 'lowered'
    /** A ceiling that is no veto's. */
    | 'ceiling'
    | 'veto'
    | 'barred'
    | 'unranked'
    | 'quotaKept'
    | 'quotaCut'
    /** Equal units at the edge of a quota: drawn, not drawn, and not drawn yet. */
    | 'lotIn'
    | 'lotOut'
    | 'lotAwaited'
    | 'tieBroken'
    | 'tieShared'
    | 'honour'
    | 'honourBarred'
    | 'honourCut'
    | 'honourOpen'
    /** The grade rests on facts that are missing: it lies between `from` and `to`. `units`: how many other units it waits for. */
    | 'gradeOpen'
    | 'undecided'
    /** The score lies between two ends, which `missing` facts leave open. */
    | 'scoreOpen'
    /** The band of a score that is open: the best and the worst, `from` and `to`. */
    | 'bandOpen'
    /** The place that missing facts leave open: `from` and `to`; `units` without a final score besides. */
    | 'placeOpen'
    /** A quota for a unit while scores are open: `result` is `kept` or `cut` whatever they turn out to be, or `open`. */
    | 'quotaOpen'
    /** Nothing is at stake for the unit: there is no full mark to measure it by. */
    | 'nothingApplicable'
  readonly params: MessageParams
  /** What was counted for the rule that decided. `points:ID`, `place`, `placeFromLast`, `grade` and `vetoed` name what is no value of the rulebook. */
  readonly counted?: readonly Counted[]
}
