import {
  type DutyReport,
  decimal,
  exactOf,
  type Principal,
  printExact,
  type ScoreHeld,
} from '@fazhi/model'

/** First and last day of a term; no last day while it lasts. */
export type Days = readonly [from: string, to?: string]

/** Principals for examples: a government principal for the whole time, and Party principals with the terms given: p1, p2, … */
export const principalsOf = (...terms: readonly Days[]): readonly Principal[] => [
  {
    id: 'government',
    name: '丁',
    role: 'townshipGovernmentPrincipal',
    term: { from: '2019-06-01' },
  },
  ...terms.map(
    ([from, to], index): Principal => ({
      id: `p${index + 1}`,
      name: `甲${index + 1}`,
      role: 'townshipPartyPrincipal',
      term: { from, ...(to === undefined ? {} : { to }) },
    }),
  ),
]

/** A duty report for examples. */
export const dutyReportOf = (
  principal: string,
  date: string,
  duties: readonly string[] = [],
): DutyReport => ({
  principal,
  form: 'yearEnd',
  date,
  duties,
  problems: [],
  rectification: 'none',
})

/** A computed score for examples: points of items, each with the facts that were verified otherwise than claimed. */
export const scoreOf = (
  total: string,
  items: Readonly<Record<string, readonly [points: string, ...changed: string[]]>>,
): ScoreHeld => ({
  total: decimal(total),
  items: Object.entries(items).map(([item, [points, ...changed]]) => ({
    item,
    points: printExact(exactOf(points)),
    changed,
  })),
})
