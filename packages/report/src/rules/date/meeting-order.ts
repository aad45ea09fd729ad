import { findMeetings, type Meeting } from '../../layers/meetings.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

const before = (a: Meeting, b: Meeting): boolean => {
  const x = a.date
  const y = b.date
  if (x?.month === undefined || y?.month === undefined) return false
  // A date without a year is of the year that the other names.
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return x.year < y.year
  if (x.month !== y.month) return x.month < y.month
  return x.day !== undefined && y.day !== undefined && x.day < y.day
}

type Codes = {
  'DAT-004': { readonly body: string; readonly earlier: string; readonly later: string }
  'DAT-004.order': { readonly body: string; readonly earlier: string; readonly later: string }
}

/** Numbered meetings of one body: a later number with an earlier date is wrong; told out of order is a hint. */
export const meetingOrderRule = reportRule<Codes>({
  id: 'DAT-004',
  title: { zh: '会议次序与日期不符', en: 'Numbers of meetings against their dates' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-004': {
      'zh-CN': '“{earlier}”与“{later}”的次序和日期不符。',
      en: 'The numbers of "{earlier}" and "{later}" run against their dates.',
    },
    'DAT-004.order': {
      'zh-CN': '先写“{earlier}”，后写“{later}”，次序颠倒，请确认。',
      en: '"{earlier}" is told before "{later}"; confirm the order.',
    },
  },
  *check(subject, look) {
    const byBody = new Map<string, Meeting[]>()
    for (const meeting of findMeetings(subject.sentences, subject.dates)) {
      byBody.set(meeting.body, [...(byBody.get(meeting.body) ?? []), meeting])
    }
    for (const [, meetings] of byBody) {
      for (const [index, meeting] of meetings.entries()) {
        const earlier = meetings[index - 1]
        if (earlier === undefined || earlier.ordinal === meeting.ordinal) continue
        // A body elected or set up anew counts from one again.
        if (meeting.ordinal === 1 && earlier.ordinal > 2) continue
        look()
        const [low, high] =
          earlier.ordinal < meeting.ordinal ? [earlier, meeting] : [meeting, earlier]
        const params = {
          body: meeting.body,
          earlier: subject.text.slice(earlier.start, earlier.end),
          later: subject.text.slice(meeting.start, meeting.end),
        }
        if (before(high, low)) {
          // Either a number or a date is wrong, so the dates are told too.
          const dates = [meeting.date, earlier.date].filter((date) => date !== undefined)
          yield { code: 'DAT-004', params, ...spots(subject, meeting, [earlier, ...dates]) }
        } else if (low === meeting && (low.date === undefined || high.date === undefined)) {
          yield {
            code: 'DAT-004.order',
            severity: 'info',
            outcome: 'review',
            params,
            ...spots(subject, meeting, [earlier]),
          }
        }
      }
    }
  },
  bad: [
    bad(
      '3月15日，县委全面依法治县委员会第四次会议审议要点；10月20日，县委全面依法治县委员会第三次会议听取汇报。',
      '县委全面依法治县委员会第三次会议',
    ),
    bad(
      '县委全面依法治县委员会第五次会议审议方案。县委全面依法治县委员会第四次会议听取述法。',
      '县委全面依法治县委员会第四次会议',
    ),
    bad(
      '县政府第21次常务会议听取执法汇报。县政府第18次常务会议审议决策目录。',
      '县政府第18次常务会议',
    ),
  ],
  good: good(
    near(
      '3月15日，县委全面依法治县委员会第三次会议审议要点；10月20日，县委全面依法治县委员会第四次会议听取汇报。',
      'the third meeting is before the fourth',
    ),
    '3月15日，县委全面依法治县委员会第七次会议审议要点；10月20日，县委全面依法治县委员会第一次会议听取汇报。',
    '12月25日，县委全面依法治县委员会第五次会议召开。5月6日，执法协调小组第二次会议召开。',
    near(
      '县委全面依法治县委员会第四次会议审议方案。县委全面依法治县委员会第四次会议听取述法。',
      'one meeting is told twice',
    ),
  ),
})
