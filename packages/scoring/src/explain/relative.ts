import type { Bound, Clause, Condition, ResolvedRulebook } from '@fazhi/model'
import { own } from '../facts/index.js'

const ofBound = (bound: Bound | undefined): readonly string[] =>
  typeof bound === 'object' ? [bound.value] : []

const ofCondition = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(ofCondition)
    case 'not':
      return ofCondition(condition.of)
    case 'attribute':
      return []
    case 'number':
      return [condition.value, ...ofBound(condition.bound)]
    default:
      return [condition.value]
  }
}

/** The values a clause reads, those it is bounded by among them. */
export const valuesOfClause = (clause: Clause): readonly string[] => {
  switch (clause.shape) {
    case 'condition':
      return ofCondition(clause.when)
    case 'each':
      return [clause.each, ...ofBound(clause.gap?.bound)]
    case 'events':
      return [clause.each]
    case 'share':
      return [clause.share]
    case 'by':
      return [clause.by, ...clause.rows.flatMap((row) => ('rel' in row ? ofBound(row.bound) : []))]
    case 'judged':
      return [clause.judged]
    case 'together':
      return clause.of.flatMap(valuesOfClause)
  }
}

/** The values over groups that a value rests on, itself among them. */
export const cohortsUnder = (rulebook: ResolvedRulebook, id: string): readonly string[] => {
  const value = own(rulebook.values, id)
  switch (value?.kind) {
    case 'cohort':
      return [id, ...cohortsUnder(rulebook, value.of)]
    case 'rate':
      return [value.of, value.over].flatMap((part) => cohortsUnder(rulebook, part))
    default:
      return []
  }
}

/** Whether a clause compares the unit with others, with last year or with points: how to win such points back is not searched. */
export const isRelative = (rulebook: ResolvedRulebook, clause: Clause): boolean =>
  valuesOfClause(clause).some((id) => {
    const kind = own(rulebook.values, id)?.kind
    return kind === 'points' || kind === 'lastYear' || cohortsUnder(rulebook, id).length > 0
  })
