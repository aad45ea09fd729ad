import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

type Codes = {
  'TRM-005': { readonly places: number; readonly found: string }
}

/** A meeting named without its last character (常务会 for 常务会议): spoken language in a paper. One hint a document. */
export const shortMeetingRule = reportRule<Codes>({
  id: 'TRM-005',
  title: { zh: '会议名称不完整', en: 'The name of a meeting is cut short' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'TRM-005': {
      'zh-CN': '有 {places} 处会议名称不完整，如“{found}”，全称为“{found}议”。',
      en: '{places} name(s) of meetings are cut short, as "{found}" for "{found}议".',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    for (const wording of subject.wordings) {
      if (wording.kind !== 'shortMeeting') continue
      look()
      // 常务会议, and 联席会商, are other words.
      if (/^[议商员场]/.test(subject.text.slice(wording.end, wording.end + 1))) continue
      found.push({ start: wording.start, end: wording.end })
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'TRM-005',
      params: { places: found.length, found: subject.text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('县政府常务会研究法治建设工作4次。', '常务会'),
    bad('局长办公会、局党组会听取执法情况汇报。', '办公会'),
    bad('建立府院联席会制度。', '联席会'),
  ],
  good: good(
    near('县政府常务会议研究法治建设工作4次。', 'the whole name'),
    near('建立府院联席会商机制。', 'another word begins alike'),
    near('开展“常务会学法”活动。', 'the name of something'),
  ),
})
