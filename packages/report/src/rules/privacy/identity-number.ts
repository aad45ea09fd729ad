import { bad, good, type None, norm, reportRule } from '../report-rule.js'
import { inSentences } from './in-sentences.js'

const pattern =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g

type Codes = {
  'PRV-003': None
}

/** An identity number in the text. */
export const identityNumberRule = reportRule<Codes>({
  id: 'PRV-003',
  title: { zh: '出现身份证号', en: 'An identity number' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: norm('information-disclosure-2019', '15', 'regulation'),
  messages: {
    'PRV-003': {
      'zh-CN': '出现身份证号，公开前请删除或确认。',
      en: 'An identity number stands in the text; remove or confirm it before publication.',
    },
  },
  *check(subject, look) {
    for (const found of inSentences(subject, look, pattern))
      yield { code: 'PRV-003', params: {}, ...found }
  },
  bad: [bad('当事人证件号110101199003070000。', '110101199003070000')],
  good: good(
    '统一社会信用代码管理系统上线。',
    '受理12345热线诉求20000件。',
    '投入资金123456789012元。',
  ),
})
