import type { Condition } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { placeOfNode } from './subject.js'

const onlyUnit = (condition: Condition | undefined): string | undefined => {
  if (condition?.kind === 'all') return condition.of.map(onlyUnit).find((unit) => unit)
  if (condition?.kind !== 'attribute' || condition.attribute !== 'id') return undefined
  return condition.in.length === 1 ? String(condition.in[0]) : undefined
}

const item = (keys: string): string =>
  `items: [ { id: item, points: 100, ${keys}, clauses: [ { lose: 100, unless: flag.a } ] } ]`

/** An item for one unit changes what everybody else is out of; a rulebook that does not say how has not decided it. */
export const singleUnit = defineLint({
  id: 'LNT-009',
  title: { zh: '只适用于一个单位的项目', en: 'An item for a single unit' },
  why: {
    zh: '只有一个单位适用的项目，使其他单位的满分少了几分；没有写明如何处理，就是没有决定。',
    en: 'An item that applies to one unit takes points from what everybody else is out of; a rulebook that does not say how has not decided it.',
  },
  fix: {
    zh: '在项目上写 notApplicable：折算 rescale、给满分 fullCredit 或者记零 zero。',
    en: 'Say notApplicable at the item: rescale, fullCredit or zero.',
  },
  severity: 'warning',
  *check({ nodes, rulebook }, look) {
    const isUnsaid = rulebook.assumptions.some(({ code }) => code === 'policies.notApplicable')
    for (const { node } of nodes) {
      const unit = onlyUnit(node.applies)
      if (unit === undefined) continue
      look()
      if (!isUnsaid || node.notApplicable !== 'rescale') continue
      yield {
        code: 'LNT-009',
        params: { node: node.id, unit },
        at: [placeOfNode(node)],
        quote: node.id,
        expected: 'notApplicable: rescale | fullCredit | zero',
      }
    }
  },
  bad: [{ input: table(item('applies: { id: lakeside-town }')), finds: ['item'] }],
  good: [
    table(item('applies: { id: lakeside-town }, notApplicable: fullCredit')),
    table(item('applies: { id: [lakeside-town, hill-town] }')),
    `policies: { notApplicable: rescale }\n${table(item('applies: { id: lakeside-town }'))}`,
    leaf('1', 'lose: 1, unless: flag.a'),
  ],
})
