import { surelyAbove } from '@fazhi/identities'
import { measureOf } from '../../layers/measures.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written } from './figure-text.js'

const greatest =
  /(?:最高|最多|最大|最长)(?:的|一[笔次件])?[^，；。\d]{0,8}$|最[多高大]的(?:是|为)[^，；。]{1,10}，(?:达|为|有|共)?$/
const whole = /(?:总额|总量|总数|共计?|合计|总计|累计|全年)[^，；。]{0,12}$/

type Codes = {
  'FIG-016': { readonly greatest: string; readonly total: string }
}

/** The greatest of many above their total. */
export const greatestRule = reportRule<Codes>({
  id: 'FIG-016',
  title: { zh: '最大的一项超过总数', en: 'The greatest one is above the total' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-016': {
      'zh-CN': '最大的一项 {greatest} 超过了总数 {total}，请核对。',
      en: 'The greatest one, {greatest}, is above the total, {total}; check them.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      const told = sentence.text
      if (!/最[高多大长]/.test(told) || /人均|平均|户均/.test(told)) continue
      for (const one of figures) {
        if (one.role !== 'quantity' || !greatest.test(one.told)) continue
        const total = figures.find(
          (figure) =>
            figure !== one &&
            !greatest.test(figure.told) &&
            figure.role === 'quantity' &&
            measureOf(figure) === measureOf(one) &&
            whole.test(figure.head),
        )
        if (total === undefined) continue
        look()
        if (!surelyAbove(one.value, total.value)) continue
        yield {
          code: 'FIG-016',
          params: { greatest: written(subject, one), total: written(subject, total) },
          ...figureSpots(subject, one, [total]),
        }
      }
    }
  },
  bad: [
    bad('全年奖励举报人总额3.6万元，最高一笔5万元。', '5万元'),
    bad('共办理案件86件，其中最多的乡镇办理95件。', '95件'),
    bad('罚没款合计120万元，单笔最大130万元。', '130万元'),
    bad('受理最多的是三月份，达310件，全年共受理215件。', '310件'),
  ],
  good: good(
    near('全年奖励举报人总额3.6万元，最高一笔1万元。', 'less than the total'),
    near('受理最多的是三月份，达31件，全年共受理215件。', 'less than the total'),
    near('人均办案12件，最多的办理40件。', 'an average is no total'),
    '最高检发布典型案例12件。',
  ),
})
