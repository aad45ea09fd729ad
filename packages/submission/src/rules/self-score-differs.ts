import { decimal, type Exact, exactOf, subtract } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { expectedOf, isAsShown, namedItem, selfScoredOf, shown } from '../check/self-scored.js'
import { named, type Subject } from '../check/subject.js'
import type { DifferingItem, DifferingTotal } from '../codes.js'
import { quoteOf } from '../quote-of.js'
import { scoreOf } from './examples.js'

interface FirstItem {
  readonly params: DifferingItem
  readonly computed: Exact
  readonly changed: readonly string[]
}

/** The first item in the order of the table that the unit scored otherwise. */
const firstItem = (subject: Subject): FirstItem | undefined => {
  const scored = selfScoredOf(subject)
  if (scored === undefined) return undefined
  for (const { item, points, changed } of subject.score?.items ?? []) {
    const said = Object.hasOwn(scored.items, item) ? scored.items[item] : undefined
    const node = scored.nodes.get(item)
    // What its items come to is said at them.
    if (said === undefined || node === undefined || node.items.length > 0) continue
    const computed = exactOf(points)
    if (isAsShown(said, computed)) continue
    const params = { ...namedItem(node), itemValue: said, itemComputed: shown(computed) }
    return { params, computed, changed }
  }
  return undefined
}

/** The first fact of the item, or of any item where none is named, that was verified otherwise than claimed. */
const firstFact = (subject: Subject, first: FirstItem | undefined) => {
  const nodes = selfScoredOf(subject)?.nodes
  const among =
    first === undefined
      ? (subject.score?.items ?? [])
      : [{ item: first.params.item, changed: first.changed }]
  for (const { item: id, changed } of among) {
    const node = nodes?.get(id)
    for (const fact of changed) {
      const definition = subject.facts.get(fact)
      const { claimed, verified } = subject.unit?.facts[fact] ?? {}
      if (node === undefined || definition === undefined) continue
      if (claimed === undefined || verified === undefined) continue
      return {
        ...namedItem(node),
        ...named(definition),
        claimed: quoteOf(claimed),
        verified: quoteOf(verified),
      }
    }
  }
  return undefined
}

/** A self-score that is not what was computed of the verified facts: by how much, and where first. It changes no score. */
export const selfScoreDiffers = submissionRule({
  id: 'SUB-084',
  title: { zh: '自评与计算的得分一致', en: 'The self-score is the computed one' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  notApplicable: (subject) =>
    subject.unit?.selfScore === undefined || subject.score === undefined
      ? {
          zh: '没有自评得分，或还没有算出得分',
          en: 'there is no self-score, or no computed one yet',
        }
      : undefined,
  *check(subject, look) {
    const { unit, score } = subject
    if (unit?.selfScore === undefined || score === undefined) return
    look()
    const { total } = unit.selfScore
    const computed = exactOf(score.total)
    const by = subtract(exactOf(total), computed)
    const item = firstItem(subject)
    if (isAsShown(total, computed)) {
      if (item === undefined) return
      yield {
        code: 'SUB-084.inside',
        params: item.params,
        at: [subject.place('selfScore', 'items', item.params.item)],
        quote: item.params.itemValue,
        ...expectedOf(item.computed),
      }
      return
    }
    const differing: DifferingTotal = {
      value: total,
      computed: shown(computed),
      by: `${by.n > 0n ? '+' : ''}${shown(by)}`,
    }
    const place = subject.place('selfScore', 'total')
    const fact = firstFact(subject, item)
    const rest = { quote: total, ...expectedOf(computed) }
    if (fact !== undefined)
      yield {
        code: 'SUB-084.fact',
        params: { ...differing, ...fact },
        at: [place, subject.place('facts', fact.fact)],
        ...rest,
      }
    else if (item === undefined) yield { code: 'SUB-084', params: differing, at: [place], ...rest }
    else
      yield {
        code: 'SUB-084.item',
        params: { ...differing, ...item.params },
        at: [place, subject.place('selfScore', 'items', item.params.item)],
        ...rest,
      }
  },
  bad: [
    {
      input: {
        unit: {
          facts: { 'study.sessions': { claimed: 6, verified: 4 } },
          selfScore: { total: decimal('95') },
        },
        reads: ['study.sessions'],
        score: scoreOf('93.5', { 'study.sessions': ['93.5', 'study.sessions'] }),
      },
      finds: ['95'],
      why: 'it was verified with 4 sessions, not 6',
    },
    {
      input: {
        unit: { selfScore: { total: decimal('90'), items: { 'study.sessions': decimal('90') } } },
        reads: ['study.sessions'],
        score: scoreOf('93.5', { 'study.sessions': ['93.5'] }),
      },
      finds: ['90'],
      why: 'the facts are the same, the item differs',
    },
    {
      input: {
        unit: { selfScore: { total: decimal('90') } },
        reads: ['study.sessions'],
        score: scoreOf('93.5', {}),
      },
      finds: ['90'],
    },
    {
      input: {
        unit: {
          selfScore: {
            total: decimal('90'),
            items: { 'study.sessions': decimal('50'), 'litigation.heard': decimal('40') },
          },
        },
        reads: ['study.sessions', 'litigation.heard'],
        score: scoreOf('90', { 'study.sessions': ['40'], 'litigation.heard': ['50'] }),
      },
      finds: ['50'],
      why: 'the totals agree by accident',
    },
    {
      input: {
        unit: {
          selfScore: { total: decimal('93.5'), items: { 'study.sessions': decimal('7.73') } },
        },
        reads: ['study.sessions'],
        score: scoreOf('93.5', { 'study.sessions': ['440/57'] }),
      },
      finds: ['7.73'],
      why: '7.7193 is not 7.73 on any form',
    },
  ],
  good: [
    {
      input: {
        unit: { selfScore: { total: decimal('93.50') } },
        reads: ['study.sessions'],
        score: scoreOf('93.5', { 'study.sessions': ['93.5'] }),
      },
      why: '93.50 is 93.5',
    },
    {
      input: {
        unit: {
          selfScore: { total: decimal('93.5'), items: { 'study.sessions': decimal('7.72') } },
        },
        reads: ['study.sessions'],
        score: scoreOf('93.5', { 'study.sessions': ['440/57'] }),
      },
      why: '7.72 is what a form shows of 440/57',
    },
    {
      input: { unit: { selfScore: { total: decimal('90') } }, reads: ['study.sessions'] },
      why: 'nothing was computed yet',
    },
    {
      input: { reads: ['study.sessions'], score: scoreOf('93.5', {}) },
      why: 'no self-score',
    },
  ],
})
