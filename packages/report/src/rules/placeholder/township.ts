import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-004': { readonly token: string }
}

/** Name of a township is not filled in. */
export const townshipRule = reportRule<Codes>({
  id: 'PLC-004',
  title: { zh: '镇街名称未填', en: 'Name of a township is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-004': {
      'zh-CN': '“{token}”处应填镇街名称。',
      en: '"{token}" waits for the name of a township.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'township')) {
      yield { code: 'PLC-004', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('XXX镇、x镇主要负责人现场述法。', 'XXX', 'x'),
    bad('XX街道建成调解室。', 'XX'),
    bad('指导××乡开展试点。', '××'),
  ],
  good: good('白石镇、青水镇主要负责人现场述法。', '各镇（街道）主要负责人述法。', '镇街自查2次。'),
})
