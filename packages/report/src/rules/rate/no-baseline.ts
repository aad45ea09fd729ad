import { rateOf } from '../../layers/rates.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** Kept at: says that it was so before. */
const kept = /(?:保持|维持)(?:在|为|了)?$/
const baseline = /上年|去年|往年|历年|连续|以来|同比|较|比|一直|始终|稳定|继续|\d{4}年/

type Codes = {
  'RAT-006': { readonly places: number; readonly rate: string }
}

/** A rate that "is kept at" its value, with no word on what it was before. One hint a document. */
export const noBaselineRule = reportRule<Codes>({
  id: 'RAT-006',
  title: { zh: '“保持”没有可比的上年数', en: 'A rate is "kept" with nothing to compare' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'RAT-006': {
      'zh-CN': '有 {places} 处比率写“保持”，如“{rate}”，没有写上年是多少。',
      en: '{places} rate(s) are "kept" at a value, as {rate}, with no value of the year before.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number; rate: string }[] = []
    for (const figure of subject.figures) {
      if (!kept.test(figure.head)) continue
      const rate = rateOf(figure)
      if (rate === undefined) continue
      look()
      const sentence = subject.sentences[figure.sentence]
      const clause = sentence?.clauses[figure.clause]
      if (sentence === undefined || clause === undefined) continue
      if (baseline.test(subject.text.slice(clause.start, clause.end))) continue
      const lead = kept.exec(figure.head)?.[0].length ?? 0
      found.push({ start: figure.start - lead, end: figure.start, rate: rate.name })
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'RAT-006',
      params: { places: found.length, rate: first.rate },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('案卷合格率保持100%。', '保持'),
    bad('投诉办结率保持在99%。', '保持在'),
    bad('合法性审查率维持在100%。', '维持在'),
  ],
  good: good(
    near('案卷合格率连续三年保持100%。', 'it says since when'),
    near('投诉办结率与上年的99%持平，保持在99%。', 'the clause may tell it'),
    '案卷合格率达100%。',
  ),
})
