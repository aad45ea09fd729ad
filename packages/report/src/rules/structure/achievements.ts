import { edited } from '../../testing/edited.js'
import { always, norm, reportRule } from '../report-rule.js'
import { genreMissing, itemOf, missingAt, required } from './mandatory-item.js'

/** Measures and results of the year. */
export const achievementsRule = reportRule({
  id: 'STR-001',
  title: { zh: '缺少主要举措和成效', en: 'Measures and results are missing' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  notApplicable: (subject) => genreMissing(subject, 'achievements'),
  *check(subject, look) {
    look()
    const state = itemOf(subject, 'achievements')
    if (state.status === 'missing') {
      yield {
        code: 'STR-001',
        params: {},
        severity: required(subject, 'achievements'),
        ...missingAt(subject, 'achievements', state),
      }
    }
  },
  bad: [{ input: { text: edited.without('一、', '二、') }, finds: [''] }],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited.replace('一、2021年推进法治政府建设的主要举措和成效', '一、全面履行政府职能'),
      },
    },
    { input: { text: edited.replace('现将有关情况报告如下：', '') } },
  ],
})
