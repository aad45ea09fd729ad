import { dayKind, holidayName, weekday } from '@fazhi/model'
import { dayOf } from '../../layers/days.js'
import { always, bad, judged, reportRule, spot } from '../report-rule.js'

/** A day from which, by which or until which something holds is no day on which something was done; a day of another year is of that. */
const before = /(?:截至|截止|至|到|自|从|去年|前年|上年|明年|次年|来年|[-—–－~～])\s?$/
const after = /^\s?(?:起|前|之前|以前|以来|至|到|[-—–－~～])/

/** What the holidays of the calendars are called in English. */
const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'the Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'the Dragon Boat Festival',
  中秋节: 'the Mid-Autumn Festival',
  国庆节: 'National Day',
}

type Codes = {
  'DAT-006.saturday': { readonly date: string }
  'DAT-006.sunday': { readonly date: string }
  'DAT-006.holiday': {
    readonly date: string
    readonly holiday: string
    readonly holidayEn: string
  }
}

/**
 * A day of rest, by the calendars of the catalog: a Saturday or Sunday that was not worked, or a public holiday. Lectures on Sundays and
 * meetings on Saturdays are real, so this is a hint and no more; a weekend worked to make up for a holiday is a working day.
 */
export const restDayRule = reportRule<Codes>({
  id: 'DAT-006',
  title: { zh: '日期是休息日', en: 'A date that is a day of rest' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-006.saturday': {
      'zh-CN': '“{date}”是星期六，不上班，请确认日期。',
      en: '"{date}" is a Saturday that was not worked; confirm the date.',
    },
    'DAT-006.sunday': {
      'zh-CN': '“{date}”是星期日，不上班，请确认日期。',
      en: '"{date}" is a Sunday that was not worked; confirm the date.',
    },
    'DAT-006.holiday': {
      'zh-CN': '“{date}”在{holiday}假期内，请确认日期。',
      en: '"{date}" is in the public holiday of {holidayEn}; confirm the date.',
    },
  },
  notApplicable: ({ year: { value: year }, catalog }) => {
    if (year === undefined)
      return { zh: '不知道报告年度', en: 'the year of the report is not known' }
    return catalog.calendars.some((calendar) => calendar.year === year)
      ? undefined
      : { zh: `没有${year}年的工作日历`, en: `there is no calendar of working days for ${year}` }
  },
  *check(subject, look) {
    const { calendars } = subject.catalog
    for (const mark of subject.dates) {
      const year = mark.year ?? subject.year.value
      const date = dayOf({ ...mark, ...(year === undefined ? {} : { year }) })
      if (date === undefined || mark.named) continue
      const kind = subject.blocks[mark.block]?.kind
      if (kind !== 'paragraph' && kind !== 'date') continue
      const { text } = subject
      if (before.test(text.slice(Math.max(0, mark.start - 3), mark.start))) continue
      if (after.test(text.slice(mark.end, mark.end + 4))) continue
      look()
      const found = dayKind(calendars, date)
      if (found !== 'weekend' && found !== 'holiday') continue
      const place = spot(subject, mark.start, mark.end)
      const holiday = holidayName(calendars, date)
      if (holiday !== undefined)
        yield {
          code: 'DAT-006.holiday',
          params: { date: place.quote, holiday, holidayEn: english[holiday] ?? `"${holiday}"` },
          ...place,
        }
      else if (weekday(date) === 6)
        yield { code: 'DAT-006.saturday', params: { date: place.quote }, ...place }
      else yield { code: 'DAT-006.sunday', params: { date: place.quote }, ...place }
    }
  },
  bad: [
    { input: { text: '10月17日组织专题讲座。', year: 2021 }, finds: ['10月17日'] },
    { input: { text: '12月25日召开第五次会议。', year: 2021 }, finds: ['12月25日'] },
    { input: { text: '2021年10月7日开展检查。', year: 2021 }, finds: ['2021年10月7日'] },
    bad('青山县2021年法治政府建设情况报告\n9月19日、9月22日各组织一次宣讲。', '9月19日'),
  ],
  good: [
    {
      input: { text: '9月18日，邀请专家授课；10月9日组织培训。', year: 2021 },
      why: 'both are Saturdays worked for Mid-Autumn and National Day',
    },
    {
      input: { text: '10月17日组织专题讲座。', year: 2022 },
      why: 'in 2022 it is a Monday',
    },
    {
      input: { text: '10月17日组织专题讲座。', year: 2018 },
      why: 'there is no calendar for 2018, and none is guessed',
    },
    {
      input: { text: '10月17日组织专题讲座。' },
      why: 'nobody says which year it is',
    },
    {
      input: { text: '截至12月25日，办结40件；自10月17日起施行，12月25日前完成。', year: 2021 },
      why: 'a day by which something holds is no day on which something was done',
    },
    {
      input: { text: '2月30日召开会议。', year: 2021 },
      why: 'a day that does not exist has no kind',
    },
  ],
})
