import type { Figure } from '../../layers/figures.js'
import { rateBases } from '../../layers/rate-bases.js'
import { unreadRates } from '../../layers/unread-rates.js'
import { figureSpots, written, writtenAll } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-010': { readonly rate: string; readonly counts: readonly string[] }
}

/** 占审结数的: what the share is of, where that is named. */
const ofNamed = /占(?:到|全部)?([\u4e00-\u9fff]{2})[^，；。\d]{0,12}的$/
const plain = /总数|总量|全部|其中|比例/

/** Whether a rate is told of something else than these counts: of what no count names, of each in turn, or beside another rate. */
const isOfOthers = (
  rate: Figure,
  counts: readonly Figure[],
  figures: readonly Figure[],
): boolean => {
  const [named] = ofNamed.exec(rate.head)?.slice(1) ?? []
  const wholes = counts.slice(0, -1)
  if (named !== undefined && !plain.test(named))
    if (!wholes.some(({ head, tail }) => `${head}${tail}`.includes(named))) return true
  if (counts.length > 2 && rate.head.includes('分别')) return true
  const [first, second] = counts
  // 不捕12人，不捕率30%；不诉9人，不诉率23%: each count has its own.
  return (
    counts.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    figures.some(
      (one) =>
        one !== rate &&
        one.role === 'rate' &&
        one.unit === '%' &&
        one.start > first.start &&
        one.start < second.start,
    )
  )
}

/** A rate beside two counts that give it in no way at all: neither as share, nor as what is left, nor as a change. A question. */
export const noReadingRule = reportRule<Codes>({
  id: 'RAT-010',
  title: {
    zh: '比率与同句的两个数怎么算都不符',
    en: 'A rate that the two counts beside it give in no way',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-010': {
      'zh-CN': '{rate} 与 {counts} 对不上，请核对。',
      en: '{rate} does not follow from {counts}; check them.',
    },
  },
  *check(subject, look) {
    for (const told of subject.ratesTold) {
      look()
      const unread = unreadRates(subject.text, told)
      if (unread.length === 0) continue
      const bases = rateBases(told.figures, told.sentence.text)
      for (const { rate, counts } of unread) {
        // A rate with a base that is known has its own rule.
        if (bases.some((base) => base.rate.figure === rate && base.part !== undefined)) continue
        if (subject.listedShares.has(rate) || isOfOthers(rate, counts, told.figures)) continue
        yield {
          code: 'RAT-010',
          params: { rate: written(subject, rate), counts: writtenAll(subject, counts) },
          ...figureSpots(subject, rate, counts),
        }
      }
    }
  },
  bad: [
    bad('抽检食品320批次，其中95%即310批次合格。', '95%'),
    bad('800户居民中，签订自治公约的700户，签约率达95%。', '95%'),
    bad('受理诉求2000件，办理达标率98%，仅90件未达标。', '98%'),
  ],
  good: good(
    near('抽检食品320批次，其中95%即304批次合格。', 'it is 95 %'),
    near('受理诉求2000件，办理达标率95.5%，仅90件未达标。', 'what is left gives it'),
    near('培训干部300人、群众800人，知晓率98%。', 'another thing is measured'),
    near('提出抗诉88件；改判49件，占审结数的83.1%。', 'those concluded are not told'),
    near('不捕125人，不捕率33.6%；不起诉91人，不起诉率23.1%。', 'each count has its own rate'),
  ),
})
