import type { Decision, GroupResult, Honour, Policies, ResolvedRulebook } from '@fazhi/model'
import { answerOf, verdictOf } from '../answer.js'
import type { Answer } from '../knowledge.js'
import { type BaseSpan, type Candidate, type Chance, chanceOf, placesSpan } from './chances.js'
import { isKnown } from './contender.js'
import { askedAtLast, idOf, type OpenOutcome, resting, told } from './open-outcome.js'

type HonourResult = NonNullable<GroupResult['honours']>[number]

interface Given {
  readonly outcomes: readonly OpenOutcome[]
  readonly honours: readonly HonourResult[]
}

type Entry = {
  readonly outcome: OpenOutcome
  readonly answer: Answer
  readonly state: 'sure' | 'open' | 'barred'
  readonly vetoes: readonly string[]
  readonly missing: readonly string[]
}

const everyone: Answer = { holds: true, isSilent: false, missing: [], counted: [] }

/** What stands between a unit and an honour; nothing for a unit that surely does not meet its condition. */
const entryOf = (
  outcome: OpenOutcome,
  honour: Honour,
  barring: ReadonlySet<string>,
  grades: Parameters<typeof askedAtLast>[1],
): Entry | undefined => {
  const { rules } = outcome.contender.standing
  const found = rules.honours.find((one) => one.honour.id === honour.id)
  if (found === undefined) return undefined
  const answer =
    found.when === undefined ? everyone : answerOf(found.when, askedAtLast(outcome, grades))
  const verdict = verdictOf(answer)
  if (verdict === 'no' || verdict === 'silent') return undefined
  const vetoes = outcome.raised.map(({ id }) => id).filter((id) => barring.has(id))
  const mayBar = outcome.mayRaise.filter(({ id }) => barring.has(id))
  const missing = [
    ...new Set([...answer.missing, ...mayBar.flatMap((veto) => veto.missing)]),
  ].sort()
  const isSure = verdict === 'yes' && mayBar.length === 0 && isKnown(outcome.contender)
  const state = vetoes.length > 0 ? 'barred' : isSure ? 'sure' : 'open'
  return { outcome, answer, state, vetoes, missing }
}

const give = (
  { outcomes, honours }: Given,
  honour: Honour,
  bases: BaseSpan,
  ties: Policies['ties'],
  entry: (outcome: OpenOutcome) => Entry | undefined,
): Given => {
  const entries = new Map(outcomes.map((outcome) => [outcome, entry(outcome)]))
  const inRace = [...entries.values()].flatMap((one) =>
    one === undefined || one.state === 'barred' ? [] : [one],
  )
  const wants = inRace.map(
    ({ outcome, state }): Candidate => ({
      contender: outcome.contender,
      isSure: state === 'sure',
    }),
  )
  const { id, quota } = honour
  const places = quota === undefined ? undefined : placesSpan(quota, bases)
  const chances = new Map<OpenOutcome, Chance>(
    inRace.map(({ outcome }, index) => {
      const want = wants[index]
      const chance =
        quota === undefined || places === undefined || want === undefined
          ? 'kept'
          : chanceOf(want, wants, places, quota.edgeTie, ties)
      return [outcome, chance]
    }),
  )
  const isHolder = (outcome: OpenOutcome): boolean =>
    entries.get(outcome)?.state === 'sure' && chances.get(outcome) === 'kept'
  const decisionOf = (outcome: OpenOutcome): Decision | undefined => {
    const found = entries.get(outcome)
    if (found === undefined) return undefined
    const { answer, state, vetoes, missing } = found
    if (state === 'barred')
      return { code: 'honourBarred', params: { honour: id, vetoes }, ...resting(answer.counted) }
    if (isHolder(outcome))
      return { code: 'honour', params: { honour: id }, ...resting(answer.counted) }
    const chance = chances.get(outcome)
    if (places === undefined || (chance === 'kept' && state === 'open'))
      return { code: 'honourOpen', params: { honour: id, facts: missing } }
    return {
      code: 'quotaOpen',
      params: {
        honour: id,
        places: places.from,
        ...(places.from === places.to ? {} : { placesTo: places.to }),
        candidates: inRace.length,
        result: chance ?? 'open',
        open: bases.most.open,
      },
    }
  }
  const decided = outcomes.map((outcome) => {
    const decision = decisionOf(outcome)
    if (decision === undefined) return outcome
    const has = isHolder(outcome) ? [...outcome.honours, id] : outcome.honours
    return { ...told(outcome, decision), honours: has }
  })
  const isOpen = inRace.some(
    ({ outcome, state }) =>
      (state === 'open' && chances.get(outcome) !== 'cut') || chances.get(outcome) === 'open',
  )
  return {
    outcomes: decided,
    honours: [
      ...honours,
      {
        honour: id,
        ...(places === undefined ? {} : { places: places.from }),
        units: outcomes.filter(isHolder).map(idOf),
        ...(isOpen || (places !== undefined && places.from !== places.to)
          ? { provisional: true as const }
          : {}),
      },
    ],
  }
}

/** Honours while scores are open: who surely meets the condition and surely has a place holds it (R12). */
export const honouredOpen = (
  outcomes: readonly OpenOutcome[],
  honours: readonly Honour[],
  { vetoes, policies }: ResolvedRulebook,
  grades: Parameters<typeof askedAtLast>[1],
  bases: BaseSpan,
): Given => {
  const barring = new Set(vetoes.filter(({ barred }) => barred).map(({ id }) => id))
  return honours.reduce<Given>(
    (given, honour) =>
      give(given, honour, bases, policies.ties, (outcome) =>
        entryOf(outcome, honour, barring, grades),
      ),
    { outcomes, honours: [] },
  )
}
