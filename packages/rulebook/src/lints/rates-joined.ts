import { type Clause, isPartOfWhole } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

const measured = (clause: Clause): readonly string[] => {
  if (clause.shape === 'each') return [clause.each]
  if (clause.shape === 'share') return [clause.share]
  return clause.shape === 'by' ? [clause.by] : []
}

/** "Rate one or rate two": whether the losses add up, or the larger or the smaller counts, decides points. */
export const ratesJoined = defineLint({
  id: 'LNT-007',
  title: { zh: '并列的比率', en: 'Rates joined without a choice' },
  why: {
    zh: '“甲率或者乙率”没有说是两个都扣、只扣多的还是只扣少的，三种读法分数不同。',
    en: '“Rate one or rate two” does not say whether both losses count, the larger or the smaller; the three readings give three scores.',
  },
  fix: {
    zh: '写明 take: sum、largest 或者 smallest。',
    en: 'Say take: sum, largest or smallest.',
  },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    const unsaid = subject.rulebook.assumptions
      .filter(({ code }) => code === 'clause.take')
      .flatMap(({ params }) => params['items'] ?? [])
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        if (clause.shape !== 'together') continue
        look()
        const values = [...new Set(clause.of.flatMap(measured))].filter((id) => {
          const value = lookup.value(id)
          return value !== undefined && isPartOfWhole(value)
        })
        if (values.length < 2 || !unsaid.includes(node.id)) continue
        const params = { node: node.id, values }
        yield { code: 'LNT-007', params, at: [clause.at ?? placeOfNode(node)], quote: node.id }
      }
    }
  },
  bad: [
    {
      input: leaf(
        '3',
        'together: [ { lose: 0.5, each: rate.a, below: 100%, per: 1pp }, { lose: 0.5, each: rate.b, below: 95%, per: 1pp } ]',
      ),
      finds: ['item'],
    },
  ],
  good: [
    leaf(
      '3',
      'together: [ { lose: 0.5, each: rate.a, below: 100%, per: 1pp }, { lose: 0.5, each: rate.b, below: 95%, per: 1pp } ], take: largest',
    ),
    leaf(
      '3',
      'together: [ { lose: 0.5, each: rate.a, below: 100%, per: 1pp }, { lose: 3, unless: flag.a } ]',
    ),
    leaf('3', 'lose: 0.5, each: rate.a, below: 100%, per: 1pp'),
  ],
})
