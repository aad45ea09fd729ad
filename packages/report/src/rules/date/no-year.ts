import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** A day from which or by which something holds, or that comes back every year, needs no year. */
const recurring = /^(?:宪法日|国家宪法日|法制宣传日|消费者权益日|宣传日|主题|纪念日|前|底前|起)/

/** Characters within which a date takes its year from the one before. */
const close = 200

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const exists = (month: number, day: number | undefined): boolean =>
  day === undefined || (day >= 1 && day <= (days[month - 1] ?? 0))

type Codes = {
  'DAT-007': { readonly places: number; readonly example: string }
}

/** A month or day told without a year, with none told shortly before: read the year after, it is anybody's guess. One hint a document. */
export const noYearRule = reportRule<Codes>({
  id: 'DAT-007',
  title: { zh: '日期没有写年份', en: 'A date without its year' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'DAT-007': {
      'zh-CN': '有 {places} 处日期没有写年份，如“{example}”，报告次年公开，建议写明。',
      en: '{places} date(s) have no year, as "{example}"; the report is read the next year, so name it.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    let named: number | undefined
    for (const mark of subject.dates) {
      if (mark.year !== undefined && !mark.named) named = mark.end
      if (mark.month === undefined || mark.named) continue
      const kind = subject.blocks[mark.block]?.kind
      if (kind !== 'paragraph') continue
      look()
      // A year told shortly before is its year.
      if (mark.year !== undefined || (named !== undefined && mark.start - named < close)) continue
      if (subject.topSection(mark.block)?.topic === 'nextYear') continue
      if (recurring.test(subject.text.slice(mark.end, mark.end + 5))) continue
      // 自3月1日至…: a span is told by its ends, and a day that does not exist is another matter.
      if (/[自从至到]$/.test(subject.text.slice(mark.start - 1, mark.start))) continue
      if (mark.month < 1 || mark.month > 12 || !exists(mark.month, mark.day)) continue
      found.push({ start: mark.start, end: mark.end })
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'DAT-007',
      params: { places: found.length, example: subject.text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('9月18日，邀请专家授课。', '9月18日'),
    bad('11月对全县部门开展督察。', '11月'),
    bad('6月20日通报结果，7月5日完成整改。', '6月20日'),
  ],
  good: good(
    near('2021年9月18日，邀请专家授课。', 'the date has its year'),
    near('2021年3月启动整治。6月20日通报结果。', 'the year stands shortly before'),
    near('12月4日国家宪法日开展宣传。', 'a day of every year'),
    near('印发《3月工作要点》。', 'inside a title'),
  ),
})
