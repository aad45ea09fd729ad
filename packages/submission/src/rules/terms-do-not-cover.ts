import { type DaysOfYear, dayAfter, dayBefore, daysInYear, type Principal } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { kindsWithTwoPrincipals, townshipRoles } from '../data/township-roles.js'
import { principalsOf } from './examples.js'

interface Gap {
  readonly from: string
  readonly to: string
  /** Index of the principal before or after the gap. */
  readonly beside: number
}

/** Stretches of the days given in which nobody of the list is in office. */
const gapsOf = (
  terms: readonly (readonly [index: number, principal: Principal])[],
  days: DaysOfYear,
): readonly Gap[] => {
  const gaps: Gap[] = []
  let open = days.first
  let beside = terms[0]?.[0] ?? 0
  const inOrder = [...terms].sort(([, a], [, b]) => (a.term.from < b.term.from ? -1 : 1))
  for (const [index, { term }] of inOrder) {
    const last = term.to ?? days.last
    if (last < open || last < term.from) continue
    if (term.from > days.last) break
    if (term.from > open) gaps.push({ from: open, to: dayBefore(term.from), beside: index })
    open = dayAfter(last)
    beside = index
  }
  if (open <= days.last) gaps.push({ from: open, to: days.last, beside })
  return gaps
}

/** Days of the year for which nobody is named, in an office the unit has. */
export const termsDoNotCover = submissionRule({
  id: 'SUB-037',
  title: { zh: '全年都有主要负责人', en: 'Somebody is in office all year' },
  severity: 'warning',
  mayBlock: true,
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { unit, year } = subject
    if (unit === undefined) return
    const days = daysInYear(unit.unit.exists ?? {}, year)
    if (days === undefined) return
    const at = [subject.place('principals')] as const
    look()
    if (unit.principals.length === 0) {
      yield { code: 'SUB-037.nobody', params: { year }, at, severity: 'error' }
      return
    }
    if (kindsWithTwoPrincipals.includes(unit.unit.kind)) {
      for (const side of ['party', 'government'] as const) {
        look()
        if (!unit.principals.some(({ role }) => role === townshipRoles[side]))
          yield { code: `SUB-037.${side}`, params: { year }, at }
      }
    }
    const inOffice = [...unit.principals.entries()]
    for (const role of new Set(unit.principals.map((principal) => principal.role))) {
      look()
      const terms = inOffice.filter(([, principal]) => principal.role === role)
      for (const { from, to, beside } of gapsOf(terms, days))
        yield {
          code: 'SUB-037',
          params: { from, to },
          at: [subject.place('principals', beside, 'term')],
          quote: `${from} ${to}`,
        }
    }
  },
  bad: [
    {
      input: { unit: { principals: principalsOf(['2020-01-01', '2021-04-30'], ['2021-06-01']) } },
      finds: ['2021-05-01 2021-05-31'],
    },
    {
      input: { unit: { principals: principalsOf(['2021-03-01', '2021-11-30']) } },
      finds: ['2021-01-01 2021-02-28', '2021-12-01 2021-12-31'],
    },
    { input: { unit: { principals: [] } }, finds: [''] },
    { input: { unit: { principals: principalsOf() } }, finds: [''] },
  ],
  good: [
    { input: {} },
    { input: { unit: { principals: principalsOf(['2020-01-01', '2021-04-30'], ['2021-05-01']) } } },
    { input: { unit: { principals: principalsOf(['2021-01-01', '2021-12-31']) } } },
    {
      input: {
        unit: {
          unit: {
            id: 'township-16',
            name: { zh: '新桥镇' },
            kind: 'township',
            enforcementPower: true,
            exists: { from: '2021-06-01' },
          },
          principals: principalsOf(['2021-06-01']),
        },
      },
      why: 'a unit created in June has no principal before it',
    },
  ],
})
