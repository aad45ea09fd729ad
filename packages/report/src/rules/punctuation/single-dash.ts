import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, type None, norm, reportRule, spot } from '../report-rule.js'

const single = /(?<![—\d])—(?=“)|(?<=”)—(?![—\d])|(?<=[\u4e00-\u9fff])—(?=[\u4e00-\u9fff])/g
/** 青山—白水快速路, 政府—企业: between two names of a kind one em joins them. */
const joined = /(?:[路线廊道带桥]|铁路|高速|城际|管道|合作|对话|协作|走廊|经济|联动|模式|机制)/

type Codes = {
  'PUN-003': None
}

/** One em where the dash of a title or an aside is two. Between places and years one em is right. */
export const singleDashRule = reportRule<Codes>({
  id: 'PUN-003',
  title: { zh: '破折号只有半个', en: 'Half a dash' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15834-2011', '*', 'nationalStandard'),
  messages: {
    'PUN-003': {
      'zh-CN': '破折号应为两个字长（——）。',
      en: 'A dash is two em long (——).',
    },
  },
  *check(subject, look) {
    for (const block of subject.blocks) {
      if (block.kind === 'noise' || !block.text.includes('—')) continue
      look()
      for (const match of matchesOf(single, block.text)) {
        const start = block.start + match.index
        if (subject.text[start + 1] === '—') continue
        const plain = /[\u4e00-\u9fff]/.test(match.input[match.index + 1] ?? '')
        if (
          plain &&
          (!subject.titled(start) || joined.test(block.text.slice(match.index, match.index + 14)))
        )
          continue
        yield { code: 'PUN-003', params: {}, ...spot(subject, start, start + 1) }
      }
    }
  },
  bad: [
    bad('录制《普法第六期—“民法典相伴”》。', '—'),
    bad('编印《以案释法—乡村篇》。', '—'),
    bad('编印《普法读本—案例篇》。', '—'),
  ],
  good: good(
    '录制《普法第六期——“民法典相伴”》。',
    '印发《青山—白水经济走廊规划》。',
    '建成青山—白水快速路，实施2021—2025年规划。',
    '——坚持规范执法。',
  ),
})
