import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-002': { readonly token: string }
}

/** Name of the superior place is not filled in. */
export const superiorPlaceRule = reportRule<Codes>({
  id: 'PLC-002',
  title: { zh: '上级的地名未填', en: 'Name of the superior place is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-002': {
      'zh-CN': '“{token}”处应填上级地名（不是本地）。',
      en: '"{token}" waits for the name of the superior place, not of the reporting one.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'superiorPlace')) {
      yield { code: 'PLC-002', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('认真落实省委、XX市委部署。', 'XX'),
    bad('在XX市率先设立反映窗口。', 'XX'),
    bad('普法案例入选XX市典型案例。', 'XX'),
  ],
  good: good('认真落实省委、青江市委部署。', '在全省率先设立反映窗口。', '入选全国示范县。'),
})
