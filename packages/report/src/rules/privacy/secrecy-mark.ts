import { bad, good, norm, reportRule, spot } from '../report-rule.js'
import { dayHandedIn, textOfTheDay } from '../text-of-the-day.js'

const mark =
  /(?:绝密|机密|秘密)\s?★\s?(?:\d{1,2}年|长期)?|^(?:绝密|机密|秘密)$|内部资料[，,]?\s?(?:注意保存|不得外传|请勿外传)|注意保存|仅供内部(?:参阅|使用)/

/** What is published is reviewed when it is: the text of that day. */
const texts = [
  norm('secrets-law-2024', '35', 'law'),
  norm('secrets-law-2010', '29', 'law'),
] as const

type Codes = {
  'PRV-002': { readonly mark: string }
}

/** A secrecy mark in the text: flagged, never cleared by a machine. */
export const secrecyMarkRule = reportRule<Codes>({
  id: 'PRV-002',
  title: { zh: '出现密级或内部标志', en: 'A secrecy or internal mark' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: texts[0],
  messages: {
    'PRV-002': {
      'zh-CN': '出现“{mark}”，公开前必须由保密人员审查。',
      en: '"{mark}" stands in the text; it must be reviewed for secrecy before publication.',
    },
  },
  *check(subject, look) {
    const basis = textOfTheDay(subject, texts, dayHandedIn(subject))
    for (const block of subject.blocks) {
      look()
      const match = mark.exec(block.text)
      if (match === null) continue
      const start = block.start + match.index
      const place = spot(subject, start, start + match[0].length)
      yield { code: 'PRV-002', params: { mark: place.quote }, basis, ...place }
    }
  },
  bad: [
    bad('机密★1年\n持续规范执法。', '机密★1年'),
    bad('内部资料 注意保存\n持续规范执法。', '内部资料 注意保存'),
  ],
  good: good('加强保守国家秘密宣传。', '处理商业秘密案件2件。', '规范涉密文件管理。'),
})
