import { compare, exact, printExact } from '@fazhi/model'
import { rateOf } from '../../layers/rates.js'
import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

/** Rates that are shares of a whole. Completion, growth and concluding rates may pass 100 and are not among them. */
const share =
  /满意度$|(?:一网通办|可办|网办|上岗|普及|入驻|答复|回复|反馈|采纳|出庭应诉|出庭|应诉|纠错|审核|审查|合格|优秀|满意|覆盖|参与|参训|参考|知晓|备案|报备|及时|公开|持证|达标|规范|到位|及格|通过|签订|聘请)率$/

type Codes = {
  'RAT-002': { readonly rate: string; readonly value: string }
}

/** A share of a whole above 100 %. */
export const outOfRangeRule = reportRule<Codes>({
  id: 'RAT-002',
  title: { zh: '占整体的比率超过100%', en: 'A share of a whole above 100 %' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-002': {
      'zh-CN': '“{rate}”为 {value}%，不应超过 100%。',
      en: '{rate} is {value}%; a share of a whole cannot pass 100 %.',
    },
  },
  *check(subject, look) {
    for (const figure of subject.figures) {
      const rate = rateOf(figure)
      if (rate === undefined || !rate.signed || !share.test(rate.name)) continue
      look()
      if (figure.unit !== '%' || compare(figure.value.lo, exact(100n)) <= 0) continue
      if (/提高|增长|上升|同比|提升|下降/.test(figure.head)) continue
      yield {
        code: 'RAT-002',
        params: { rate: rate.name, value: printExact(figure.value.lo) },
        ...spot(subject, figure.start, figure.end),
      }
    }
  },
  bad: [
    bad('行政机关负责人出庭应诉率105%。', '105%'),
    bad('案卷合格率达到123.5%。', '123.5%'),
    bad('群众满意度达到102.3%。', '102.3%'),
  ],
  good: good(
    '项目投资完成率129.6%。',
    '行政机关负责人出庭应诉率100%。',
    '入境游客增长186.8%，群众满意率同比提升120%。',
  ),
})
