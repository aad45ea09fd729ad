import {
  compare,
  emptyBands,
  exactOf,
  type Group,
  most,
  type ResolvedRulebook,
  zero,
} from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const groups = (from: string): string =>
  `groups: { g: { table: t } }\ngrades: { g: [ { grade: 优秀, from: "${from}" }, { grade: 其他, from: else } ] }`
const one = leaf('50', 'lose: 50, unless: flag.a')

/** What the best of a group's tables can come to; absent where extras may carry a total past its ceiling. */
const bestOf = ({ tables }: ResolvedRulebook, group: Group) => {
  const mine = tables.filter((table) => group.tables.includes(table.id))
  const isOpen = mine.some(({ onTop }) =>
    onTop.some((extra) => compare(exactOf(extra.ceiling), zero) > 0),
  )
  return isOpen ? undefined : mine.map((table) => exactOf(table.root.points)).reduce(most, zero)
}

/** A grade above what any table of the group can give is out of reach; so is one below the least that there is. */
export const gradeReach = defineLint({
  id: 'LNT-005',
  title: { zh: '达不到的等次', en: 'A grade out of reach' },
  why: {
    zh: '等次的分数线高于本组任何一张表的满分，没有单位能得到，多半是换了满分没有换分数线；上一等次的分数线低到最低分也够得着，下一等次就没有人会落到。',
    en: 'The bound of a grade lies above what any table of the group can give; most often the full mark was changed and the bound was not. Or the bound above a grade is so low that the least total meets it, and nobody falls into the grade.',
  },
  fix: {
    zh: '按本组的满分和最低分重定分数线；只由否决、降等给的等次，不必改。',
    en: 'Set the bound by the full mark and the least total of the group’s tables; where only a veto or a lowering is to give the grade, leave it.',
  },
  severity: 'warning',
  *check({ rulebook, declared }, look) {
    for (const group of rulebook.groups) {
      const best = bestOf(rulebook, group)
      for (const [index, { grade, from }] of group.grades.entries()) {
        if (from === undefined || best === undefined) continue
        look()
        const order = compare(best, exactOf(from.bound))
        if (order > 0 || (order === 0 && from.rel === '>=')) continue
        const at = declared.placeOf(`/grades/${group.id}/${index}`)
        yield { code: 'LNT-005', params: { group: group.id, grade }, at: [at], quote: grade }
      }
      for (const { index, grade, isGivenByRule } of emptyBands(group, rulebook)) {
        look()
        const at = declared.placeOf(`/grades/${group.id}/${index}`)
        const said = { params: { group: group.id, grade }, at: [at] as const, quote: grade }
        if (isGivenByRule)
          yield { code: 'LNT-005.byRule', ...said, severity: 'info', outcome: 'review' }
        else yield { code: 'LNT-005.below', ...said }
      }
    }
  },
  bad: [
    { input: `${one}\n${groups('≥ 90')}`, finds: ['优秀'] },
    { input: `${one}\n${groups('> 50')}`, finds: ['优秀'] },
    { input: `${one}\n${groups('≥ 0')}`, finds: ['其他'] },
    {
      input: `${one}\n${groups('≥ 0')}\nvetoes: [ { id: v, when: flag.b, ceiling: 其他 } ]`,
      finds: ['其他'],
    },
  ],
  good: [
    `${one}\n${groups('≥ 50')}`,
    `${one}\n${groups('≥ 45')}`,
    `${one}\n${groups('> 0')}`,
    `${leaf('100', 'lose: 100, unless: flag.a')}\n${groups('≥ 90')}`,
  ],
})
