import { compare, exactOf, type Group, type ResolvedRulebook, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { type OutcomeRule, outcomeRules, tablesOf } from './outcome-rules.js'
import { possible } from './possible.js'
import { lookupOf } from './subject.js'

const codes = {
  veto: 'LNT-041.veto',
  lowering: 'LNT-041.lowering',
  need: 'LNT-041.need',
  honour: 'LNT-041.honour',
} as const

/** Grades of a group that the points of its tables reach; extras on top may carry a total anywhere. */
const reachable = (rulebook: ResolvedRulebook, group: Group): readonly string[] => {
  const tables = tablesOf(rulebook, group)
  const isOpen = tables.some(({ onTop }) =>
    onTop.some(({ ceiling }) => compare(exactOf(ceiling), zero) > 0),
  )
  return group.grades
    .filter(({ from }) => {
      if (from === undefined || isOpen) return true
      return tables.some(({ root }) => {
        const order = compare(exactOf(root.points), exactOf(from.bound))
        return order > 0 || (order === 0 && from.rel === '>=')
      })
    })
    .map(({ grade }) => grade)
}

const canBeVetoed = ({ vetoes }: ResolvedRulebook, { kind }: OutcomeRule, group: Group): boolean =>
  vetoes.some(
    ({ barred, groups }) =>
      (groups === undefined || groups.includes(group.id)) && !(kind === 'honour' && barred),
  )

const book = (rest: string, row = ''): string => `${leaf('100', 'lose: 100, unless: flag.a')}
groups: { g: { table: t } }
grades: { g: [ { grade: 优, from: "≥ 90"${row} }, { grade: 差, from: else } ] }
${rest}`

/** A condition that no unit of any of its groups can meet: a need nobody meets, an honour nobody can reach, a veto never raised. */
export const neverHolds = defineLint({
  id: 'LNT-041',
  title: { zh: '不可能满足的条件', en: 'A condition that nobody can meet' },
  why: {
    zh: '没有单位能满足的必要条件、荣誉条件，或者不可能出现的否决，写了等于没写，或者使一个等次无人能得。',
    en: 'A need nobody meets closes a grade; a veto that is never raised protects nothing.',
  },
  fix: {
    zh: '改正界限或者事实的最大值。',
    en: 'Correct the bound, or the declared maximum of the fact.',
  },
  severity: 'warning',
  *check(subject, look) {
    const { rulebook } = subject
    const lookup = lookupOf(subject)
    for (const rule of outcomeRules(subject)) {
      look()
      const isPossible = rule.groups.some((group) => {
        const asking = {
          rulebook,
          lookup,
          group,
          grades: reachable(rulebook, group),
          canBeVetoed: canBeVetoed(rulebook, rule, group),
        }
        return possible(rule.when, asking).holds
      })
      if (isPossible || rule.groups.length === 0) continue
      yield { code: codes[rule.kind], params: { name: rule.id }, at: [rule.at], quote: rule.id }
    }
  },
  bad: [
    {
      input: book('', ', needs: { points: { item: "> 100" } }, whenNone: met'),
      finds: ['优'],
    },
    { input: book('honours: [ { id: h, when: { vetoed: true } } ]'), finds: ['h'] },
    {
      input: book(
        'vetoes: [ { id: v, when: { count.max10: "≥ 11" }, barred: true } ]\nhonours: [ { id: h, when: { all: [ { place: "< 1" }, { grade: 优 } ] } } ]',
      ),
      finds: ['v', 'h'],
    },
    { input: book('lowerings: [ { id: l, when: { rate.a: "> 100%" }, lower: 1 } ]'), finds: ['l'] },
  ],
  good: [
    book('', ', needs: { points: { item: "≥ 100%" } }, whenNone: met'),
    book('honours: [ { id: h, when: { any: [ { vetoed: true }, { place: "≤ 3" } ] } } ]'),
    book(
      'vetoes: [ { id: v, when: { count.max10: "≥ 10" }, ceiling: 差 } ]\nhonours: [ { id: h, when: { vetoed: true, grade: 差 } } ]',
    ),
    book('lowerings: [ { id: l, when: { not: { rate.a: "≥ 100%" } }, lower: 1 } ]'),
  ],
})
