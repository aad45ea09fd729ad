import { attainable, point } from '@fazhi/identities'
import { exact } from '@fazhi/model'
import type { Figure } from '../../layers/figures.js'
import { rateBases } from '../../layers/rate-bases.js'
import { isExact } from '../../layers/relations.js'
import { unattainableShares } from '../../layers/unattainable-shares.js'
import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-004': { readonly rate: string; readonly value: string; readonly whole: string }
}

/** A rate that no whole number of the stated base gives. The base may be another one than stated: a question. */
export const attainableRule = reportRule<Codes>({
  id: 'RAT-004',
  title: { zh: '所列总数得不出该比率', en: 'No count of the stated total gives this rate' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-004': {
      'zh-CN': '“{rate}”{value}：总数 {whole} 得不出这一比率，请核对。',
      en: '{rate} {value}: no count out of {whole} gives this rate; check it.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      const shares = new Set<Figure>()
      for (const { rate, counts } of unattainableShares(figures)) {
        const [whole] = counts
        if (whole === undefined || subject.listedShares.has(rate)) continue
        look()
        shares.add(rate)
        yield {
          code: 'RAT-004',
          params: {
            rate: rate.head.slice(-8),
            value: subject.text.slice(rate.start, rate.end),
            whole: written(subject, whole),
          },
          ...figureSpots(subject, rate, [whole]),
        }
      }
      for (const { rate, whole, part, anyBase } of rateBases(figures, sentence.text)) {
        if (whole === undefined || part !== undefined || !rate.signed) continue
        if (subject.listedShares.has(rate.figure)) continue
        if (shares.has(rate.figure)) continue
        if (whole.blocked) {
          look()
          look.blocked()
        }
        if (!isExact(whole)) continue
        if (whole.value.lo.n === 0n || rate.figure.value.hi === undefined) continue
        look()
        const base =
          anyBase === true ? { lo: exact(1n), hi: whole.value.lo } : point(whole.value.lo)
        if (attainable(rate.figure.value, base) !== false) continue
        yield {
          code: 'RAT-004',
          params: {
            rate: rate.name,
            value: subject.text.slice(rate.figure.start, rate.figure.end),
            whole: written(subject, whole),
          },
          ...figureSpots(subject, rate.figure, [whole]),
        }
      }
    }
  },
  bad: [
    bad('法院开庭审理8件，行政机关负责人出庭应诉率95%。', '95%'),
    bad('全年开庭审理12件，负责人出庭应诉率90%。', '90%'),
    bad('全年审结行政复议案件6件，直接纠错率23%。', '23%'),
    bad('抽查案卷4份，优秀率60%。', '60%'),
    bad('8家试点单位中，建成调解室的占80%。', '80%'),
    bad('新聘的12名听证员，具有法律背景的比例为70%。', '70%'),
  ],
  good: good(
    '法院开庭审理8件，行政机关负责人出庭应诉率87.5%。',
    '全年开庭审理94件，负责人出庭应诉率47.9%。',
    '全年开庭审理35件，负责人出庭应诉率91.4%。',
    near('8家试点单位中，建成调解室的占75%。', 'six of the eight'),
    near('全年审结行政复议案件7件，直接纠错率20%。', 'two of the seven may have been withdrawn'),
    near('开庭审理8余件，负责人出庭应诉率95%。', 'an approximate count leaves room'),
  ),
})
