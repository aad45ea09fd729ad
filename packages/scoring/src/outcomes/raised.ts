import type { ResolvedRulebook } from '@fazhi/model'
import { answerOf, verdictOf } from './answer.js'
import type { Place, Raised, Standing } from './standing.js'

/** The vetoes against a unit: those its facts raise, and those that read its place as it stands before vetoes (R32). */
export const raisedAgainst = (
  { result, rules }: Standing,
  place: Place,
  { vetoes }: ResolvedRulebook,
): readonly Raised[] =>
  vetoes.flatMap(({ id }): Raised[] => {
    if (result.vetoes.includes(id)) return [{ id, counted: rules.counted.get(id) ?? [] }]
    const found = rules.standingVetoes.find(({ veto }) => veto.id === id)
    if (found === undefined) return []
    const answer = answerOf(found.when, { place })
    return verdictOf(answer) === 'yes' ? [{ id, counted: answer.counted }] : []
  })
