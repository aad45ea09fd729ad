import type { Group, OutcomeCondition, Quota, ResolvedRulebook, Year } from '@fazhi/model'
import { branch, each, extra, fact, leaf, resultOf, rulebook, unit, verified, x } from './make.js'

/*
 * A city whose units have the points they are given, so that tests can say scores and read places and grades. The table is
 * worth 100; `first` is an item of 10 that adds nothing to the total, for ties and conditions.
 */

const facts = [
  fact('points'),
  fact('hundredths'),
  fact('first'),
  fact('deducted'),
  fact('caught', { type: 'flag' }),
  fact('warned', { type: 'flag' }),
  fact('late', { type: 'flag' }),
  fact('passed', { type: 'coverage' }),
]

const root = branch('table', '100', [
  leaf('main', '100', [each('gain', '1', 'points'), each('gain', '0.01', 'hundredths')]),
  leaf('first', '0', [each('gain', '1', 'first')], { outOf: x('10'), ceiling: x('10') }),
])

const deduction = extra('deduction', [each('lose', '1', 'deducted')], {
  floor: x('-10'),
  ceiling: x('0'),
})

/** 优秀 from 90, 良好 above 80, 合格 from 60, 不合格. */
export const grades: Group['grades'] = [
  { grade: '优秀', from: { rel: '>=', bound: x('90') } },
  { grade: '良好', from: { rel: '>', bound: x('80') } },
  { grade: '合格', from: { rel: '>=', bound: x('60') } },
  { grade: '不合格' },
]

/** The grades with more said of some. */
export const gradesWith = (
  more: Readonly<Record<string, Partial<Group['grades'][number]>>>,
): Group['grades'] => grades.map((row) => ({ ...row, ...more[row.grade] }))

/** A rulebook of one group, with rules about outcomes. */
export const book = (
  more: Partial<Pick<ResolvedRulebook, 'vetoes' | 'lowerings' | 'honours'>> & {
    readonly policies?: Partial<ResolvedRulebook['policies']>
    readonly group?: Partial<Group>
  } = {},
): ResolvedRulebook => {
  const { policies, group, vetoes = [], lowerings, honours } = more
  return {
    ...rulebook(root, facts, {
      onTop: [deduction],
      ...(policies === undefined ? {} : { policies }),
      vetoes,
      groups: [{ id: 'all', title: { zh: '全部' }, tables: ['all'], grades, ...group }],
    }),
    ...(lowerings === undefined ? {} : { lowerings }),
    ...(honours === undefined ? {} : { honours }),
  }
}

type Given = number | string | Readonly<Record<string, unknown>>

/** What a unit is given: `95`, `'91.35'`, or facts. */
const factsOf = (said: Given): Readonly<Record<string, unknown>> => {
  if (typeof said === 'object') return said
  const [points, hundredths = '0'] = String(said).split('.')
  return { points: Number(points), hundredths: Number(hundredths) }
}

/** Submissions: a score is a unit's points; `undefined` leaves a fact out. */
export const units = (given: Readonly<Record<string, Given>>) =>
  Object.entries(given).map(([id, said]) => {
    const all: Record<string, unknown> = {
      hundredths: 0,
      first: 0,
      deducted: 0,
      caught: false,
      warned: false,
      late: false,
      passed: { covered: 10, of: 10 },
      ...factsOf(said),
    }
    return unit(
      id,
      verified(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))),
    )
  })

/** Unit, place and grade, as the groups list them. */
export const standings = (year: Year) =>
  year.groups.flatMap(({ units: ids }) =>
    ids.map((id) => {
      const { place, grade } = resultOf(year, id)
      return [id, place, grade] as const
    }),
  )

/** The grades of units by id. */
export const gradesOf = (year: Year, ...ids: readonly string[]) =>
  ids.map((id) => resultOf(year, id).grade)

/** Decisions of a unit with a code. */
export const decisionsOf = (year: Year, id: string, ...codes: readonly string[]) =>
  resultOf(year, id).decisions.filter(({ code }) => codes.includes(code))

/** A condition on points of a node; with a percent sign on their share. */
export const pointsOf = (
  node: string,
  rel: '>=' | '>' | '<=' | '<' | '=',
  bound: string,
  share = false,
): OutcomeCondition => ({ kind: 'points', node, rel, bound: x(bound), share })

export const placeFrom = (
  from: 'first' | 'last',
  rel: '>=' | '>' | '<=' | '<' | '=',
  bound: string,
): OutcomeCondition => ({ kind: 'place', from, rel, bound: x(bound) })

export const share = (
  part: string,
  more: Partial<Extract<Quota, { share: unknown }>> = {},
): Quota => ({ share: x(part), of: 'assessed', round: 'down', edgeTie: 'allOut', ...more })
