import { rateOf } from '../../layers/rates.js'
import { always, bad, good, near, norm, reportRule, spot } from '../report-rule.js'
import { closed } from './closed.js'

type Codes = {
  'RAT-001': { readonly rate: string; readonly value: string }
}

/** A rate whose per cent sign is lost. Rates with another unit, ranks, zero and whole ratios are none. */
export const noUnitRule = reportRule<Codes>({
  id: 'RAT-001',
  title: { zh: '比率缺少百分号', en: 'A rate without its per cent sign' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15835-2011', '*', 'nationalStandard'),
  messages: {
    'RAT-001': {
      'zh-CN': '“{rate}”的数值 {value} 缺少百分号。',
      en: 'The value {value} of {rate} has lost its per cent sign.',
    },
  },
  *check(subject, look) {
    for (const figure of subject.figures) {
      const rate = rateOf(figure)
      if (rate === undefined) continue
      look()
      if (rate.signed || figure.role !== 'quantity') continue
      if (figure.unit !== '' || figure.scale !== '') continue
      const value = subject.text.slice(figure.start, figure.end).replace('．', '.')
      if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) === 0) continue
      // 满意度 and 安全感 are as often a score as a share.
      if (/[度感]$/.test(rate.name)) continue
      // 占比0.6, 比例达到1: a share told as a part of one.
      if (/(?:占比|比重|比例|的)$/.test(rate.name) && Number(value) <= 1) continue
      const block = subject.blocks[figure.block]
      const after = subject.text.slice(
        figure.end,
        Math.min(block?.end ?? figure.end, figure.end + 4),
      )
      if (!closed.test(after)) continue
      // 98、99% share one sign.
      const next = subject.figuresOf[figure.sentence]?.find((other) => other.start >= figure.end)
      if (after.startsWith('、') && next?.percent === true && next.start === figure.end + 1) {
        // 98.2、100%和99.1%: where one of several has its own, each should.
        const behind = subject.text.slice(next.unitEnd, next.unitEnd + 10)
        if (!/^(?:、|和|与|及|以及)\d[\d.]*[%％]/.test(behind)) continue
      }
      yield {
        code: 'RAT-001',
        params: { rate: rate.name, value },
        expected: `${value}%`,
        ...spot(subject, figure.start, figure.end),
        fix: { start: figure.end, end: figure.end, text: '%' },
      }
    }
  },
  bad: [
    bad('合法性审核率100，直接纠错率为23，应诉率仅6。', '100', '23', '6'),
    bad('出庭应诉率保持100。', '100'),
    bad('持证上岗率由96%提升至100，参训率和合格率双双达到100。', '100', '100'),
    bad('法律顾问覆盖比例达100。', '100'),
    bad('调解成功率98.6，满意率均在95以上。', '98.6', '95'),
    bad('群众满意率达98.5以上。', '98.5'),
    bad('按期答复率连续两年100，失业率控制在5.5以内。', '100', '5.5'),
    bad('窗口即办件比重由上年的61%提高到68。', '68'),
    bad('调解成功率较上年提高1.5个百分点，达98.2。', '98.2'),
    bad('办结率、满意率分别为99.3%和97.5。', '97.5'),
    bad('持证人员占执法人员总数的96.2。', '96.2'),
    bad('涉企案件占全部案件的62.5。', '62.5'),
    bad('到课率、参训率、及格率分别为98.2、100%和99.1%。', '98.2'),
    bad('“最多跑一次”事项比例达96.8。', '96.8'),
  ],
  good: good(
    near('合法性审核率100%，直接纠错率为百分之二十三。', 'the mark is there'),
    '群众满意度达97.63，位列全省第3位。',
    near('持证上岗率由96%提升至100%。', 'the mark is there'),
    '率先建成服务中心3个，在全省率先落地12项改革。',
    '群众满意率连续5年保持97%以上，败诉率为0。',
    '全员劳动生产率16.8万元/人左右，平台应用率升至全国第3位。',
    near(
      '参考率、合格率均达100％，调撤率分别为98、99%。',
      'the mark is full-width, and one mark serves a list',
    ),
    near('男女比例达到1，重大案件占5件。', 'a share told as a part of one; a count'),
    '投诉举报回应率等10个关键性指标全部达标，治理率提高3个百分点。',
  ),
})
