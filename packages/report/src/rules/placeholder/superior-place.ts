import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

/** Name of the superior place is not filled in. */
export const superiorPlaceRule = reportRule({
  id: 'PLC-002',
  title: { zh: '上级的地名未填', en: 'Name of the superior place is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  *check(subject, look) {
    for (const placeholder of waiting(subject, 'superiorPlace')) {
      look()
      yield { code: 'PLC-002', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [bad('认真落实省委、XX市委部署。', 'XX'), bad('在XX市率先设立反映窗口。', 'XX')],
  good: good('认真落实省委、青江市委部署。', '在全省率先设立反映窗口。', '入选全国示范县。'),
})
