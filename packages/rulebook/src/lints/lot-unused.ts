import type { Quota } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const one = leaf('100', 'lose: 100, unless: flag.a')
const book = (group: string, quota: string, rest = ''): string => `${one}
groups: { g: { table: t${group} } }
grades: { g: [ { grade: 优, from: "≥ 90"${quota} }, { grade: 差, from: else } ] }
${rest}`
const lot = ', lot: [east, west]'

const isByLot = (quota: Quota | undefined): boolean => quota?.edgeTie === 'byLot'

/** A lot that no quota asks for decides nothing: either the quota should say byLot, or the order is left over. */
export const lotUnused = defineLint({
  id: 'LNT-045',
  title: { zh: '用不到的抽签', en: 'A lot that nothing asks for' },
  why: {
    zh: '写了抽签顺序，却没有名额用到它：要么名额漏写了 byLot，要么顺序是去年留下的。',
    en: 'A lot that no quota asks for decides nothing: either the quota should say byLot, or the order is left over.',
  },
  fix: {
    zh: '在名额上写 edgeTie: byLot，或者删去抽签顺序。',
    en: 'Say edgeTie: byLot at the quota, or take the order out.',
  },
  severity: 'warning',
  *check({ rulebook: { groups, honours = [] }, declared }, look) {
    for (const { id, lot: order, grades } of groups) {
      look()
      if (order === undefined) continue
      const asked = [
        ...grades.map(({ quota }) => quota),
        ...honours
          .filter((honour) => honour.groups === undefined || honour.groups.includes(id))
          .map(({ quota }) => quota),
      ]
      if (asked.some(isByLot)) continue
      const at = declared.placeOf(`/groups/${id}/lot`, 'key')
      yield { code: 'LNT-045', params: { group: id }, at: [at], quote: id }
    }
  },
  bad: [
    { input: book(lot, ''), finds: ['g'] },
    { input: book(lot, ', places: 2, edgeTie: allOut'), finds: ['g'] },
  ],
  good: [
    book(lot, ', places: 2, edgeTie: byLot'),
    book(lot, '', 'honours: [ { id: h, places: 1, edgeTie: byLot } ]'),
    book('', ', places: 2, edgeTie: byLot'),
  ],
})
