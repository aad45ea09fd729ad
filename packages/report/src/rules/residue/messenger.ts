import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'
import { residueFix } from './residue-fix.js'

type Codes = {
  'RES-002': None
}

/** The id of a messenger account outside an advert. */
export const messengerRule = reportRule<Codes>({
  id: 'RES-002',
  title: { zh: '夹带即时通讯账号', en: 'Messenger id left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-002': {
      'zh-CN': '夹带即时通讯账号，应删除。',
      en: 'The id of a messenger account is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'messenger') {
        yield {
          code: 'RES-002',
          params: {},
          ...spot(subject, residue.start, residue.end),
          ...residueFix(subject, residue),
        }
      }
    }
  },
  bad: [
    bad('持续规范执法。微信号：abcdef01', '微信号：abcdef01'),
    bad('持续规范执法。微.信：gongwen01', '微.信：gongwen01'),
    bad('持续规范执法。QQ群1234567890', 'QQ群1234567890'),
    bad('持续规范执法。材料写作群：1234567890', '材料写作群：1234567890'),
  ],
  good: good('开通微信公众号“青山普法”。', '通过QQ、微信等方式送达文书12份。', '建立微信群35个。'),
})
