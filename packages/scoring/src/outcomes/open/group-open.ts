import type { Decision, Group, ResolvedRulebook, UnitResult } from '@fazhi/model'
import { isFor } from '../../compile/index.js'
import { answerOf, verdictOf } from '../answer.js'
import { type GroupOutcome, undecidedBecause } from '../group-outcome.js'
import { placed } from '../places.js'
import { gradeAt } from '../rows.js'
import type { OpenVeto, Raised, Standing } from '../standing.js'
import { basesOpen } from './bases-open.js'
import { type Contender, contenderOf } from './contender.js'
import { honouredOpen } from './honoured-open.js'
import { type OpenOutcome, told } from './open-outcome.js'
import { rationedOpen } from './rationed-open.js'
import { gradedOpen } from './rows-of.js'
import { onlyPlace, type Ranked, type Spans, spansOf } from './spans.js'

interface Raising {
  readonly raised: readonly Raised[]
  readonly mayRaise: readonly OpenVeto[]
}

/** The vetoes against a unit, and those that missing facts, its own or others', leave open (R32). */
const raisingOf = (
  { standing }: Contender,
  before: Spans,
  { vetoes }: ResolvedRulebook,
): Raising => {
  const { result, rules, open } = standing
  const ofFacts = vetoes
    .filter(({ id }) => result.vetoes.includes(id))
    .map(({ id }): Raised => ({ id, counted: rules.counted.get(id) ?? [] }))
  const read = rules.standingVetoes.map(({ veto, when }) => {
    const answer = answerOf(when, { places: { ...before, mayLack: false } })
    return { id: veto.id, verdict: verdictOf(answer), ...answer }
  })
  const found = [
    ...ofFacts,
    ...read.filter(({ verdict }) => verdict === 'yes').map(({ id, counted }) => ({ id, counted })),
  ]
  return {
    raised: vetoes.flatMap(({ id }) => found.filter((one) => one.id === id)),
    mayRaise: [
      ...(open?.mayRaise ?? []),
      ...read
        .filter(({ verdict }) => verdict === 'open')
        .map(({ id, missing }) => ({ id, missing })),
    ],
  }
}

/** Places before vetoes, vetoes, and the published places. */
const rankedOpen = (
  rulebook: ResolvedRulebook,
  contenders: readonly Contender[],
): readonly OpenOutcome[] => {
  const { ties, vetoed } = rulebook.policies
  const others = (unit: Contender, of: readonly Ranked[]): readonly Ranked[] =>
    of.filter(({ contender }) => contender !== unit)
  const everybody = contenders.map(
    (contender): Ranked => ({
      contender,
      takesPart: contender.isDecided || contender.standing.open ? 'surely' : 'perhaps',
    }),
  )
  const before = new Map(
    contenders.map((unit) => [unit, spansOf(unit, others(unit, everybody), ties)]),
  )
  const nowhere: Spans = { first: { from: 1, to: 1 }, last: { from: 1, to: 1 } }
  const beforeOf = (unit: Contender): Spans => before.get(unit) ?? nowhere
  const raising = new Map(
    contenders.map((unit) => [unit, raisingOf(unit, beforeOf(unit), rulebook)]),
  )
  const raisingFor = (unit: Contender): Raising => raising.get(unit) ?? { raised: [], mayRaise: [] }
  const published = everybody.flatMap(({ contender, takesPart }): Ranked[] => {
    const { raised, mayRaise } = raisingFor(contender)
    if (vetoed.ranked) return [{ contender, takesPart }]
    if (raised.length > 0) return []
    return [{ contender, takesPart: mayRaise.length > 0 ? 'perhaps' : takesPart }]
  })
  return contenders.map((unit): OpenOutcome => {
    const { raised, mayRaise } = raisingFor(unit)
    const hasPlace = vetoed.ranked || raised.length === 0
    return {
      contender: unit,
      before: beforeOf(unit),
      ...(hasPlace ? { published: spansOf(unit, others(unit, published), ties) } : {}),
      mayLackPlace: !vetoed.ranked && mayRaise.length > 0,
      tiedWith: [],
      raised,
      mayRaise,
      waits: [],
      honours: [],
      decisions: [],
    }
  })
}

