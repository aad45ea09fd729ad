import { compare, exact, printExact } from '@fazhi/model'
import { rateOf } from '../../layers/rates.js'
import { writtenPercent } from '../../layers/written-percent.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Rates that are shares of a whole. Completion, growth and concluding rates may pass 100 and are not among them. */
const share =
  /[满认知支信赞][意可晓持任同]度$|[全得福]感$|^(?:占(?!.*(?:上年|去年|同期|目标|计划|任务|预算))|优秀率|合格率)|(?:按期|按时|及时|限时|期限内|一次性)[\u4e00-\u9fff]{0,4}率$|(?:一网通办|可办|即办|网办|上岗|普及|入驻|进驻|答复|回复|反馈|采纳|出庭应诉|出庭|到庭|应诉|纠错|败诉|胜诉|维持|调解|和解|化解|成功|履行|审核|审查|合格|优秀|优良|满意|覆盖|参与|参训|参考|知晓|备案|报备|及时|公开|公示|持证|配备|达标|规范|到位|及格|通过|签订|聘请|适用|整改|录入|归档|接通|回访|送达|响应|处置|见面|公布|调用)率$/
/** Cases of the year before may be concluded too; but not more than twice as many as came in. */
const mayPass = /(?:(?:办结|审结|结案|执结)率|(?:结收案?|收结案?|结案)比)$/

/** Any other rate of what was done: a share as a rule, but nobody can know. Growth, completion and the like do pass 100. */
const rateOfDoing = /[\u4e00-\u9fff]{2}(?:率|覆盖面|占比|比重)$/
const passes =
  /完成|增长|达成|实现|利用|产销|自给|负荷|入库|执行|回报|收益|偿付|拨备|结案|结收|办结|审结|速|超额|投资|转化|增|涨|周转|开工|使用|上座|入住|出勤/

type Codes = {
  'RAT-002': { readonly rate: string; readonly value: string }
  'RAT-002.fall': { readonly value: string }
}

/** By how much it changed, not what it came to. */
const moved = /(?:提高|增长|上升|同比|提升|下降|增加)(?:了|约|近|幅度|达){0,2}$/

/** Nothing that is counted falls by more than all of it. */
const fall =
  /(?:下降|减少|降低|压缩|压减|缩短|精简|压降|降幅)(?:了|约|近|超过?|为|达到?|幅度|比例|高达){0,3}$/
/** Sums that may turn negative, and so fall by more. */
const mayTurn = /利润|收益|盈|净|逆差|顺差|赤字|增速|增长/

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
    'RAT-002.fall': {
      'zh-CN': '降幅写为 {value}%，不应超过 100%，请核对。',
      en: 'A fall by {value}%: nothing counted falls by more than 100 %; check it.',
    },
  },
  *check(subject, look) {
    const named = new Map(subject.ratesTold.flatMap(({ names }) => [...names]))
    for (const figure of subject.figures) {
      if (figure.unit === '%' && fall.test(figure.head) && !mayTurn.test(figure.head)) {
        look()
        const by = writtenPercent(subject.text.slice(figure.start, figure.end))
        if (by === undefined || compare(by, exact(100n)) <= 0) continue
        yield {
          code: 'RAT-002.fall',
          severity: 'warning',
          outcome: 'review',
          params: { value: printExact(by) },
          ...spot(subject, figure.start, figure.end),
        }
        continue
      }
      // 好评率、办结率分别为99%、98%: each has the name of its turn.
      const inTurn = named.get(figure)
      const rate =
        rateOf(figure) ??
        (inTurn === undefined ? undefined : { name: inTurn, signed: figure.unit === '%' })
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
      if (moved.test(figure.head)) continue
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
    bad('检查频次较上年压减150%。', '150%'),
    bad('到课率、及格率、优秀率分别为99.1%、98.7%、196.3%。', '196.3%'),
  ],
  good: good(
    '项目投资完成率129.6%，案件审结率108.5%。',
    '行政机关负责人出庭应诉率100%。',
    '合法性审核率为百分之百，公示率达到百分之九十八。',
    near('行政争议较上年下降15%，净利润下降150%。', 'what may turn negative'),
    '入境游客增长186.8%，群众满意率同比提升120%。',
  ),
})
