import { edited } from '../../testing/edited.js'
import { always, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-011': None
  'STR-011.headingOnly': None
}

/** Causes, looked for inside the shortcomings only. */
export const causesRule = reportRule<Codes>({
  id: 'STR-011',
  title: { zh: '只写了不足，没有写原因', en: 'Shortcomings without their causes' },
  severity: 'warning',
  // The profile says how heavy it is that it is missing.
  mayBlock: true,
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  messages: {
    'STR-011': {
      'zh-CN': '写了不足，没有写原因。',
      en: 'Shortcomings are told without their causes.',
    },
    'STR-011.headingOnly': {
      'zh-CN': '标题写有原因，正文没有写原因，请核对。',
      en: 'The heading promises causes; the text under it tells none. Check it.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'causes'),
  check: (subject, look) =>
    checkItem(subject, look, 'causes', { missing: 'STR-011', partial: 'STR-011.headingOnly' }),
  bad: [
    {
      input: {
        text: edited
          .replace('，原因是专业人员招录不足、培训针对性不强', '')
          .replace('，主要由于诉前沟通机制不够顺畅', '')
          .replace('不足和原因', '问题'),
      },
      finds: ['三、存在的问题'],
    },
    {
      input: {
        text: edited
          .replace('，原因是专业人员招录不足、培训针对性不强', '')
          .replace('，主要由于诉前沟通机制不够顺畅', ''),
      },
      finds: ['三、存在的不足和原因'],
    },
  ],
  good: [
    { input: { text: edited.sound }, why: 'the causes are told' },
    { input: { text: edited.replace('原因是', '根源在于') }, why: 'a cause in other words' },
    { input: { text: edited.without('三、', '四、') } },
  ],
})
