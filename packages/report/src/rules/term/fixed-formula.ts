import type { DateMark } from '../../layers/figures.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** The last day a text speaks of up to a place, as far as its dates say years: 2021-03-31 of 2021年3月; "" where none does. */
const daysTold = (dates: readonly DateMark[], until: number): string => {
  let last = ''
  for (const { start, year, month = 12, day = 31, named } of dates) {
    if (start >= until) break
    if (year === undefined || named) continue
    const two = (part: number): string => `${part}`.padStart(2, '0')
    const told = `${year}-${two(month)}-${two(day)}`
    if (told > last) last = told
  }
  return last
}

type Codes = {
  'TRM-002': { readonly found: string; readonly right: string }
}

/** A set phrase in a wording that is seen and wrong. */
export const fixedFormulaRule = reportRule<Codes>({
  id: 'TRM-002',
  title: { zh: '固定表述有误', en: 'A set phrase worded wrongly' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged('policy'),
  messages: {
    'TRM-002': {
      'zh-CN': '“{found}”应为“{right}”。',
      en: '"{found}" should read "{right}".',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const term of subject.terms) {
      if (term.kind !== 'formula') continue
      // A name of its day was right in its day.
      const { from } = term.formula
      const told = from === undefined ? '' : daysTold(subject.dates, term.start)
      if (from !== undefined && told !== '' && told < from) continue
      const place = spot(subject, term.start, term.end)
      yield {
        code: 'TRM-002',
        params: { found: place.quote, right: term.formula.right },
        expected: term.formula.right,
        ...place,
        // Nothing inside a book title or a quotation is ever changed for the writer.
        ...(subject.titled(term.start) || subject.quoted(term.start)
          ? {}
          : { fix: { start: term.start, end: term.end, text: term.formula.right } }),
      }
    }
  },
  bad: [
    bad('2022年，12345市民热线办理来电800件。', '12345市民热线'),
    bad('推动严格规范文明执法。', '严格规范文明执法'),
    bad(
      '落实重大执法决定法治审核制度，深化“放管服务”改革。',
      '重大执法决定法治审核',
      '“放管服务”改革',
    ),
    bad('办理未成年保护案件12件，制发公益诉讼前检察建议6份。', '未成年保护', '公益诉讼前检察建议'),
    bad('12345市民热线接诉即办。', '12345市民热线'),
    bad('落实《法制政府建设实施纲要（2021—2025年）》。', '法制政府建设'),
  ],
  good: good(
    '推动严格规范公正文明执法。',
    near('印发《严格规范文明执法手册》。', 'nothing inside a title is changed'),
    '规范执法程序，做到文明执法。',
    near('2019年，12345市民热线办理来电800件。', 'the name it then had'),
    near('2021年3月，12345市长热线办理来电800件。', 'hotlines were joined by the end of that year'),
    near('加强未成年人保护，接听12345热线来电。', 'a short name is no wrong name'),
  ),
})
