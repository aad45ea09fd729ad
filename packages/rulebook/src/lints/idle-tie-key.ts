import { compare, exactOf, zero } from '@fazhi/model'
import { verbsOf } from '../clauses/index.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const one = leaf('100', 'lose: 100, unless: flag.a')
const book = (key: string, rest = ''): string => `policies: { ties: { breakBy: [${key}] } }
${one}
groups: { g: { table: t } }
grades: { g: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }
${rest}`

/** A tie key that is the same for everybody: equal units stay equal although the rulebook says how to separate them. */
export const idleTieKey = defineLint({
  id: 'LNT-024',
  title: { zh: '分不出先后的并列比较项', en: 'A tie key that separates nobody' },
  why: {
    zh: '比“扣分少”而没有一张表在总分之外扣分，比“无否决”而没有否决事项：人人一样，同分的还是同分。',
    en: 'Fewest points deducted where no table deducts anything on top, no veto where there is no veto: everybody is the same, and who was equal stays equal.',
  },
  fix: {
    zh: '换成某个项目的得分，或者删去这一条。',
    en: 'Name an item to compare, or take the key out.',
  },
  mend: {
    says: { zh: '删去这一条；先后不变。', en: 'Takes the key out; no order changes.' },
    by: ({ at: [place] }, editor) =>
      place?.kind === 'data' ? editor.remove(place.pointer) : undefined,
  },
  severity: 'warning',
  *check({ rulebook: { policies, tables, vetoes }, declared }, look) {
    const deducts = tables.some(({ onTop }) =>
      onTop.some(
        (extra) =>
          compare(exactOf(extra.floor), zero) < 0 &&
          [extra, ...extra.items].some(({ clauses }) => clauses.flatMap(verbsOf).includes('lose')),
      ),
    )
    for (const [index, { key }] of policies.ties.breakBy.entries()) {
      look()
      const isIdle =
        (key === 'fewestPointsDeducted' && !deducts) || (key === 'noVeto' && vetoes.length === 0)
      if (!isIdle) continue
      const at = declared.placeOf(`/policies/ties/breakBy/${index}`)
      yield { code: 'LNT-024', params: { key }, at: [at], quote: key }
    }
  },
  bad: [
    { input: book('fewestPointsDeducted'), finds: ['fewestPointsDeducted'] },
    { input: book('item, noVeto'), finds: ['noVeto'] },
  ],
  good: [
    book('noVeto', 'vetoes: [ { id: v, when: flag.b, ceiling: 差 } ]'),
    book('item'),
    `policies: { ties: { breakBy: [fewestPointsDeducted] } }
tables: { t: { for: { kind: zone }, items: [ { id: item, points: 100, clauses: [ { lose: 100, unless: flag.a } ] } ], onTop: [ { id: extra, floor: -5, clauses: [ { lose: 5, when: flag.b } ] } ] } }`,
  ],
})
