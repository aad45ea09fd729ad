import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const one = leaf('100', 'lose: 100, unless: flag.a')
const grades = 'grades: { g: [ { grade: 合格, from: "≥ 60" }, { grade: 不合格, from: else } ] }'

/** A group without grades gives scores and places only; that may be meant, and is worth a look. */
export const groupGrades = defineLint({
  id: 'LNT-014',
  title: { zh: '没有等次的组', en: 'A group without grades' },
  why: {
    zh: '没有等次的组只有分数和名次；也许就是这样，但要有人确认。',
    en: 'A group without grades has scores and places only; that may be meant, and somebody should confirm it.',
  },
  fix: {
    zh: '在 grades 下写这个组的等次；不评等次的，不必改。',
    en: 'Write the group’s grades; where none are given, leave it as it is.',
  },
  severity: 'info',
  *check({ rulebook, declared }, look) {
    for (const group of rulebook.groups) {
      look()
      if (group.grades.length > 0) continue
      const at = declared.placeOf(`/groups/${group.id}`, 'key')
      yield { code: 'LNT-014', params: { group: group.id }, at: [at], quote: group.id }
    }
  },
  bad: [{ input: `${one}\ngroups: { g: { table: t } }\ngrades: {}`, finds: ['g'] }],
  good: [
    `${one}\ngroups: { g: { table: t } }\n${grades}`,
    `${one}\ngroups: { g: { tables: [t] } }\n${grades}`,
    `${one}\ngroups: { g: { title: 组, table: t } }\n${grades}`,
  ],
})
