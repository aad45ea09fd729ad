import { compare, exact, printExact } from '@fazhi/model'
import { rateOf } from '../../layers/rates.js'
import { writtenPercent } from '../../layers/written-percent.js'
import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

/** Rates that are shares of a whole. Completion, growth and concluding rates may pass 100 and are not among them. */
const share =
  /满意度$|^(?:占|优秀率|合格率)|(?:按期|按时|及时|限时|期限内|一次性)[\u4e00-\u9fff]{0,4}率$|(?:一网通办|可办|即办|网办|上岗|普及|入驻|进驻|答复|回复|反馈|采纳|出庭应诉|出庭|到庭|应诉|纠错|败诉|胜诉|维持|调解|和解|化解|成功|履行|审核|审查|合格|优秀|优良|满意|覆盖|参与|参训|参考|知晓|备案|报备|及时|公开|公示|持证|配备|达标|规范|到位|及格|通过|签订|聘请|适用|整改|录入|归档|接通|回访|送达|响应|处置|见面|公布|调用)率$/
/** Cases of the year before may be concluded too; but not more than twice as many as came in. */
const mayPass = /(?:(?:办结|审结|结案|执结)率|(?:结收案?|收结案?|结案)比)$/

/** Any other rate of what was done: a share as a rule, but nobody can know. Growth, completion and the like do pass 100. */
const rateOfDoing = /[\u4e00-\u9fff]{2}(?:率|覆盖面|占比|比重)$/
const passes =
  /完成|增长|达成|实现|利用|产销|自给|负荷|入库|执行|回报|收益|偿付|拨备|结案|结收|办结|审结|速|超额|投资|转化|增|涨|周转|开工|使用|上座|入住|出勤/

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
      if (rate === undefined || !rate.signed) continue
      const doing = rateOfDoing.test(rate.name) && !passes.test(rate.name)
      const limit = share.test(rate.name)
        ? 100n
        : mayPass.test(rate.name)
          ? 300n
          : doing
            ? 100n
            : undefined
      if (limit === undefined) continue
      look()
      if (figure.unit !== '%') continue
      const written = writtenPercent(subject.text.slice(figure.start, figure.end))
      if (written === undefined || compare(written, exact(limit)) <= 0) continue
      if (/提高|增长|上升|同比|提升|下降/.test(figure.head)) continue
      yield {
        code: 'RAT-002',
        params: { rate: rate.name, value: printExact(written) },
        ...(share.test(rate.name) || mayPass.test(rate.name)
          ? {}
          : { outcome: 'review' as const, severity: 'warning' as const }),
        ...spot(subject, figure.start, figure.end),
      }
    }
  },
  bad: [
    bad('行政机关负责人出庭应诉率105%。', '105%'),
    bad('案卷合格率达到123.5%。', '123.5%'),
    bad('群众满意度达到102.3%。', '102.3%'),
    bad('处罚结果公示率为101%。', '101%'),
    bad('行政机关负责人出庭应诉率为百分之一百零五。', '百分之一百零五'),
    bad('合法性审核率为1,000%。', '1,000%'),
    bad('投诉举报办结率达900%。', '900%'),
  ],
  good: good(
    '项目投资完成率129.6%，案件审结率108.5%。',
    '行政机关负责人出庭应诉率100%。',
    '合法性审核率为百分之百，公示率达到百分之九十八。',
    '入境游客增长186.8%，群众满意率同比提升120%。',
  ),
})
