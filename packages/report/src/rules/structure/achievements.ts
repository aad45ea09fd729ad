import { edited } from '../../testing/edited.js'
import { always, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-001': None
}

/** Measures and results of the year. */
export const achievementsRule = reportRule<Codes>({
  id: 'STR-001',
  title: { zh: '缺少主要举措和成效', en: 'Measures and results are missing' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  messages: {
    'STR-001': {
      'zh-CN': '没有找到“主要举措和成效”部分。',
      en: 'No section on measures and results was found.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'achievements'),
  check: (subject, look) => checkItem(subject, look, 'achievements', { missing: 'STR-001' }),
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
