import type { Decision, GroupResult, Honour } from '@fazhi/model'
import { type Asked, answerOf, verdictOf } from './answer.js'
import type { Answer } from './knowledge.js'
import { quotaParams } from './quotas.js'
import { byRankOf, placesOf, type QuotaBase, seated } from './seats.js'
import { decide, isGradeOpen, type Outcome, unitOf } from './standing.js'

type HonourResult = NonNullable<GroupResult['honours']>[number]

interface Decided {
  readonly outcomes: readonly Outcome[]
  readonly honours: readonly HonourResult[]
}

const everyone: Answer = { holds: true, isSilent: false, missing: [], counted: [] }

const askedOf = (outcome: Outcome): Asked => ({
  isVetoed: outcome.raised.length > 0,
  isGradeOpen: isGradeOpen(outcome),
  ...(outcome.place === undefined ? {} : { place: outcome.place }),
  ...(outcome.grade === undefined ? {} : { grade: outcome.grade }),
})

const answerFor = (outcome: Outcome, honour: Honour): Answer | undefined => {
  const found = outcome.standing.rules.honours.find((one) => one.honour.id === honour.id)
  if (found === undefined) return undefined
  return found.when === undefined ? everyone : answerOf(found.when, askedOf(outcome))
}

/** What stands between a unit and an honour before places are counted; nothing for a unit it is not meant for. */
const entryOf = (outcome: Outcome, honour: Honour, barring: ReadonlySet<string>) => {
  const answer = answerFor(outcome, honour)
  const verdict = answer === undefined ? 'no' : verdictOf(answer)
  if (answer === undefined || verdict === 'no' || verdict === 'silent') return undefined
  const vetoes = outcome.raised.map(({ id }) => id).filter((id) => barring.has(id))
  if (vetoes.length > 0) return { answer, state: 'barred' as const, vetoes }
  return { answer, state: verdict === 'open' ? ('open' as const) : ('candidate' as const), vetoes }
}

const give = (
  { outcomes, honours }: Decided,
  honour: Honour,
  bases: QuotaBase,
  barring: ReadonlySet<string>,
): Decided => {
  const entries = new Map(
    outcomes.map((outcome) => [unitOf(outcome), entryOf(outcome, honour, barring)]),
  )
  const inState = (state: string): readonly Outcome[] =>
    outcomes.filter((outcome) => entries.get(unitOf(outcome))?.state === state)
  const candidates = inState('candidate')
  const { id, quota } = honour
  const places = quota === undefined ? candidates.length : placesOf(quota, bases).places
  const seats = seated(candidates, places, quota?.edgeTie ?? 'allIn', bases.lot)
  const decisionOf = (outcome: Outcome): Decision | undefined => {
    const unit = unitOf(outcome)
    const entry = entries.get(unit)
    if (entry === undefined) return undefined
    const { counted, missing } = entry.answer
    const rests = counted.length === 0 ? {} : { counted }
    if (entry.state === 'barred')
      return { code: 'honourBarred', params: { honour: id, vetoes: entry.vetoes }, ...rests }
    if (entry.state === 'open')
      return { code: 'honourOpen', params: { honour: id, facts: missing }, ...rests }
    const params = {
      honour: id,
      ...(quota === undefined ? {} : quotaParams(outcome, quota, bases, seats)),
    }
    if (seats.awaited.has(unit))
      return { code: 'lotAwaited', params: { ...params, among: [...seats.awaited].sort() } }
    const drawn = seats.drawn.has(unit) ? { byLot: 'yes' } : {}
    const code = seats.kept.has(unit) ? 'honour' : 'honourCut'
    return { code, params: { ...params, ...drawn }, ...rests }
  }
  const decided = outcomes.map((outcome) => {
    const decision = decisionOf(outcome)
    if (decision === undefined) return outcome
    const has = decision.code === 'honour' ? [...outcome.honours, id] : outcome.honours
    return { ...decide(outcome, decision), honours: has }
  })
  const isOpen = inState('open').length > 0 || seats.awaited.size > 0
  const holders = byRankOf(
    seats,
    candidates.filter((outcome) => seats.kept.has(unitOf(outcome))),
  )
  const result: HonourResult = {
    honour: id,
    ...(quota === undefined ? {} : { places }),
    units: holders.map(unitOf),
    ...(isOpen || bases.open > 0 ? { provisional: true } : {}),
  }
  return { outcomes: decided, honours: [...honours, result] }
}

/** Honours, in the order of the rulebook: who meets the condition, is not barred by a veto, and has a place. */
export const honoured = (
  outcomes: readonly Outcome[],
  honours: readonly Honour[],
  bases: QuotaBase,
  barring: ReadonlySet<string>,
): Decided => {
  const open = bases.open + outcomes.filter(isGradeOpen).length
  return honours.reduce<Decided>(
    (decided, honour) => give(decided, honour, { ...bases, open }, barring),
    { outcomes, honours: [] },
  )
}
