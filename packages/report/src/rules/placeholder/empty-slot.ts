import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot } from './placeholder-drafts.js'

type Codes = {
  'PLC-013': { readonly token: string }
}

/** Brackets with nothing inside, and notes from the template to the writer. */
export const emptySlotRule = reportRule<Codes>({
  id: 'PLC-013',
  title: { zh: '空括号或待补充的提示', en: 'Empty brackets, or a note that something is to come' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-013': {
      'zh-CN': '“{token}”没有填写。',
      en: '"{token}" is not filled in.',
    },
  },
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
    bad('下发整改通知？？份，培训　　期。', '？？', '　　'),
    bad('全年开展培训[数量]期，(具体数据待核实)。', '[数量]', '(具体数据待核实)'),
    bad('办结率为 %，制定文件◯件。', ' ', '◯'),
    bad('（请根据实际情况补充）', '（请根据实际情况补充）'),
    bad('2023年 月 日召开会议。', '2023年 月 日'),
  ],
  good: good(
    '落实国发〔2018〕33号文件要求。',
    '执法机制还有待完善。',
    '本年度开展培训（含线上）。',
    '打造“1个平台、N个场景”，形成…等一批成果。',
    '广泛征求意见（申请人补充材料12件）后完善。',
    '问题何在？份内之事抓紧办。',
    '收到举报41件（其中待核实3件）。',
    '移送线索9条、案卷7宗（另有两宗待查实）。',
  ),
})
