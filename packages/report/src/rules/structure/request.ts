import { always, bad, good, type None, norm, reportRule, spot } from '../report-rule.js'

const request =
  /(?:妥否|当否|可否|是否妥当)[，,]?\s?请[^。，]{0,6}(?:批示|批复|指示|审批)|请(?:予|给予)(?:批准|批复|审批)|恳请[^。]{0,20}(?:批准|批复|支持|解决|协调)/

type Codes = {
  'STR-017': None
}

/** A request at the end of a report: a report must not carry one. */
export const requestRule = reportRule<Codes>({
  id: 'STR-017',
  title: { zh: '报告中夹带请示事项', en: 'A request carried in a report' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '15', 'partyRegulation'),
  messages: {
    'STR-017': {
      'zh-CN': '报告中不得夹带请示事项，请另行行文。',
      en: 'A report must not carry a request; write separately.',
    },
  },
  *check(subject, look) {
    // Requests stand at the end; in the middle the words tell of requests of others.
    for (const sentence of subject.sentences.slice(-6)) {
      look()
      const match = request.exec(sentence.text)
      if (match === null || subject.quoted(sentence.start + match.index)) continue
      const start = sentence.start + match.index
      yield { code: 'STR-017', params: {}, ...spot(subject, start, start + match[0].length) }
    }
  },
  bad: [
    bad('工作扎实推进。以上报告，妥否，请批示。', '妥否，请批示'),
    bad('工作扎实推进。恳请上级在编制上给予支持。', '恳请上级在编制上给予支持'),
  ],
  good: good(
    '工作扎实推进。特此报告。',
    '工作扎实推进。请予审议。',
    '依法办理行政许可，申请人请求批准的事项按期办结。',
  ),
})
