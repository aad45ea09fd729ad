import { compare, decimal, exactOf } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import {
  isAsShown,
  mostOf,
  namedItem,
  noSelfScore,
  selfScoredOf,
  shown,
} from '../check/self-scored.js'

/** An item of the self-score above what the item can give. */
export const selfScoreAbove = submissionRule({
  id: 'SUB-082',
  title: { zh: '自评不超过项目满分', en: 'A self-score is possible' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: noSelfScore,
  *check(subject, look) {
    const scored = selfScoredOf(subject)
    if (scored === undefined) return
    for (const [item, value] of Object.entries(scored.items)) {
      const node = scored.nodes.get(item)
      if (node === undefined) continue
      look()
      const most = mostOf(node, scored.table)
      if (compare(exactOf(value), most) <= 0 || isAsShown(value, most)) continue
      yield {
        code: 'SUB-082',
        params: { ...namedItem(node), value, most: shown(most) },
        at: [subject.place('selfScore', 'items', item)],
        quote: value,
      }
    }
  },
  bad: [
    {
      input: {
        unit: {
          selfScore: { total: decimal('101'), items: { 'study.sessions': decimal('100.5') } },
        },
        reads: ['study.sessions'],
      },
      finds: ['100.5'],
    },
  ],
  good: [
    {
      input: {
        unit: { selfScore: { total: decimal('100'), items: { 'study.sessions': decimal('100') } } },
        reads: ['study.sessions'],
      },
      why: 'just the full mark',
    },
    { input: { unit: { selfScore: { total: decimal('500') } }, reads: ['study.sessions'] } },
    { input: { unit: {}, reads: ['study.sessions'] }, why: 'no self-score' },
  ],
})
