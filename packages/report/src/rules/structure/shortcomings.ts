import { edited } from '../../testing/edited.js'
import { always, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-010': None
  'STR-010.paragraph': None
}

/** Shortcomings: a heading of their own meets it, one paragraph is left to a person. */
export const shortcomingsRule = reportRule<Codes>({
  id: 'STR-010',
  title: { zh: '缺少存在的不足', en: 'Shortcomings are missing' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  messages: {
    'STR-010': {
      'zh-CN': '没有找到“存在的不足”部分。',
      en: 'No section on shortcomings was found.',
    },
    'STR-010.paragraph': {
      'zh-CN': '不足只在段落中提到，没有单独的标题；请确认是否写全。',
      en: 'Shortcomings are told in a paragraph without a heading of their own; confirm that they are complete.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'shortcomings'),
  check: (subject, look) =>
    checkItem(subject, look, 'shortcomings', { missing: 'STR-010', partial: 'STR-010.paragraph' }),
  bad: [
    { input: { text: edited.without('三、', '四、') }, finds: [''] },
    {
      input: { text: edited.replace('三、存在的不足和原因\n', '同时也存在一些不足：') },
      finds: [
        '同时也存在一些不足：一是基层执法力量仍然薄弱，原因是专业人员招录不足、培训针对性不强；二是行政争议实质性化解水平有待提高，主要由于诉前沟通机制不够顺畅',
      ],
    },
    { input: { text: edited.without('三、', '青山县人民政府') }, finds: [''] },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('三、存在的不足和原因', '三、存在的主要问题') } },
    { input: { text: edited.replace('三、存在的不足和原因', '三、问题与原因分析') } },
  ],
})
