import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-005': { readonly token: string }
}

/** Name of a person is not filled in. */
export const personRule = reportRule<Codes>({
  id: 'PLC-005',
  title: { zh: '人名未填', en: 'Name of a person is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-005': {
      'zh-CN': '“{token}”处应填人名。',
      en: '"{token}" waits for the name of a person.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'person')) {
      yield { code: 'PLC-005', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('一级检察官XXX同志获表彰。', 'XXX'),
    bad('高级讲师XX作专题报告。', 'XX'),
    bad('由首席律师×××解读新法。', '×××'),
  ],
  good: good('一级检察官获表彰。', '高级讲师作专题报告。', '设立X光检查设备，由主任医师负责。'),
})
