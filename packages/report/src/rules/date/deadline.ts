import { signedMark } from '../../layers/days.js'
import type { ReportSubject } from '../../subject.js'
import { edited } from '../../testing/edited.js'
import { norm, reportRule, spot } from '../report-rule.js'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const order = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day

const signed = (subject: ReportSubject) => {
  const date = signedMark(subject.blocks, subject.dates)
  if (date?.year === undefined || date.month === undefined || date.day === undefined)
    return undefined
  return {
    day: { year: date.year, month: date.month, day: date.day },
    start: date.start,
    end: date.end,
  }
}

type Codes = {
  'DDL-001': { readonly signed: string; readonly deadline: string }
  'DDL-001.onTheDay': { readonly signed: string; readonly deadline: string }
}

/**
 * The signing date against the profile's last day. "Before" is strict: the day itself is already late, said apart.
 * A date of signing is not a date of handing in, so this warns and never blocks.
 */
export const deadlineRule = reportRule<Codes>({
  id: 'DDL-001',
  title: { zh: '成文日期晚于报送（公开）期限', en: 'Signed after the deadline' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: norm('inspection-2019', '24', 'partyRegulation'),
  messages: {
    'DDL-001': {
      'zh-CN': '成文日期 {signed} 晚于期限（{deadline} 之前）。',
      en: 'Signed on {signed}, after the deadline (before {deadline}).',
    },
    'DDL-001.onTheDay': {
      'zh-CN': '成文日期 {signed} 正是期限当日，规定为 {deadline} 之前。',
      en: 'Signed on {signed}, the very day of the deadline; it is due before {deadline}.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    const date = signed(subject)
    if (year === undefined || date === undefined || subject.year.from === 'date') return
    if (!subject.genre.recognised) return
    const text =
      subject.phase === 'publish' ? subject.profile.publishBefore : subject.profile.submitBefore
    // No text we know of sets a day for this kind of report.
    if (text === undefined) return
    look()
    const [month, day] = text.split('-').map(Number)
    if (month === undefined || day === undefined) return
    const late = order(date.day, { year: year + 1, month, day })
    if (late < 0) return
    const place = spot(subject, date.start, date.end)
    yield {
      code: late === 0 ? 'DDL-001.onTheDay' : 'DDL-001',
      params: { signed: place.quote, deadline: `${year + 1}-${text}` },
      ...place,
    }
  },
  bad: [
    { input: { text: edited.replace('2022年1月25日', '2022年3月9日') }, finds: ['2022年3月9日'] },
    { input: { text: edited.replace('2022年1月25日', '2022年3月1日') }, finds: ['2022年3月1日'] },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('2022年1月25日', '2022年2月28日') } },
    {
      input: { text: edited.replace('2022年1月25日', '2022年3月9日'), phase: 'publish' },
      why: 'publication has a later last day than handing in',
    },
  ],
})
