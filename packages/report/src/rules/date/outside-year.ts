import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Words that tell of something done; a year after the report's cannot have seen it. */
const done = /了|已|完成|建成|召开|组织|开展|启动|通报|办结|收到|接到|以来|举办|实现/
const plan = /将|拟|计划|力争|目标|到|前完成|有效期|至|期限|规划|方案|施行|起|届/

type Codes = {
  'DAT-005': { readonly date: string; readonly year: number }
}

/** A full date after the reporting year, told as done outside the plan for the next year. */
export const outsideYearRule = reportRule<Codes>({
  id: 'DAT-005',
  title: { zh: '日期晚于报告年度', en: 'A date after the reporting year' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-005': {
      'zh-CN': '“{date}”晚于报告年度 {year} 年，请确认。',
      en: '"{date}" is after the reporting year {year}; confirm it.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined || !subject.genre.recognised) return
    for (const date of subject.dates) {
      if (date.year === undefined) continue
      const block = subject.blocks[date.block]
      if (block?.kind !== 'paragraph' || date.named) continue
      look()
      if (date.year <= year) continue
      if (subject.topSection(date.block)?.topic === 'nextYear') continue
      const sentence = subject.sentences[date.sentence]
      const exact = date.month !== undefined && date.day !== undefined
      if (exact && plan.test(sentence?.text ?? '')) continue
      // A month or a year alone says less: what is told in its clause must be done.
      const from = sentence?.clauses.findIndex((clause) => clause.end >= date.end) ?? -1
      const told = subject.text.slice(
        sentence?.clauses[from]?.start ?? date.start,
        sentence?.clauses[from + 1]?.end ?? sentence?.clauses[from]?.end ?? date.end,
      )
      if (
        !exact &&
        (!done.test(told) || /将|拟|计划|力争|目标|规划|方案|施行|期限|前完成|[（(]/.test(told))
      )
        continue
      const found = spot(subject, date.start, date.end)
      yield { code: 'DAT-005', params: { date: found.quote, year }, ...found }
    }
  },
  bad: [
    bad(
      '青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n2022年3月5日召开法治政府建设会议，部署法治政府建设工作。\n二、法治政府建设成效\n法治政府建设成效明显。',
      '2022年3月5日',
    ),
  ],
  good: good(
    near(
      '青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n2021年3月5日召开法治政府建设会议，部署法治政府建设工作。\n二、2022年法治政府建设工作安排\n2022年3月5日召开法治政府建设会议。',
      'it stands in the plan for the next year',
    ),
    '青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n2020年3月5日启动法治政府建设考核，落实法治政府建设方案。\n二、成效\n法治政府建设、法治政府建设。',
    '青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n实施法治政府建设规划至2025年12月31日，落实法治政府建设任务。\n二、成效\n法治政府建设、法治政府建设。',
  ),
})
