import { nearest } from '@fazhi/findings'
import { decimal } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { namedItem, noSelfScore, selfScoredOf } from '../check/self-scored.js'

/** An item of the self-score that the unit's table does not have. */
export const selfScoreItem = submissionRule({
  id: 'SUB-081',
  title: { zh: '自评的项目在考核表中', en: 'Items of the self-score are in the table' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: noSelfScore,
  *check(subject, look) {
    const scored = selfScoredOf(subject)
    if (scored === undefined) return
    for (const item of Object.keys(scored.items)) {
      look()
      if (scored.nodes.has(item)) continue
      const at = [subject.place('selfScore', 'items', item)] as const
      const node = scored.nodes.get(nearest(item, [...scored.nodes.keys()]) ?? '')
      if (node === undefined) yield { code: 'SUB-081', params: { item }, at, quote: item }
      else {
        const { item: meant, ...names } = namedItem(node)
        yield {
          code: 'SUB-081.nearest',
          params: { item, nearest: meant, ...names },
          at,
          quote: item,
          expected: meant,
        }
      }
    }
  },
  bad: [
    {
      input: {
        unit: { selfScore: { total: decimal('90'), items: { 'study.session': decimal('90') } } },
        reads: ['study.sessions'],
      },
      finds: ['study.session'],
    },
    {
      input: {
        unit: { selfScore: { total: decimal('90'), items: { 领导责任: decimal('90') } } },
        reads: ['study.sessions'],
      },
      finds: ['领导责任'],
    },
  ],
  good: [
    {
      input: {
        unit: { selfScore: { total: decimal('90'), items: { 'study.sessions': decimal('90') } } },
        reads: ['study.sessions'],
      },
    },
    {
      input: { unit: { selfScore: { total: decimal('90') } }, reads: ['study.sessions'] },
      why: 'the total alone says nothing of items',
    },
    {
      input: { unit: { selfScore: { total: decimal('90'), items: { x: decimal('90') } } } },
      why: 'no rulebook',
    },
  ],
})