/** What is said of places: ties of decided units, which stand whatever is missing, and places that are open. */
const withPlaces = (
  outcomes: readonly OpenOutcome[],
  { policies: { ties } }: ResolvedRulebook,
  open: number,
): readonly OpenOutcome[] => {
  const decided = outcomes.filter(
    ({ contender, published }) => contender.isDecided && published !== undefined,
  )
  const exact = new Map(
    placed(
      decided.map(({ contender }) => contender.standing),
      ties,
    ).map((one) => [one.standing, one]),
  )
  return outcomes.map((outcome) => {
    const { published, contender, raised } = outcome
    const { standing } = contender
    if (published === undefined) {
      const vetoes = raised.map(({ id }) => id)
      return told(outcome, { code: 'unranked', params: { vetoes } })
    }
    const { from, to } = published.first
    const isSure = from === to && !outcome.mayLackPlace
    const one = exact.get(standing)
    const ties = (one?.decisions ?? []).flatMap((decision): Decision[] => {
      if (decision.code !== 'tieShared') return [decision]
      return isSure ? [{ ...decision, params: { ...decision.params, place: from } }] : []
    })
    const units = contender.isDecided ? open : open - 1
    const opening: Decision = { code: 'placeOpen', params: { from, to, units } }
    return told(
      { ...outcome, tiedWith: one?.tiedWith ?? [] },
      ...ties,
      ...(isSure ? [] : [opening]),
    )
  })
}

const finalGrade = (
  { rows, waits, contender }: OpenOutcome,
  { grades }: Group,
  open: number,
): Pick<UnitResult, 'grade' | 'grades'> & { readonly decisions: readonly Decision[] } => {
  if (rows === undefined) return { decisions: [] }
  const [from, to] = [gradeAt(grades, rows.best), gradeAt(grades, rows.worst)]
  if (rows.best === rows.worst) return { grade: from, decisions: [] }
  const { result } = contender.standing
  const facts = contender.isDecided ? waits : result.missing
  const units = contender.isDecided ? open : open - 1
  return {
    grades: { from, to },
    decisions: [{ code: 'gradeOpen', params: { from, to, facts, units } }],
  }
}

const resultOf = (outcome: OpenOutcome, group: Group, open: number): UnitResult => {
  const { contender, published, mayLackPlace, tiedWith, bandGrade, raised, honours } = outcome
  const { standing } = contender
  const place = published === undefined || mayLackPlace ? undefined : onlyPlace(published.first)
  const { decisions, ...grade } = finalGrade(outcome, group, open)
  const isKnown = contender.isDecided || standing.open !== undefined
  const because = contender.isDecided ? [] : [undecidedBecause(standing)]
  if (!isKnown) return { ...standing.result, tiedWith: [], decisions: because }
  return {
    ...standing.result,
    ...(place === undefined ? {} : { place }),
    ...(published === undefined || place !== undefined ? {} : { places: published.first }),
    tiedWith,
    ...(bandGrade === undefined ? {} : { bandGrade }),
    ...grade,
    vetoes: raised.map(({ id }) => id),
    ...(honours.length === 0 ? {} : { honours }),
    decisions: [...because, ...outcome.decisions, ...decisions],
  }
}

const byUnit = (a: Standing, b: Standing): number => (a.result.unit < b.result.unit ? -1 : 1)

/**
 * The outcomes of a group some of whose scores are open, under `missing: interval` (R12): places and grades as intervals, for
 * decided units too where an open one could change theirs. A place or a grade that is the same whatever the missing facts
 * turn out to be stands.
 */
export const groupOpen = (
  rulebook: ResolvedRulebook,
  group: Group,
  standings: readonly Standing[],
  lot?: readonly string[],
): GroupOutcome => {
  const { honours = [], policies } = rulebook
  const decided = standings.filter(({ score }) => score !== undefined)
  const rest = standings.filter(({ score }) => score === undefined).sort(byUnit)
  const inOrder = [...placed(decided, policies.ties).map(({ standing }) => standing), ...rest]
  const contenders = inOrder.filter(({ isEmpty }) => !isEmpty).map(contenderOf)
  const open = contenders.filter(({ isDecided }) => !isDecided).length
  const ranked = withPlaces(rankedOpen(rulebook, contenders), rulebook, open)
  const graded = ranked.map((outcome) => gradedOpen(outcome, group, rulebook))
  const bases = basesOpen(ranked, standings, policies.vetoed.inQuotaBase, lot)
  const cut = rationedOpen(graded, group, bases, policies.ties)
  const given = honouredOpen(
    cut.outcomes,
    honours.filter((honour) => isFor(honour, group.id)),
    rulebook,
    group.grades,
    bases,
  )
  const found = new Map(given.outcomes.map((one) => [one.contender.standing, one]))
  const units = inOrder.map((standing): UnitResult => {
    const outcome = found.get(standing)
    return outcome === undefined
      ? { ...standing.result, tiedWith: [], decisions: [undecidedBecause(standing)] }
      : resultOf(outcome, group, open)
  })
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
