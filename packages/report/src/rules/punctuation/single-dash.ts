import { always, bad, good, type None, norm, reportRule, spot } from '../report-rule.js'

const single = /(?<![—\d])—(?=“)|(?<=”)—(?![—\d])/g

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
      for (const match of block.text.matchAll(single)) {
        const start = block.start + match.index
        if (subject.text[start + 1] === '—') continue
        yield { code: 'PUN-003', params: {}, ...spot(subject, start, start + 1) }
      }
    }
  },
  bad: [bad('录制《普法第六期—“民法典相伴”》。', '—')],
  good: good(
    '录制《普法第六期——“民法典相伴”》。',
    '建成青山—白水快速路，实施2021—2025年规划。',
    '——坚持规范执法。',
  ),
})
