import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { clausesOf, placeOfNode } from './subject.js'

/** "No case, no points" punishes the unit to which nothing happened. It may be meant; somebody should say so. */
export const perverseZero = defineLint({
  id: 'LNT-015',
  title: { zh: '无事可计反而不得分', en: 'Nothing to count, and no points for it' },
  why: {
    zh: '“没有发生则不得分”罚的是没有事情可做的单位：没有案件的部门反而丢分。',
    en: '“No case, no points” punishes the unit to which nothing happened: a department without a single case loses points for it.',
  },
  fix: {
    zh: '改成 whenNone: notApplicable 或者 met；确实如此规定的，不必改。',
    en: 'Say whenNone: notApplicable or met; where it really is so, leave it.',
  },
  severity: 'info',
  *check({ nodes }, look) {
    for (const { node } of nodes) {
      for (const clause of clausesOf(node)) {
        if (!('whenNone' in clause) || clause.whenNone === undefined) continue
        look()
        if (clause.whenNone !== 'unmet') continue
        const at = clause.at ?? placeOfNode(node)
        yield { code: 'LNT-015', params: { node: node.id }, at: [at], quote: node.id }
      }
    }
  },
  bad: [
    { input: leaf('5', 'gain: 5, share: rate.a, whenNone: unmet'), finds: ['item'] },
    {
      input: leaf('5', 'by: rate.a, gain: { "≥ 90%": 5, else: 0 }, whenNone: unmet'),
      finds: ['item'],
    },
  ],
  good: [
    leaf('5', 'gain: 5, share: rate.a, whenNone: notApplicable'),
    leaf('5', 'gain: 5, share: rate.a, whenNone: met'),
    leaf('5', 'lose: 5, unless: flag.a'),
  ],
})
