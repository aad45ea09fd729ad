import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-008': { readonly token: string }
}

/** A document title has something not filled in. */
export const documentTitleRule = reportRule<Codes>({
  id: 'PLC-008',
  title: { zh: '文件名称里有未填内容', en: 'A document title has something not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-008': {
      'zh-CN': '文件名称中的“{token}”没有填写。',
      en: '"{token}" inside a document title is not filled in.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'documentTitle')) {
      yield { code: 'PLC-008', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('印发《XX市证明事项清单》。', 'XX'),
    bad('修订《××县行政执法监督办法》。', '××'),
    bad('学习《法治XX建设规划》。', 'XX'),
  ],
  good: good(
    '印发《青山市证明事项清单》。',
    '印发《关于加强PX项目监管的通知》。',
    '印发《“4×4”产业体系实施方案》。',
  ),
})
