import { fixedDays } from '../../generated/fixed-days.js'
import { hanNumber } from '../../layers/han-number.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const known = new Map(fixedDays.flatMap((day) => day.names.map((name) => [name, day] as const)))
const names = [...known.keys()].sort((a, b) => b.length - a.length).join('|')
/** The ends of the names, of which a sentence that is looked at holds one. */
const words = [
  '宪法日',
  '安全教育日',
  '权益日',
  '禁毒日',
  '产权日',
  '环境日',
  '消防日',
  '消防宣传日',
  '交通安全日',
  '妇女节',
  '宣传月',
  '生产月',
  '宣传周',
] as const
const quote = '[“”"‘’]?'
/** 12月4日国家宪法日, 12·4国家宪法日, “12·4”国家宪法日. */
const dated = new RegExp(
  `(?<![\\d—－~～至到.·月])(\\d{1,2})(?:月|[·•.])(\\d{1,2})日?${quote}(?:第[\\d一二三四五六七八九十]{1,3}[个次届])?(?:全国|的)?${quote}(${names})`,
  'g',
)
/** 5月民法典宣传月, 12月的宪法宣传周, 民法典宣传月（5月）. */
const ofMonth = new RegExp(
  `(?<![\\d—－~～至到.·])(\\d{1,2})月(?:份)?(?:的)?${quote}(?:全国)?(${names})|(${names})${quote}[（(](\\d{1,2})月(?:份)?[）)]`,
  'g',
)
/** 第十二个国家宪法日. */
const nth = new RegExp(
  `第(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|次|届)${quote}(?:全国)?(${names})`,
  'g',
)

type Codes = {
  'DAT-013': { readonly name: string; readonly found: string; readonly right: string }
  'DAT-013.nth': { readonly name: string; readonly found: string; readonly right: number }
}

/** A day, week or month that comes back every year, told with another date, or with a number that does not fit the year. */
export const fixedDayRule = reportRule<Codes>({
  id: 'DAT-013',
  title: { zh: '节日、宣传日的日期或届次有误', en: 'A day of the year on another date' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-013': {
      'zh-CN': '“{name}”写在{found}，一般是{right}，请核对。',
      en: '"{name}" is put on {found}; it is usually {right}. Check it.',
    },
    'DAT-013.nth': {
      'zh-CN': '“{name}”写作第{found}个，按报告年度应为第 {right} 个，请核对。',
      en: '"{name}" is called the {found}th; in the year of the report it is the {right}th. Check it.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    for (const sentence of sentencesWith(subject, ...words)) {
      const { text } = sentence
      const place = (match: RegExpExecArray) => {
        const start = sentence.start + match.index
        return spot(subject, start, start + match[0].length)
      }
      for (const match of matchesOf(dated, text)) {
        const name = match[3] ?? ''
        const day = known.get(name)
        if (day?.day === undefined) continue
        look()
        if (Number(match[1]) === day.month && Number(match[2]) === day.day) continue
        const found = `${match[1] ?? ''}月${match[2] ?? ''}日`
        yield {
          code: 'DAT-013',
          params: { name, found, right: `${day.month}月${day.day}日` },
          ...place(match),
        }
      }
      for (const match of matchesOf(ofMonth, text)) {
        const name = match[2] ?? match[3] ?? ''
        const day = known.get(name)
        if (day === undefined) continue
        look()
        const found = Number(match[1] ?? match[4])
        // The week of publicity begins in November in some years.
        if (found === day.month) continue
        yield {
          code: 'DAT-013',
          params: { name, found: `${found}月`, right: `${day.month}月` },
          ...place(match),
        }
      }
      if (year === undefined || !text.includes('第')) continue
      for (const match of matchesOf(nth, text)) {
        const name = match[2] ?? ''
        const first = known.get(name)?.first
        if (first === undefined) continue
        // Another year may be told of, and the plan speaks of the next.
        if (/20\d\d年|去年|上年|明年/.test(text.slice(0, match.index))) continue
        look()
        const written = match[1] ?? ''
        const number = Number(hanNumber(written) ?? written)
        const right = year - first + 1
        if (number === right || number === right + 1) continue
        yield { code: 'DAT-013.nth', params: { name, found: written, right }, ...place(match) }
      }
    }
  },
  bad: [
    bad(
      '11月4日国家宪法日、“5·15”消费者权益日开展宣传。',
      '11月4日国家宪法日',
      '5·15”消费者权益日',
    ),
    bad('利用8月“民法典宣传月”开展活动。', '8月“民法典宣传月'),
    bad('青山县2021年度法治政府建设情况报告\n在第十五个国家宪法日开展宣传。', '第十五个国家宪法日'),
  ],
  good: good(
    '12月4日国家宪法日、“12·4”国家宪法日、3·15消费者权益日开展宣传。',
    near(
      '利用5月“民法典宣传月”、12月宪法宣传周开展活动，1月至12月宪法日活动不断。',
      'these are their months',
    ),
    '青山县2021年度法治政府建设情况报告\n在第八个国家宪法日开展宣传。',
    near(
      '青山县2021年度法治政府建设情况报告\n2020年第七个国家宪法日曾开展宣传。',
      'another year is told of',
    ),
  ),
})
