import { hanNumber } from '../../layers/han-number.js'
import { matchesOf } from '../../layers/matches.js'
import type { Sentence } from '../../layers/sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const number = '(\\d{1,2}|[一二三四五六七八九十两]{1,2})'
const monthDay = '(?:(\\d{4})年)?(\\d{1,2})月(?:份)?(?:(\\d{1,2})日|初|底|末)?'
/** 自3月起至11月底，开展为期9个月的…. */
const spanFirst = new RegExp(
  `[自从由]${monthDay}(?:起|开始)?，?(?:持续|延续|一直)?(?:至|到|[—－-])${monthDay}[^。；从自由]{0,24}?(?:为期|历时|持续|用)${number}个月`,
  'g',
)
/** 从4月1日起开展为期三个月的…，至6月30日结束. */
const lengthFirst = new RegExp(
  `[自从由]${monthDay}(?:起|开始)[^。；从自由]{0,24}?(?:为期|历时|持续)${number}个月[^。；从自由]{0,24}?(?:至|到)${monthDay}`,
  'g',
)
const quarter = /第?([一二三四1-4])季度[（(](\d{1,2})月?(?:至|到|[—－\-~～])(\d{1,2})月[）)]/g
const yearsOf = new RegExp(
  `近${number}年(?:来)?[（(](\\d{4})年?(?:至|到|[—－\\-~～])(\\d{4})年[）)]`,
  'g',
)
const hours =
  /(?:上午|下午|每[日天周晚]?[^。，；]{0,3})?(\d{1,2})(?:时|点)(?:\d{1,2}分)?(?:至|到|[—－\-~～])(\d{1,2})(?:时|点)/g

const read = (text: string | undefined): number =>
  text === '两' ? 2 : Number(hanNumber(text ?? '') ?? text)

interface Half {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
}

const half = ([year, month, day]: readonly (string | undefined)[]): Half => ({
  year: year === undefined ? undefined : Number(year),
  month: Number(month),
  day: day === undefined ? undefined : Number(day),
})

/**
 * Months from one day to another: whole where the days allow it, give or take one where they are not said. Without both years the end
 * is the next such month.
 */
const fits = (from: Half, to: Half, months: number): boolean => {
  const later = to.month - from.month
  const between =
    from.year === undefined || to.year === undefined
      ? (later + 12) % 12
      : later + 12 * (to.year - from.year)
  if (from.day === undefined || to.day === undefined)
    return months === between || months === between + 1
  const exact = between + (to.day - from.day) / 30
  return Math.abs(exact - months) <= 0.75
}

type Codes = {
  'DAT-010': { readonly span: string }
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
    'DAT-010.quarter': {
      'zh-CN': '“{span}”的月份不是这个季度的月份，请核对。',
      en: '"{span}": these are not the months of the quarter. Check it.',
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
      for (const match of matchesOf(spanFirst, sentence.text)) {
        look()
        const right = fits(half(match.slice(1, 4)), half(match.slice(4, 7)), read(match[7]))
        if (!right) yield { code: 'DAT-010', params: { span: match[0] }, ...place(sentence, match) }
      }
      for (const match of matchesOf(lengthFirst, sentence.text)) {
        look()
        const right = fits(half(match.slice(1, 4)), half(match.slice(5, 8)), read(match[4]))
        if (!right) yield { code: 'DAT-010', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '季度')) {
      for (const match of matchesOf(quarter, sentence.text)) {
        look()
        const last = 3 * read(match[1])
        if (Number(match[2]) === last - 2 && Number(match[3]) === last) continue
        yield { code: 'DAT-010.quarter', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '近')) {
      for (const match of matchesOf(yearsOf, sentence.text)) {
        look()
        if (Number(match[3]) - Number(match[2]) + 1 === read(match[1])) continue
        yield { code: 'DAT-010.years', params: { span: match[0] }, ...place(sentence, match) }
      }
    }
    for (const sentence of sentencesWith(subject, '时', '点')) {
      if (!/\d[时点]/.test(sentence.text)) continue
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
  ],
  good: good(
    '自2月1日起至5月31日，开展为期4个月的整治，从6月起至8月底开展为期三个月的评查。',
    '第四季度（10月至12月）组织评查。',
    '近三年（2019年至2021年）案件下降，近五年来稳步推进。',
    near('每周三14时至17时接待群众，22时至次日6时巡查。', 'a night lies between'),
    '从11月起开展为期四个月的行动，至次年2月底结束。',
    near('自2020年7月1日起至2021年12月31日，开展为期18个月的整治。', 'the years say which end'),
  ),
})
