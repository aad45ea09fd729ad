import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, type None, norm, reportRule, spot } from '../report-rule.js'

const bullet = /[•‧∙●](?<=[\u4e00-\u9fff].)(?=[\u4e00-\u9fff])/g

type Codes = {
  'PUN-004': None
}

/** A bullet where the interpunct · (U+00B7) belongs. */
export const interpunctRule = reportRule<Codes>({
  id: 'PUN-004',
  title: { zh: '间隔号用了项目符号', en: 'A bullet for an interpunct' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15834-2011', '*', 'nationalStandard'),
  messages: {
    'PUN-004': {
      'zh-CN': '间隔号应为“·”。',
      en: 'The interpunct is "·".',
    },
  },
  *check(subject, look) {
    for (const block of subject.blocks) {
      if (block.kind === 'noise') continue
      look()
      for (const match of matchesOf(bullet, block.text)) {
        const start = block.start + match.index
        yield {
          code: 'PUN-004',
          params: {},
          expected: '·',
          ...spot(subject, start, start + 1),
          ...(subject.titled(start) || subject.quoted(start)
            ? {}
            : { fix: { start, end: start + 1, text: '·' } }),
        }
      }
    }
  },
  bad: [
    bad('开展“美好生活•民法典相伴”活动。', '•'),
    bad('录制《法润青山•以案释法》。', '•'),
    bad('打造“法治•乡村”品牌。', '•'),
  ],
  good: good('开展“美好生活·民法典相伴”活动。', '• 规范执法\n• 强化监督', '开展“3·15”宣传。'),
})
