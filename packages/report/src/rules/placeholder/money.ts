import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-007': { readonly token: string }
}

/** An amount of money is not filled in. */
export const moneyRule = reportRule<Codes>({
  id: 'PLC-007',
  title: { zh: '金额未填', en: 'An amount of money is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-007': {
      'zh-CN': '“{token}”处缺少金额。',
      en: '"{token}" waits for an amount of money.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'money')) {
      yield { code: 'PLC-007', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('涉及金额XXX万元。', 'XXX'),
    bad('落实普法经费××万元。', '××'),
    bad('追回欠薪X亿元，减免罚款**元。', 'X', '**'),
  ],
  good: good('涉及金额35.6万元。', '罚没0.5万余元。', '投资1.4万亿元。'),
})
