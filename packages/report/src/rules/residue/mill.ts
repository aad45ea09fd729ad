import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'
import { residueFix } from './residue-fix.js'

type Codes = {
  'RES-004': None
}

/** A banner of a text mill or reposting site. */
export const millRule = reportRule<Codes>({
  id: 'RES-004',
  title: { zh: '夹带文库或转载标记', en: 'Banner of a text mill left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-004': {
      'zh-CN': '夹带文库或转载标记，应删除。',
      en: 'A banner of a text mill or reposting site is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'mill') {
        yield {
          code: 'RES-004',
          params: {},
          ...spot(subject, residue.start, residue.end),
          ...residueFix(subject, residue),
        }
      }
    }
  },
  bad: [
    bad('工作稳步推进。\n本文由小编整理发布。', '本文由小编整理发布'),
    bad('【优秀范文】工作稳步推进。', '【优秀范文】'),
    bad('工作稳步推进。第2页 共9页', '第2页 共9页'),
    bad('工作稳步推进。转载请注明出处。', '转载请注明出处'),
  ],
  good: good('整理汇编案例12个。', '编辑普法读本2万册。', '查处侵权案件6件，责令联系权利人。'),
})
