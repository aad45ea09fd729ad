import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-001': { readonly token: string }
}

/** Name of the reporting place is not filled in. */
export const ownPlaceRule = reportRule<Codes>({
  id: 'PLC-001',
  title: { zh: '报告单位自己的地名未填', en: 'Name of the reporting place is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-001': {
      'zh-CN': '“{token}”处应填本地名称。',
      en: '"{token}" waits for the name of the reporting place.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'ownPlace')) {
      yield { code: 'PLC-001', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('XX市坚持党建引领，推动法治XX建设。', 'XX', 'XX'),
    bad('××县全面落实执法公示。', '××'),
    bad('**区各部门形成合力。', '**'),
  ],
  good: good(
    '青山县坚持党建引领。',
    '打造“10+X”产业体系，推进法治青山建设。',
    '塔山镇建成2×66万千瓦机组。',
  ),
})
