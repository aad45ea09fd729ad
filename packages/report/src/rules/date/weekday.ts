import { weekday } from '@fazhi/model'
import { dayOf } from '../../layers/days.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const told = /^\s?[（(]?(?:星期|周|礼拜)([一二三四五六日天])/
const names = '一二三四五六日'

type Codes = {
  'DAT-012': { readonly date: string; readonly told: string; readonly right: string }
}

/** The day of the week that is told beside a date against the calendar. */
export const weekdayRule = reportRule<Codes>({
  id: 'DAT-012',
  title: { zh: '日期与星期不符', en: 'A date and its day of the week' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-012': {
      'zh-CN': '“{date}”写作{told}，按日历是{right}，请核对。',
      en: '"{date}" is called "{told}"; by the calendar it is "{right}". Check it.',
    },
  },
  *check(subject, look) {
    for (const mark of subject.dates) {
      const match = told.exec(subject.text.slice(mark.end, mark.end + 6))
      if (match === null) continue
      const year = mark.year ?? subject.year.value
      const date = dayOf({ ...mark, ...(year === undefined ? {} : { year }) })
      if (date === undefined) continue
      look()
      const right = names[weekday(date) - 1] ?? ''
      const found = match[1] === '天' ? '日' : (match[1] ?? '')
      if (found === right) continue
      const place = spot(subject, mark.start, mark.end + match[0].length)
      yield {
        code: 'DAT-012',
        params: {
          date: subject.text.slice(mark.start, mark.end),
          told: `星期${found}`,
          right: `星期${right}`,
        },
        ...place,
      }
    }
  },
  bad: [
    bad('2021年3月15日（星期三）召开会议。', '2021年3月15日（星期三'),
    bad('2021年3月15日，周二，召开会议；2021年12月4日（周日）宣传宪法。', '2021年12月4日（周日'),
    bad('青山县2021年度法治政府建设情况报告\n12月4日星期天开展活动。', '12月4日星期天'),
  ],
  good: good(
    '2021年3月15日（星期一）召开会议，2021年12月4日（周六）宣传宪法。',
    near('12月4日（周六）宣传宪法。', 'nobody says which year it is'),
    '2021年3月15日周边开展宣传，每周三接访。',
  ),
})
