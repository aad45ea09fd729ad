import { daysBetween, daysFirst, daysLast } from '../../layers/day-spans.js'
import { matchesOf } from '../../layers/matches.js'
import { monthSpansIn, readSmall, smallNumber } from '../../layers/month-spans.js'
import type { Sentence } from '../../layers/sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const halfYear = /([上下])半年[（(](\d{1,2})月?(?:至|到|[—－\-~～])(\d{1,2})月[）)]/g
const quarter = /第?([一二三四1-4])季度[（(](\d{1,2})月?(?:至|到|[—－\-~～])(\d{1,2})月[）)]/g
const yearsOf = new RegExp(
  `近${smallNumber}年(?:来)?[（(](\\d{4})年?(?:至|到|[—－\\-~～])(\\d{4})年[）)]`,
  'g',
)
const clock = /(?<![\d:：.])(\d{1,2})[:：](\d{2})(?![\d:：%])/g
const oneHour =
  /(?:上午|下午|晚上|晚|凌晨|中午|\d日)(\d{1,2})[时点](?!间|期|候|多钟头|[至到—－\-~～])/g
const hours =
  /(?:上午|下午|每[日天周晚]?[^。，；]{0,3})?(\d{1,2})(?:时|点)(?:\d{1,2}分)?(?:至|到|[—－\-~～])(\d{1,2})(?:时|点)/g

type Codes = {
  'DAT-010': { readonly span: string }
  'DAT-010.days': { readonly span: string }
  'DAT-010.quarter': { readonly span: string }
  'DAT-010.years': { readonly span: string }
  'DAT-010.hour': { readonly span: string }
}

/** A length of time against the days, months or years it is said to lie between. */
export const spanRule = reportRule<Codes>({
  id: 'DAT-010',
  title: { zh: '时间长度与起止不符', en: 'Length of time against its beginning and end' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-010': {
      'zh-CN': '“{span}”所说的月数与起止时间不符，请核对。',
      en: '"{span}": the number of months is not what lies between. Check it.',
    },
    'DAT-010.days': {
      'zh-CN': '“{span}”所说的天数与起止日期不符，请核对。',
      en: '"{span}": the number of days is not what lies between. Check it.',
    },
    'DAT-010.quarter': {
      'zh-CN': '“{span}”的月份与季度、半年不符，请核对。',
      en: '"{span}": these are not the months of the quarter or half-year. Check it.',
    },
    'DAT-010.years': {
      'zh-CN': '“{span}”所说的年数与起止年份不符，请核对。',
      en: '"{span}": the number of years is not what lies between. Check it.',
    },
    'DAT-010.hour': {
      'zh-CN': '“{span}”不是一天里的时间，请核对。',
      en: '"{span}" is no time of a day. Check it.',
    },
  },
  *check(subject, look) {
    const place = (sentence: Sentence, match: RegExpExecArray) => {
      const start = sentence.start + match.index
      return spot(subject, start, start + match[0].length)
    }
    for (const sentence of sentencesWith(subject, '个月')) {
      for (const { match, right } of monthSpansIn(sentence.text)) {
        look()
        if (!right) yield { code: 'DAT-010', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '天')) {
      for (const match of [
        ...matchesOf(daysFirst, sentence.text),
        ...matchesOf(daysLast, sentence.text),
      ]) {
        const first = /^[为历持]/.test(match[0])
        const told = Number(first ? match[1] : match[5])
        const between = daysBetween(first ? match.slice(2, 6) : match.slice(1, 5))
        if (between === undefined || between < 1) continue
        look()
        // February has a day less in most years, and a day may be counted from its eve.
        if (Math.abs(between - told) <= 1) continue
        yield { code: 'DAT-010.days', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '半年')) {
      for (const match of matchesOf(halfYear, sentence.text)) {
        look()
        const from = match[1] === '上' ? 1 : 7
        if (Number(match[2]) === from && Number(match[3]) === from + 5) continue
        yield { code: 'DAT-010.quarter', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, ':', '：')) {
      if (!/\d[:：]\d/.test(sentence.text)) continue
      for (const match of matchesOf(clock, sentence.text)) {
        // 3:97 may be a score or a ratio; hours stand by words of time.
        const before = sentence.text.slice(Math.max(0, match.index - 6), match.index)
        if (!/[午时点间班日晚早]/.test(before)) continue
        look()
        if (Number(match[1]) <= 24 && Number(match[2]) <= 59) continue
        yield { code: 'DAT-010.hour', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '季度')) {
      for (const match of matchesOf(quarter, sentence.text)) {
        look()
        const last = 3 * readSmall(match[1])
        if (Number(match[2]) === last - 2 && Number(match[3]) === last) continue
        yield { code: 'DAT-010.quarter', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '近')) {
      for (const match of matchesOf(yearsOf, sentence.text)) {
        look()
        if (Number(match[3]) - Number(match[2]) + 1 === readSmall(match[1])) continue
        yield { code: 'DAT-010.years', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '时', '点')) {
      if (!/\d[时点]/.test(sentence.text)) continue
      for (const match of matchesOf(oneHour, sentence.text)) {
        look()
        if (Number(match[1]) <= 24) continue
        yield { code: 'DAT-010.hour', params: { span: match[0] }, ...place(sentence, match) }
      }
      for (const match of matchesOf(hours, sentence.text)) {
        look()
        if (Number(match[1]) <= 24 && Number(match[2]) <= 24) continue
        yield { code: 'DAT-010.hour', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
  },
  bad: [
    bad('自2月1日起至5月31日，开展为期6个月的整治。', '自2月1日起至5月31日，开展为期6个月'),
    bad(
      '自2020年7月1日起至2021年12月31日，开展为期6个月的整治。',
      '自2020年7月1日起至2021年12月31日，开展为期6个月',
    ),
    bad('第三季度（4月至6月）组织评查。', '第三季度（4月至6月）'),
    bad('近三年（2019年至2020年）案件下降。', '近三年（2019年至2020年）'),
    bad('每周三14时至27时接待群众。', '每周三14时至27时'),
    bad('上半年（1—7月）组织评查。', '上半年（1—7月）'),
    bad('8月19日上午29时开考，工作日上午9:70开门。', '上午29时', '9:70'),
    bad('10月10日至26日开展培训，为期7天。', '10月10日至26日开展培训，为期7天'),
    bad('为期5个月，自4月1日开始，6月30日结束。', '为期5个月，自4月1日开始，6月30日结束'),
  ],
  good: good(
    '自2月1日起至5月31日，开展为期4个月的整治，从6月起至8月底开展为期三个月的评查。',
    '第四季度（10月至12月）、上半年（1—6月）组织评查，8月19日上午9时开考，工作日上午9:00开门。',
    '10月10日至16日开展培训，为期7天；历时7天，10月10日开始、10月16日结束。',
    '近三年（2019年至2021年）案件下降，近五年来稳步推进。',
    near('每周三14时至17时接待群众，22时至次日6时巡查。', 'a night lies between'),
    '从11月起开展为期四个月的行动，至次年2月底结束。',
    near('自2020年7月1日起至2021年12月31日，开展为期18个月的整治。', 'the years say which end'),
  ),
})
