import { defineLint } from './define-lint.js'
import { outcomeRules } from './outcome-rules.js'

const item = 'points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: flag.a } ] } ]'
const two = (rest: string): string =>
  `tables: { t: { for: { kind: zone }, ${item} }, u: { for: { kind: township }, ${item} } }
groups: { g: { table: t }, h: { table: u } }
grades:
  g: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ]
  h: [ { grade: 甲, from: "> 0" }, { grade: 乙, from: else } ]
${rest}`

/** A ceiling that a group has no such grade for keeps nothing down there: the veto would be raised and do nothing. */
export const ceilingGrade = defineLint({
  id: 'LNT-040',
  title: { zh: '最高等次在组内没有', en: 'A ceiling that a group does not have' },
  why: {
    zh: '最高等次在这个组里没有，否决提出来也不起作用。',
    en: 'A ceiling that a group has no such grade for keeps nothing down there: the veto would be raised and do nothing.',
  },
  fix: {
    zh: '写明适用的组 groups，或者改用这个组有的等次。',
    en: 'Say for which groups it is, or name a grade that the group has.',
  },
  severity: 'warning',
  *check(subject, look) {
    const { vetoes, lowerings = [] } = subject.rulebook
    const ceilings = new Map<string, string>(
      [
        ...vetoes.map(({ id, ceiling }) => [`veto ${id}`, ceiling] as const),
        ...lowerings.map(({ id, ceiling }) => [`lowering ${id}`, ceiling] as const),
      ].flatMap(([key, grade]) => (grade === undefined ? [] : [[key, grade] as const])),
    )
    for (const { kind, id, groups, at } of outcomeRules(subject)) {
      const grade = ceilings.get(`${kind} ${id}`)
      if (grade === undefined) continue
      for (const group of groups) {
        look()
        if (group.grades.length === 0 || group.grades.some((row) => row.grade === grade)) continue
        const params = { name: id, grade, group: group.id }
        yield { code: 'LNT-040', params, at: [at], quote: grade }
      }
    }
  },
  bad: [
    { input: two('vetoes: [ { id: v, when: flag.b, ceiling: 差 } ]'), finds: ['差'] },
    { input: two('lowerings: [ { id: l, when: flag.b, ceiling: 乙 } ]'), finds: ['乙'] },
  ],
  good: [
    two('vetoes: [ { id: v, when: flag.b, ceiling: 差, groups: g } ]'),
    two('vetoes: [ { id: v, when: flag.b, lower: 1 } ]'),
    two('lowerings: [ { id: l, when: flag.b, ceiling: 乙, groups: [h] } ]'),
  ],
})
