import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A date no calendar has. Without a year 29 February passes. */
export const impossibleDateRule = reportRule({
  id: 'DAT-001',
  title: { zh: '不存在的日期', en: 'A date that does not exist' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  *check(subject, look) {
    for (const date of subject.dates) {
      if (date.month === undefined) continue
      look()
      const longest =
        date.month === 2 && date.year !== undefined && !leap(date.year) ? 28 : days[date.month - 1]
      const possible =
        longest !== undefined && (date.day === undefined || (date.day >= 1 && date.day <= longest))
      if (possible) continue
      const found = spot(subject, date.start, date.end)
      yield { code: 'DAT-001', params: { date: found.quote }, ...found }
    }
  },
  bad: [
    bad('9月31日召开会议。', '9月31日'),
    bad('2021年2月29日召开会议。', '2021年2月29日'),
    bad('2021年13月完成。', '2021年13月'),
  ],
  good: good(
    '2月29日召开会议。',
    '2020年2月29日召开会议，截至2021年12月底完成。',
    '“3·15”、12·4期间开展宣传，用时13个月。',
  ),
})
