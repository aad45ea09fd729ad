import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'

type Codes = {
  'RES-006': None
}

/** A gambling brand spliced into official text, as hijacked mirrors do. */
export const brandRule = reportRule<Codes>({
  id: 'RES-006',
  title: { zh: '夹带博彩类推广', en: 'Gambling promotion spliced into the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-006': {
      'zh-CN': '夹带博彩类推广文字，应删除。',
      en: 'Gambling promotion is spliced into the text; delete it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'brand') {
        yield {
          code: 'RES-006',
          params: {},
          // No fix: where the brand ends and the sentence goes on is for a person to see.
          ...spot(subject, residue.start, residue.end),
        }
      }
    }
  },
  bad: [
    bad('青山市关于bet365推进法治政府建设的报告', 'bet365'),
    bad('全年工作开云体育官网登录稳步推进。', '开云体育官网登录稳步推进'),
  ],
  good: good('严厉打击网络赌博，办结案件6件。', '建成体育公园3个。', '推广体育APP场馆预约。'),
})
