import { matchesOf } from '../../layers/matches.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const words = /今年以来|今年|本年度|年初以来|近期|目前|当前/g
const told = /今年以来|今年|年初以来/

type Codes = {
  'STY-001': { readonly places: number; readonly example: string }
}

/** 今年 in a report that is read the next year. One hint a document, with all places. */
export const relativeTimeRule = reportRule<Codes>({
  id: 'STY-001',
  title: { zh: '使用相对时间', en: 'Relative words for time' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'STY-001': {
      'zh-CN': '有 {places} 处“{example}”一类的相对时间，报告次年公开，建议写明年份。',
      en: '{places} place(s) say "{example}" or the like; the report is read the next year, so name the year.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    lookAtSentences(subject, look)
    for (const sentence of sentencesWith(subject, '今年', '年初以来')) {
      for (const match of matchesOf(words, sentence.text)) {
        const start = sentence.start + match.index
        if (!told.test(match[0]) || subject.titled(start) || subject.quoted(start)) continue
        found.push({ start, end: start + match[0].length })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'STY-001',
      params: { places: found.length, example: subject.text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('今年以来，规范执法。今年收到复议申请30件。', '今年以来'),
    bad('年初以来，化解纠纷300起。', '年初以来'),
    bad('我县今年建成服务站12个。', '今年'),
  ],
  good: good(
    '2021年，规范执法。',
    near('印发《今年工作要点》。', 'a title'),
    near('开展“今年我普法”活动。', 'a quotation'),
  ),
})
