import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-003': { readonly token: string }
}

/** Name of the province is not filled in. */
export const provinceRule = reportRule<Codes>({
  id: 'PLC-003',
  title: { zh: '省名未填', en: 'Name of the province is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-003': {
      'zh-CN': '“{token}”处应填省（自治区）名。',
      en: '"{token}" waits for the name of the province.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'province')) {
      yield { code: 'PLC-003', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('接入XX省行政执法平台。', 'XX'),
    bad('获评XX省先进集体。', 'XX'),
    bad('学习××自治区先进经验。', '××'),
  ],
  good: good(
    '接入全省行政执法平台。',
    '接入海东省行政执法平台。',
    '“415X”先进制造业集群落户我省。',
  ),
})
