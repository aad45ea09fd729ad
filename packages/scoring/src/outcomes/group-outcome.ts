import type { Decision, Group, GroupResult, ResolvedRulebook, UnitResult } from '@fazhi/model'
import { isFor } from '../compile/index.js'
import { graded } from './grades.js'
import { honoured } from './honours.js'
import { placed } from './places.js'
import { rationed } from './quotas.js'
import { raisedAgainst } from './raised.js'
import type { QuotaBase } from './seats.js'
import { decide, type Outcome, type Standing } from './standing.js'

/** A group's result with the results of its units. */
export interface GroupOutcome {
  readonly group: GroupResult
  readonly units: readonly UnitResult[]
}

const toResult = ({
  standing,
  place,
  tiedWith,
  bandGrade,
  grade,
  raised,
  honours,
  decisions,
}: Outcome): UnitResult => ({
  ...standing.result,
  ...(place === undefined ? {} : { place: place.first }),
  tiedWith,
  ...(bandGrade === undefined ? {} : { bandGrade }),
  ...(grade === undefined ? {} : { grade }),
  vetoes: standing.score === undefined ? standing.result.vetoes : raised.map(({ id }) => id),
  ...(honours.length === 0 ? {} : { honours }),
  decisions,
})

/** Why a unit has no score yet. */
export const undecidedBecause = ({ result, isEmpty, open }: Standing): Decision => {
  if (isEmpty) return { code: 'nothingApplicable', params: {} }
  const code = open === undefined ? 'undecided' : 'scoreOpen'
  return { code, params: { missing: result.missing } }
}

const undecided = (standing: Standing): Outcome => ({
  standing,
  tiedWith: [],
  raised: [],
  honours: [],
  decisions: [undecidedBecause(standing)],
})

const byUnit = (a: { readonly result: { readonly unit: string } }, b: typeof a): number =>
  a.result.unit < b.result.unit ? -1 : 1

/** Places (R33), and the vetoes against each unit; places are never worked out again because of a veto (R32). */
const ranked = (rulebook: ResolvedRulebook, decided: readonly Standing[]): readonly Outcome[] => {
  const { ties, vetoed } = rulebook.policies
  const before = placed(decided, ties)
  const raised = new Map(
    before.map(({ standing, place }) => [standing, raisedAgainst(standing, place, rulebook)]),
  )
  const isRanked = (standing: Standing): boolean =>
    vetoed.ranked || (raised.get(standing) ?? []).length === 0
  const placeBefore = new Map(before.map(({ standing, place }) => [standing, place]))
  const common = (standing: Standing) => {
    const place = placeBefore.get(standing)
    return {
      raised: raised.get(standing) ?? [],
      honours: [],
      ...(place === undefined ? {} : { placeBefore: place }),
    }
  }
  const apart = decided.filter((standing) => !isRanked(standing)).sort(byUnit)
  const published = apart.length === 0 ? before : placed(decided.filter(isRanked), ties)
  return [
    ...published.map((one): Outcome => ({ ...one, ...common(one.standing) })),
    ...apart.map((standing): Outcome => {
      const outcome = { standing, tiedWith: [], decisions: [], ...common(standing) }
      const vetoes = outcome.raised.map(({ id }) => id)
      return decide(outcome, { code: 'unranked', params: { vetoes } })
    }),
  ]
}

const basesOf = (
  outcomes: readonly Outcome[],
  open: readonly Standing[],
  inQuotaBase: boolean,
  lot: readonly string[] | undefined,
): QuotaBase => {
  const counts = (isVetoed: boolean): boolean => inQuotaBase || !isVetoed
  const assessed = outcomes.filter(({ raised }) => counts(raised.length > 0)).length
  const waiting = open.filter(({ result }) => counts(result.vetoes.length > 0)).length
  return {
    assessed,
    units: assessed + waiting,
    open: open.length,
    ...(lot === undefined ? {} : { lot }),
  }
}

/** Scores → places → bands → needs → lowerings → ceilings → quotas → honours, for one group (R29). */
export const groupOutcome = (
  rulebook: ResolvedRulebook,
  group: Group,
  standings: readonly Standing[],
  lot?: readonly string[],
): GroupOutcome => {
  const { policies, vetoes, honours = [] } = rulebook
  const decided = standings.filter(({ score }) => score !== undefined)
  const open = standings.filter(({ score }) => score === undefined).sort(byUnit)
  const outcomes = ranked(rulebook, decided).map((outcome) => graded(outcome, group, rulebook))
  const bases = basesOf(outcomes, open, policies.vetoed.inQuotaBase, lot)
  const cut = rationed(outcomes, group, bases)
  const barring = new Set(vetoes.filter(({ barred }) => barred).map(({ id }) => id))
  const given = honoured(
    cut.outcomes,
    honours.filter((honour) => isFor(honour, group.id)),
    bases,
    barring,
  )
  const units = [...given.outcomes, ...open.map(undecided)].map(toResult)
  return {
    group: {
      group: group.id,
      units: units.map(({ unit }) => unit),
      assessed: decided.length,
      quotas: cut.quotas,
      ...(honours.length === 0 ? {} : { honours: given.honours }),
    },
    units,
  }
}
