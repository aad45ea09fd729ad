import { respectives } from '../../layers/respectively.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'
import { figureSpots, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-008': { readonly values: readonly string[]; readonly names: number; readonly count: number }
}

/** Names and values tied by 分别 that differ in number. */
export const respectivelyRule = reportRule<Codes>({
  id: 'FIG-008',
  title: {
    zh: '“分别”前后的名称与数字个数不同',
    en: 'Names and values tied by 分别 differ in number',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-008': {
      'zh-CN': '“分别”前面有 {names} 项，后面的数字是 {count} 个（{values}），请核对。',
      en: '{names} names stand before 分别, {count} values after it ({values}); check them.',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '分别')) {
      const figures = subject.figuresOf[sentence.index] ?? []
      for (const { values, least, most } of respectives(subject.text, sentence, figures)) {
        look()
        if (values.length >= least && values.length <= most) continue
        const [first, ...others] = values
        if (first === undefined) continue
        yield {
          code: 'FIG-008',
          params: { values: writtenAll(subject, values), names: least, count: values.length },
          ...figureSpots(subject, first, others),
        }
      }
    }
  },
  bad: [
    bad('国道、省道、县道分别养护120公里、340公里。', '120公里'),
    bad('三个司法所分别调处纠纷86件、74件、91件、50件。', '86件'),
    bad('立案、结案分别为40件、38件、2件。', '40件'),
  ],
  good: good(
    near('国道、省道、县道分别养护120公里、340公里和560公里。', 'three names, three values'),
    near('立案、结案数量和案值分别增长12%、15%和20%。', 'the 和 joins a third name'),
    near('三个司法所分别调处纠纷86件、74件、91件。', 'three of them, three values'),
    '两项指标、三项任务分别位居第2。',
  ),
})
