import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { outcomeRules } from './outcome-rules.js'

const one = leaf('100', 'lose: 100, unless: flag.a')
const grades = (rest: string): string => `${one}
groups: { g: { table: t } }
grades: { g: [ { grade: 优, from: "≥ 90" }, { grade: 良, from: "≥ 60" }, { grade: 差, from: else } ] }
${rest}`

/** More steps down than there are grades below the best: most often a ceiling was meant. */
export const loweredTooFar = defineLint({
  id: 'LNT-042',
  title: { zh: '降等超过等次数', en: 'Lowered by more grades than there are' },
  why: {
    zh: '降的等次比这个组的等次还多，多半本意是“最高只能是某等次”。',
    en: 'More steps down than there are grades below the best: most often a ceiling was meant.',
  },
  fix: {
    zh: '改小 lower，或者改写 ceiling。',
    en: 'Lower by less, or say ceiling.',
  },
  mend: {
    says: {
      zh: '改成降到最低一等的级数；等次不变。',
      en: 'Lowers by as many grades as there are below the best; no grade changes.',
    },
    by: ({ params, at: [place] }, editor) => {
      if (!('most' in params) || place?.kind !== 'data') return undefined
      const at = editor.valueAt(`${place.pointer}/lower`)
      return at === undefined || params.most >= params.lower
        ? undefined
        : { ...at, text: String(params.most) }
    },
  },
  severity: 'warning',
  *check(subject, look) {
    const { vetoes, lowerings = [] } = subject.rulebook
    const steps = new Map<string, number | undefined>([
      ...vetoes.map(({ id, lower }) => [`veto ${id}`, lower] as const),
      ...lowerings.map(({ id, lower }) => [`lowering ${id}`, lower] as const),
    ])
    for (const { kind, id, groups, at } of outcomeRules(subject)) {
      const lower = steps.get(`${kind} ${id}`)
      if (lower === undefined) continue
      const most = Math.max(...groups.map(({ grades: rows }) => rows.length)) - 1
      for (const group of groups) {
        look()
        if (group.grades.length === 0 || lower < group.grades.length) continue
        const params = { name: id, lower, group: group.id, grades: group.grades.length, most }
        yield { code: 'LNT-042', params, at: [at], quote: String(lower) }
      }
    }
  },
  bad: [
    { input: grades('lowerings: [ { id: l, when: flag.b, lower: 3 } ]'), finds: ['3'] },
    { input: grades('vetoes: [ { id: v, when: flag.b, lower: 5 } ]'), finds: ['5'] },
  ],
  good: [
    grades('lowerings: [ { id: l, when: flag.b, lower: 2 } ]'),
    grades('vetoes: [ { id: v, when: flag.b, lower: 1 } ]'),
    grades('vetoes: [ { id: v, when: flag.b, ceiling: 差 } ]'),
  ],
})
