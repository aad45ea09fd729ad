import { bad, good, type None, norm, reportRule, spot } from '../report-rule.js'

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
    for (const sentence of subject.sentences) {
      look()
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index
        yield { code: 'PRV-004', params: {}, ...spot(subject, start, start + match[0].length) }
      }
    }
  },
  bad: [bad('联系电话13000000000。', '13000000000')],
  good: good('拨打12348热线咨询。', '投入13.5亿元。', '热线受理来电13000000件。'),
})
