import { compare, exactOf, printExact, zero } from '@fazhi/model'
import { verbsOf } from '../clauses/index.js'
import { leafReach } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { lookupOf, placeOfNode } from './subject.js'

/** The full mark must be within reach, and what can be gained above it does not count. */
export const gains = defineLint({
  id: 'LNT-003',
  title: { zh: '可能的得分与满分', en: 'Possible gains against the full mark' },
  why: {
    zh: '各得分点加起来不到满分，没有人能得满分；超过满分的部分不计，等于最后几点白做。',
    en: 'Where the gains together stay below the full mark, nobody can have it; what goes beyond it does not count, so the last achievements are worth nothing.',
  },
  fix: {
    zh: '改得分点或者改分值，使两者相等；确实允许多得的，写 ceiling。',
    en: 'Change the gains or the item’s points until they agree; where more is meant to count, say ceiling.',
  },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node, isOnTop } of subject.nodes) {
      const full = exactOf(node.ceiling)
      if (isOnTop || !node.clauses.flatMap(verbsOf).includes('gain') || compare(full, zero) <= 0) {
        continue
      }
      look()
      const { high } = leafReach(node, lookup)
      if (high === undefined) continue
      const order = compare(high, full)
      const reach = printExact(high)
      const params = { node: node.id, reach, full: node.ceiling }
      const said = { params, at: [placeOfNode(node)] as const, quote: node.id }
      if (order < 0) yield { code: 'LNT-003.short', ...said }
      if (order > 0) yield { code: 'LNT-003.over', ...said, severity: 'info', outcome: 'review' }
    }
  },
  bad: [
    { input: leaf('3', 'gain: 1, when: flag.a', 'gain: 1, when: flag.b'), finds: ['item'] },
    { input: leaf('2', 'gain: 2, when: flag.a', 'gain: 1, when: flag.b'), finds: ['item'] },
  ],
  good: [
    leaf('2', 'gain: 1, when: flag.a', 'gain: 1, when: flag.b'),
    leaf('5', 'by: rate.a, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }'),
    leaf('3', 'gain: 0.5, each: count.a'),
  ],
})
