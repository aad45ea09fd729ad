import { always, bad, good, norm, reportRule, spots } from '../report-rule.js'

type Codes = {
  'REF-001': { readonly dash: string; readonly usual: string }
}

/** Year ranges of document titles in one text written with different dashes: each rarer form is a finding. */
export const rangeDashRule = reportRule<Codes>({
  id: 'REF-001',
  title: { zh: '文件名称中年份连接号不统一', en: 'Year ranges of titles in different dashes' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15834-2011', '*', 'nationalStandard'),
  messages: {
    'REF-001': {
      'zh-CN': '文件名称中的年份连接号有两种：此处为“{dash}”，其余为“{usual}”。',
      en: 'Year ranges of document titles use two dashes: "{dash}" here, "{usual}" elsewhere.',
    },
  },
  *check(subject, look) {
    const ranges = subject.yearRanges.filter((range) => range.inTitle)
    const counts = new Map<string, number>()
    for (const range of ranges) {
      look()
      counts.set(range.dash, (counts.get(range.dash) ?? 0) + 1)
    }
    if (counts.size < 2) return
    const usual = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    for (const dash of counts.keys()) {
      if (dash === usual) continue
      const odd = ranges.filter((range) => range.dash === dash)
      const [first, ...others] = [...odd, ...ranges.filter((range) => range.dash === usual)].map(
        (range) => ({ start: range.dashAt, end: range.dashAt + range.dash.length }),
      )
      if (first === undefined) continue
      yield { code: 'REF-001', params: { dash, usual }, ...spots(subject, first, others) }
    }
  },
  bad: [
    bad(
      '印发《青山县法治社会方案（2021－2025年）》《法治青山规划（2021—2025年）》《青山县普法规划（2021－2025年）》。',
      '—',
    ),
    bad(
      '落实《普法规划（2021-2025年）》《治理方案（2021—2025年）》《治理方案（2021—2025年）》。',
      '-',
    ),
    bad(
      '印发《甲方案（2022～2024年）》，修订《乙方案（2022—2024年）》《丙方案（2022—2024年）》。',
      '～',
    ),
  ],
  good: good(
    '印发《青山县法治社会方案（2021—2025年）》《法治青山规划（2021—2025年）》。',
    '印发《青山县法治社会方案（2021－2025年）》，清理2007—2021年印发的文件99份。',
    '落实三年行动计划，2019-2021年共完成12项。',
  ),
})
