import { matchesOf } from '../../layers/matches.js'
import { bad, good, type None, norm, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const instruction =
  /(?:省委|市委|县委|区委|省|市|县|区|厅|部|政法委|中央)[\u4e00-\u9fff]{0,6}(?:书记|省长|市长|县长|区长|主任|部长|厅长|常委|领导)(?:同志)?[\u4e00-\u9fffXx×*]{0,6}(?:作出|重要|肯定性)?(?:批示|圈阅|签批)(?!精神|指示|要求|件办理)/g

type Codes = {
  'PRV-001': None
}

/** A leader's written instruction told in a report that is published: to be cleared by a person. */
export const leaderInstructionRule = reportRule<Codes>({
  id: 'PRV-001',
  title: { zh: '写入领导批示', en: "A leader's written instruction is told" },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: norm('information-disclosure-2019', '16', 'regulation'),
  messages: {
    'PRV-001': {
      'zh-CN': '写入了领导批示，公开前请有关人员审核。',
      en: 'A leader\u2019s written instruction is told; have it cleared before publication.',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '批示', '圈阅', '签批')) {
      look()
      for (const match of matchesOf(instruction, sentence.text)) {
        const start = sentence.start + match.index
        yield {
          code: 'PRV-001',
          params: {},
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [
    bad('工作做法得到省委政法委书记批示。', '省委政法委书记批示'),
    bad('调解案例获县委书记肯定性批示。', '县委书记肯定性批示'),
    bad('经验做法得到市政府主要领导圈阅。', '市政府主要领导圈阅'),
  ],
  good: good(
    '贯彻落实习近平总书记重要指示批示精神。',
    '落实市委书记批示精神。',
    '做法在全省推广。',
  ),
})
