import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-010': { readonly token: string }
}

/** A date is not filled in. */
export const dateRule = reportRule<Codes>({
  id: 'PLC-010',
  title: { zh: '日期未填', en: 'A date is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-010': {
      'zh-CN': '“{token}”处日期没有填写。',
      en: '"{token}" waits for a date.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'date')) {
      yield { code: 'PLC-010', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [bad('20XX年，完成清理。', '20XX'), bad('X月召开会议。', 'X')],
  good: good('2021年，完成清理。', '3月召开会议。', '“十四五”时期召开会议。'),
})
