import { always, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'DAT-003': { readonly stated: number; readonly year: number }
}

/** The year asked for is not the year of the title. */
export const statedYearRule = reportRule<Codes>({
  id: 'DAT-003',
  title: {
    zh: '标题年份与要求的年度不符',
    en: 'Year of the title differs from the year asked for',
  },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-003': {
      'zh-CN': '标题写的是 {stated} 年，要求的是 {year} 年度报告。',
      en: 'The title says {stated}; a report for {year} is asked for.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined || subject.year.from !== 'option') return
    const date = subject.dates.find(
      (candidate) =>
        candidate.year !== undefined && subject.blocks[candidate.block]?.kind === 'title',
    )
    if (date?.year === undefined) return
    look()
    if (date.year === year) return
    yield {
      code: 'DAT-003',
      params: { stated: date.year, year },
      ...spot(subject, date.start, date.end),
    }
  },
  bad: [
    {
      input: { text: '青山县2020年法治政府建设情况报告\n现将情况报告如下。', year: 2021 },
      finds: ['2020年'],
    },
  ],
  good: [
    { input: { text: '青山县2021年法治政府建设情况报告\n现将情况报告如下。', year: 2021 } },
    {
      input: { text: '青山县法治政府建设情况报告\n2020年获评示范县。', year: 2021 },
      why: 'another year may stand in the text',
    },
    near('青山县2020年法治政府建设情况报告\n现将情况报告如下。', 'no other year was asked for'),
  ],
})
