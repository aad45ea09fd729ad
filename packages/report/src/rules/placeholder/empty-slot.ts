import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot } from './placeholder-drafts.js'

/** Brackets with nothing inside, and notes from the template to the writer. */
export const emptySlotRule = reportRule({
  id: 'PLC-013',
  title: { zh: '空括号或待补充的提示', en: 'Empty brackets, or a note that something is to come' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  *check(subject, look) {
    for (const pair of subject.pairs.pairs) if (pair.mark === '〔' || pair.mark === '《') look()
    for (const placeholder of subject.placeholders) {
      if (placeholder.form !== 'empty' && placeholder.form !== 'note') continue
      yield { code: 'PLC-013', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('落实国发〔〕33号文件要求。', '〔〕'),
    bad('本年度开展培训（待补充）。', '（待补充）'),
    bad('印发《》并组织实施。', '《》'),
  ],
  good: good(
    '落实国发〔2018〕33号文件要求。',
    '执法机制还有待完善。',
    '本年度开展培训（含线上）。',
  ),
})
