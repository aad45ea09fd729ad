import { compare, exactOf, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const groups = (from: string): string =>
  `groups: { g: { table: t } }\ngrades: { g: [ { grade: 优秀, from: "${from}" }, { grade: 其他, from: else } ] }`
const one = leaf('50', 'lose: 50, unless: flag.a')

/** A grade above what any table of the group can give is out of reach for everybody. */
export const gradeReach = defineLint({
  id: 'LNT-005',
  title: { zh: '达不到的等次', en: 'A grade out of reach' },
  why: {
    zh: '等次的分数线高于本组任何一张表的满分，没有单位能得到。多半是换了满分没有换分数线。',
    en: 'The bound of a grade lies above what any table of the group can give. Most often the full mark was changed and the bound was not.',
  },
  fix: {
    zh: '按本组的满分重定分数线。',
    en: 'Set the bound by the full mark of the group’s tables.',
  },
  severity: 'warning',
  *check({ rulebook, declared }, look) {
    for (const group of rulebook.groups) {
      const tables = rulebook.tables.filter((table) => group.tables.includes(table.id))
      // Extras may carry a total past its ceiling; how far is theirs to say.
      if (
        tables.some((table) =>
          table.onTop.some((extra) => compare(exactOf(extra.ceiling), zero) > 0),
        )
      ) {
        continue
      }
      const best = tables
        .map((table) => exactOf(table.root.points))
        .reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero)
      for (const [index, row] of group.grades.entries()) {
        if (row.from === undefined) continue
        look()
        const order = compare(best, exactOf(row.from.bound))
        if (order > 0 || (order === 0 && row.from.rel === '>=')) continue
        const at = declared.placeOf(`/grades/${group.id}/${index}`)
        yield {
          code: 'LNT-005',
          params: { group: group.id, grade: row.grade },
          at: [at],
          quote: row.grade,
        }
      }
    }
  },
  bad: [
    { input: `${one}\n${groups('≥ 90')}`, finds: ['优秀'] },
    { input: `${one}\n${groups('> 50')}`, finds: ['优秀'] },
  ],
  good: [
    `${one}\n${groups('≥ 50')}`,
    `${one}\n${groups('≥ 45')}`,
    `${leaf('100', 'lose: 100, unless: flag.a')}\n${groups('≥ 90')}`,
  ],
})
