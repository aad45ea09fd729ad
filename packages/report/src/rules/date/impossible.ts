import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A year of three or five figures, or of no century that is told of, before a month: 205年8月. */
const oddYear = /(?<![\d.〔（(第])(?:\d{3}|\d{5}|(?!19|20)\d{4})年(?=\d{1,2}月)/g

type Codes = {
  'DAT-001': { readonly date: string }
  'DAT-001.backwards': { readonly period: string }
}

/** A date no calendar has. Without a year 29 February passes. */
export const impossibleDateRule = reportRule<Codes>({
  id: 'DAT-001',
  title: { zh: '不存在的日期', en: 'A date that does not exist' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-001': {
      'zh-CN': '“{date}”不是存在的日期。',
      en: '"{date}" does not exist.',
    },
    'DAT-001.backwards': {
      'zh-CN': '“{period}”起止颠倒。',
      en: '"{period}" ends before it begins.',
    },
  },
  *check(subject, look) {
    for (const range of subject.yearRanges) {
      look()
      if (range.from <= range.to) continue
      const found = spot(subject, range.start, range.end)
      yield { code: 'DAT-001.backwards', params: { period: found.quote }, ...found }
    }
    for (const [index, to] of subject.dates.entries()) {
      const from = subject.dates[index - 1]
      if (from === undefined || from.block !== to.block) continue
      const between = subject.text.slice(from.end, to.start)
      const spoken = /[自从]$/.test(subject.text.slice(from.start - 1, from.start))
      const joined =
        /^\s?(?:至|到|[-—–－~～]{1,2})\s?$/.test(between) ||
        (spoken && /^(?:起|开始|启动|开展)?，?(?:一直)?(?:持续|延续)?(?:至|到)$/.test(between))
      if (!joined) continue
      // Without years a winter lies between November and March: a question.
      if (spoken && from.year === undefined && to.year === undefined) {
        const backwards =
          from.month !== undefined &&
          to.month !== undefined &&
          (from.month > to.month ||
            (from.month === to.month &&
              from.day !== undefined &&
              to.day !== undefined &&
              from.day > to.day))
        if (!backwards) continue
        const found = spot(subject, from.start, to.end)
        yield {
          code: 'DAT-001.backwards',
          severity: 'warning',
          outcome: 'review',
          params: { period: found.quote },
          ...found,
        }
        continue
      }
      // 2025年9月至3月 may run into the next year: a question, unless the days of one month are told.
      if (from.year !== undefined && to.year === undefined) {
        const later = subject.text.slice(from.end, to.start)
        if (from.month === undefined || /次|翌|来/.test(later)) continue
        const month = to.month ?? from.month
        const days = from.day === undefined || to.day === undefined ? 0 : from.day - to.day
        look()
        if (from.month < month || (from.month === month && days <= 0)) continue
        const found = spot(subject, from.start, to.end)
        yield {
          code: 'DAT-001.backwards',
          severity: 'warning',
          outcome: 'review',
          params: { period: found.quote },
          ...found,
        }
        continue
      }
      if (from.year === undefined || to.year === undefined) continue
      look()
      const months =
        from.year === to.year && from.month !== undefined && to.month !== undefined
          ? from.month - to.month
          : 0
      if (from.year <= to.year && months <= 0) continue
      const found = spot(subject, from.start, to.end)
      yield { code: 'DAT-001.backwards', params: { period: found.quote }, ...found }
    }
    for (const sentence of subject.sentences) {
      if (!sentence.text.includes('月')) continue
      for (const match of matchesOf(oddYear, sentence.text)) {
        const start = sentence.start + match.index
        const found = spot(subject, start, start + match[0].length)
        yield { code: 'DAT-001', params: { date: found.quote }, ...found }
      }
    }
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
    bad('2022年9月至2022年3月开展整治。', '2022年9月至2022年3月'),
    bad('印发《规划（2025—2021年）》。', '2025—2021'),
    bad('整治自8月15日起，至5月20日结束。', '8月15日起，至5月20日'),
    bad('行动从2022年10月持续到2022年4月。', '2022年10月持续到2022年4月'),
    bad('整治自9月20日至9月10日开展。', '9月20日至9月10日'),
    bad('2021年5月20日至4月10日开展督察。', '2021年5月20日至4月10日'),
    bad('205年8月开展评查。', '205年'),
  ],
  good: good(
    '2月29日召开会议。',
    '自3月1日起，至10月31日结束，2021年11月至2022年3月开展整治，9月至次年3月复查。',
    '2020年2月29日召开会议，截至2021年12月底完成。',
    '“3·15”、12·4期间开展宣传，用时13个月，五月三十一日、二〇二〇年二月二十九日召开会议。',
    '2021年11月至次年3月开展整治，2021年3月至9月复查。',
  ),
})
