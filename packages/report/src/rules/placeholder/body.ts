import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-009': { readonly token: string }
}

/** Name of a body or publication is not filled in. */
export const bodyRule = reportRule<Codes>({
  id: 'PLC-009',
  title: { zh: '机构或刊物名称未填', en: 'Name of a body or publication is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-009': {
      'zh-CN': '“{token}”处应填机构或刊物名称。',
      en: '"{token}" waits for the name of a body or publication.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'body')) {
      yield { code: 'PLC-009', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('在XX信息专报刊登。', 'XX'),
    bad('XX局牵头办理。', 'XX'),
    bad('会同XX单位开展督察。', 'XX'),
  ],
  good: good('在政务信息专报刊登。', '司法局牵头办理。', '东港PX上下游配套项目由发展改革局牵头。'),
})
