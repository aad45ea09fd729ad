import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const told = /(去年|上年|上一年度?|前年|今年|本年度?|明年|次年|下一年度?)[（(](\d{4})年度?[）)]/g
const steps: readonly (readonly [word: RegExp, step: number])[] = [
  [/^(?:去|上)/, -1],
  [/^前/, -2],
  [/^[今本]/, 0],
  [/^[明次下]/, 1],
]

type Codes = {
  'DAT-016': { readonly found: string; readonly right: number }
}

/** Last year, this year or next year with a year in brackets that is another one. */
export const relativeYearRule = reportRule<Codes>({
  id: 'DAT-016',
  title: { zh: '“去年”“上年”与所注年份不符', en: 'Last year with another year beside it' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-016': {
      'zh-CN': '“{found}”与报告年度不符，应为 {right} 年，请核对。',
      en: '"{found}" does not fit the year of the report; it is {right}. Check it.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined) return
    for (const sentence of sentencesWith(subject, '年（', '年(', '年度（', '年度(')) {
      for (const match of matchesOf(told, sentence.text)) {
        const step = steps.find(([word]) => word.test(match[1] ?? ''))?.[1] ?? 0
        look()
        const right = year + step
        if (Number(match[2]) === right) continue
        const start = sentence.start + match.index
        yield {
          code: 'DAT-016',
          params: { found: match[0], right },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [
    bad('青山县2021年度法治政府建设情况报告\n较去年（2019年）下降3%。', '去年（2019年）'),
    bad('青山县2021年度法治政府建设情况报告\n比上年（2021年）增长5%。', '上年（2021年）'),
    bad('青山县2021年度法治政府建设情况报告\n明年（2023年）继续推进。', '明年（2023年）'),
  ],
  good: good(
    '青山县2021年度法治政府建设情况报告\n较去年（2020年）下降3%，明年（2022年）继续推进。',
    near('较去年（2019年）下降3%。', 'nobody says which year is reported on'),
    '青山县2021年度法治政府建设情况报告\n近年（2019年至2021年）持续下降。',
  ),
})
