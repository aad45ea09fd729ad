import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-006': { readonly token: string; readonly unit: string }
}

/** A count is not filled in. */
export const countRule = reportRule<Codes>({
  id: 'PLC-006',
  title: { zh: '数字未填', en: 'A count is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-006': {
      'zh-CN': '“{token}{unit}”缺少数字。',
      en: '"{token}{unit}" waits for a number.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'count')) {
      yield {
        code: 'PLC-006',
        ...tokenSpot(subject, placeholder),
        params: { token: placeholder.token, unit: placeholder.unit },
      }
    }
  },
  bad: [
    bad('全年学法X次，办理案件XXX件。', 'X', 'XXX'),
    bad('会议*次，培训*余人次。', '*', '*'),
    bad('抽查案卷XX份，整改问题×个。', 'XX', '×'),
  ],
  good: good(
    '全年学法12次，办理案件360件。',
    '推行“N+X”模式，覆盖12个村。',
    '实施“数据要素×”行动3项。',
  ),
})
