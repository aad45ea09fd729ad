import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'
import { residueFix } from './residue-fix.js'

type Codes = {
  'RES-008': None
}

/** What a writing tool says to its user, copied along with the text. */
export const chatRule = reportRule<Codes>({
  id: 'RES-008',
  title: { zh: '夹带写作工具的对话语句', en: 'Words of a writing tool left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-008': {
      'zh-CN': '夹带写作工具的对话语句，应删除。',
      en: 'Words of a writing tool are left in the text; delete them.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'chat') {
        yield {
          code: 'RES-008',
          params: {},
          ...spot(subject, residue.start, residue.end),
          ...residueFix(subject, residue),
        }
      }
    }
  },
  bad: [
    bad('以下是为您撰写的年度报告：\n工作稳步推进。', '以下是为您撰写的年度报告'),
    bad('工作稳步推进。希望以上内容对您有所帮助。', '希望以上内容对您有所帮助'),
  ],
  good: good(
    '推广人工智能大模型辅助执法，生成文书60份。',
    '各单位可根据实际情况调整计划。',
    '以下是主要做法：坚持规范执法。',
  ),
})
