import { add, decimal, exactOf } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import {
  expectedOf,
  isAsShown,
  namedItem,
  noSelfScore,
  selfScoredOf,
  shown,
  sumBelow,
} from '../check/self-scored.js'

/**
 * A self-score that is not the sum of its items, in all or in a block. Where an item is not said there is no sum; an extra on top
 * that is not said counts nothing.
 */
export const selfScoreSum = submissionRule({
  id: 'SUB-083',
  title: { zh: '自评总分等于各项之和', en: 'A self-score is the sum of its items' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: noSelfScore,
  *check(subject, look) {
    const scored = selfScoredOf(subject)
    if (scored === undefined) return
    const { items, nodes, table, total } = scored
    for (const [item, value] of Object.entries(items)) {
      const node = nodes.get(item)
      const sum = node && sumBelow(node, items)
      if (node === undefined || sum === undefined) continue
      look()
      if (isAsShown(value, sum)) continue
      yield {
        code: 'SUB-083.item',
        params: { ...namedItem(node), value, sum: shown(sum) },
        at: [subject.place('selfScore', 'items', item)],
        quote: value,
        ...expectedOf(sum),
      }
    }
    const below = sumBelow(table.root, items)
    if (below === undefined) return
    look()
    const sum = table.onTop.reduce(
      (all, { id }) => add(all, exactOf(Object.hasOwn(items, id) ? (items[id] ?? '0') : '0')),
      below,
    )
    if (isAsShown(total, sum)) return
    yield {
      code: 'SUB-083',
      params: { total, sum: shown(sum) },
      at: [subject.place('selfScore', 'total')],
      quote: total,
      ...expectedOf(sum),
    }
  },
  bad: [
    {
      input: {
        unit: {
          selfScore: {
            total: decimal('91'),
            items: { 'study.sessions': decimal('60'), 'litigation.heard': decimal('30.5') },
          },
        },
        reads: ['study.sessions', 'litigation.heard'],
      },
      finds: ['91'],
    },
    {
      input: {
        unit: {
          selfScore: {
            total: decimal('60'),
            items: {
              'study.sessions': decimal('60'),
              'decision.failures-extra': decimal('2'),
            },
          },
        },
        reads: ['study.sessions'],
        dated: ['decision.failures'],
      },
      finds: ['60'],
      why: 'what is on top is added',
    },
  ],
  good: [
    {
      input: {
        unit: {
          selfScore: {
            total: decimal('90.5'),
            items: { 'study.sessions': decimal('60'), 'litigation.heard': decimal('30.50') },
          },
        },
        reads: ['study.sessions', 'litigation.heard'],
      },
      why: '30.50 is 30.5',
    },
    {
      input: {
        unit: {
          selfScore: { total: decimal('91'), items: { 'study.sessions': decimal('60') } },
        },
        reads: ['study.sessions', 'litigation.heard'],
      },
      why: 'the other item is not said',
    },
    { input: { unit: { selfScore: { total: decimal('91') } }, reads: ['study.sessions'] } },
  ],
})
