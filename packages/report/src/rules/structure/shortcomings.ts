import { edited } from '../../testing/edited.js'
import { always, norm, reportRule, spot } from '../report-rule.js'
import { genreMissing, itemOf, missingAt, required } from './mandatory-item.js'

/** Shortcomings: a heading of their own meets it, one paragraph is left to a person. */
export const shortcomingsRule = reportRule({
  id: 'STR-010',
  title: { zh: '缺少存在的不足', en: 'Shortcomings are missing' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  notApplicable: (subject) => genreMissing(subject, 'shortcomings'),
  *check(subject, look) {
    look()
    const state = itemOf(subject, 'shortcomings')
    if (state.status === 'missing') {
      yield {
        code: 'STR-010',
        params: {},
        severity: required(subject, 'shortcomings'),
        ...missingAt(subject, 'shortcomings', state),
      }
    }
    if (state.status === 'partial' && state.start !== undefined) {
      yield {
        code: 'STR-010.paragraph',
        params: {},
        outcome: 'review',
        severity: 'warning',
        ...spot(subject, state.start, state.end ?? state.start),
      }
    }
  },
  bad: [
    { input: { text: edited.without('三、', '四、') }, finds: [''] },
    {
      input: { text: edited.replace('三、存在的不足和原因\n', '同时也存在一些不足：') },
      finds: [
        '同时也存在一些不足：一是基层执法力量仍然薄弱，原因是专业人员招录不足、培训针对性不强；二是行政争议实质性化解水平有待提高，主要由于诉前沟通机制不够顺畅',
      ],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('三、存在的不足和原因', '三、存在的主要问题') } },
    { input: { text: edited.replace('三、存在的不足和原因', '三、问题与原因分析') } },
  ],
})
