import { bad, good, type None, norm, reportRule } from '../report-rule.js'
import { inSentences } from './in-sentences.js'

const pattern = /(?<![\d.])1[3-9]\d{9}(?![\d.])/g

type Codes = {
  'PRV-004': None
}

/** A mobile phone number in the text. */
export const phoneNumberRule = reportRule<Codes>({
  id: 'PRV-004',
  title: { zh: '出现手机号码', en: 'A mobile phone number' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: norm('information-disclosure-2019', '15', 'regulation'),
  messages: {
    'PRV-004': {
      'zh-CN': '出现手机号码，公开前请删除或确认。',
      en: 'A mobile phone number stands in the text; remove or confirm it before publication.',
    },
  },
  *check(subject, look) {
    for (const found of inSentences(subject, look, pattern))
      yield { code: 'PRV-004', params: {}, ...found }
  },
  bad: [bad('联系电话13000000000。', '13000000000')],
  good: good('拨打12348热线咨询。', '投入13.5亿元。', '热线受理来电13000000件。'),
})
