import { exact } from '@fazhi/model'
import type { Figure } from '../../layers/figures.js'
import { isReadOtherwise } from '../../layers/other-readings.js'
import { rateBases } from '../../layers/rate-bases.js'
import { mayWrite } from '../../layers/rate-counts.js'
import { isExact } from '../../layers/relations.js'
import type { ReportSubject } from '../../subject.js'
import { blockedBy, figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { shortPercent } from '../short-percent.js'

type Codes = {
  'RAT-003': {
    readonly rate: string
    readonly value: string
    readonly part: string
    readonly whole: string
    readonly computed: string
  }
  'RAT-003.blocked': { readonly rate: string; readonly value: string }
}

/** The figures of the two sentences before in the same paragraph. */
const toldBefore = (
  { sentences, figuresOf }: ReportSubject,
  { index, block }: { readonly index: number; readonly block: number },
): readonly Figure[] =>
  sentences
    .slice(Math.max(0, index - 2), index)
    .filter((sentence) => sentence.block === block)
    .flatMap((sentence) => figuresOf[sentence.index] ?? [])

/** A rate against the two counts of its sentence; rounding and truncation at the stated places are both right. */
export const againstCountsRule = reportRule<Codes>({
  id: 'RAT-003',
  title: { zh: '比率与所列件数不符', en: 'A rate differs from its counts' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-003': {
      'zh-CN': '“{rate}”写为 {value}，按 {part}、{whole} 计算为 {computed}。',
      en: '{rate} is given as {value}; {part} of {whole} make {computed}.',
    },
    'RAT-003.blocked': {
      'zh-CN': '“{rate}”{value} 无法复核：对应的件数还没有填。',
      en: '{rate} {value} cannot be recomputed: its counts are not filled in.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      for (const { rate, whole, part } of rateBases(figures, sentence.text)) {
        if (whole === undefined || subject.listedShares.has(rate.figure)) continue
        look()
        const value = subject.text.slice(rate.figure.start, rate.figure.end)
        if (whole.blocked || part?.blocked === true) {
          look.blocked()
          yield {
            code: 'RAT-003.blocked',
            severity: 'info',
            outcome: 'review',
            params: { rate: rate.name, value },
            ...figureSpots(subject, rate.figure, [whole]),
            ...blockedBy([whole, ...(part === undefined ? [] : [part])]),
          }
          continue
        }
        if (part === undefined || rate.figure.unit !== '%' || !isExact(whole) || !isExact(part))
          continue
        const n = whole.value.lo.n
        if (n === 0n) continue
        if (mayWrite(rate.figure, exact(part.value.lo.n * 100n, n))) continue
        // 甲500件，乙300件，占37.5%: a share of both together.
        const both = n + part.value.lo.n
        if (/^占/.test(rate.name) && mayWrite(rate.figure, exact(part.value.lo.n * 100n, both)))
          continue
        if (isReadOtherwise(rate, whole, part, figures)) continue
        // 规范化司法所12个，14个司法所达标率85.7%: the second may be the whole.
        if (part.value.lo.n > n && mayWrite(rate.figure, exact(n * 100n, part.value.lo.n))) continue
        const doubtful = isReadOtherwise(rate, whole, part, [
          ...toldBefore(subject, sentence),
          ...figures,
        ])
        yield {
          code: 'RAT-003',
          // A whole of the sentences before gives it: that one may be meant.
          ...(doubtful ? { severity: 'warning' as const, outcome: 'review' as const } : {}),
          params: {
            rate: rate.name,
            value,
            part: written(subject, part),
            whole: written(subject, whole),
            computed: shortPercent(part.value.lo.n, n),
          },
          ...figureSpots(subject, rate.figure, [part, whole]),
        }
      }
    }
  },
  bad: [
    bad('开庭审理40件，行政机关负责人出庭38件，出庭应诉率98%。', '98%'),
    bad('受理案件94件，审结90件，审结率97.5%。', '97.5%'),
    bad('调处纠纷500件，调处成功480件，成功率99%。', '99%'),
    bad('应报备文件12件，实际报备10件，报备率100%。', '100%'),
    bad('排查隐患250处，已整改240处，整改率98%。', '98%'),
    bad('全镇16个村中已有12个建成阵地，占80%。', '80%'),
    bad('受理案件800件（含旧存50件），审结720件，审结率95%。', '95%'),
    bad('新收264件，审结264件，结收比94%。', '94%'),
    bad('受理案件500件，旧存40件，办结525件，收结案比108%。', '108%'),
    bad('收案80件，已结72件，结案比95%。', '95%'),
    bad('受理热线事项900件，当场答复700件，转办200件，办结150件，办结率98.3%。', '98.3%'),
    bad('开庭审理XX件，负责人出庭应诉率95%。', '95%'),
  ],
  good: good(
    near('开庭审理40件，行政机关负责人出庭38件，出庭应诉率95%。', '38 of 40 is 95 %'),
    '受理案件2203件，审结1976件，审结率89%。',
    near('新收案件96件，审结102件，结案率96.2%。', 'others were there before the new ones'),
    '受理案件80件，上年结转6件，审结82件，审结率95.3%。',
    near(
      '受理案件80件，审结60件，法定期限内审结率100%。',
      'the rate has another base than the counts',
    ),
    '调解纠纷500件，调解成功480件，成功率96%，协议自动履行率98.2%。',
    near('受理案件500件，旧存40件，办结525件，收结案比105%。', '525 of the 500 that came in'),
    near('新收264件，审结264件，结收比100%。', '264 of 264'),
    near('审理甲类案件500件，乙类案件300件，占37.5%。', 'a share of both together'),
    near(
      '受理热线事项900件，当场答复700件，转办200件，办结150件，办结率94.44%。',
      'what was answered at once is concluded too',
    ),
    near('示范站所达到12个，全县14个站所达标率85.7%。', 'the whole is told second'),
    near('批准逮捕60人，不捕40人，不捕率40%。', 'of both together'),
    near('来电400件，占80%；来信100件，占20%。', 'each is a share of a whole that is not told'),
    near('调处纠纷326起，化解319起，化解率达97.9%以上。', '97.85 % rounded; a bound behind it'),
    near('参加测评60人，合格57人，优秀21人，合格率、优秀率分别为95%和35%。', 'each by its turn'),
    near('审结27件，胜诉24件，撤诉3件，胜诉率100%。', 'cases withdrawn leave the base'),
    near('审结27件，胜诉24件，胜诉率100%。', 'cases withdrawn leave the base open'),
    near(
      '开庭审理40余件，行政机关负责人出庭38件，出庭应诉率98%。',
      'an approximate count contradicts nothing here',
    ),
  ),
})
