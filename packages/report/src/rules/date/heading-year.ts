import { always, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'DAT-002': { readonly stated: number; readonly year: number }
  'DAT-002.margin': { readonly stated: number; readonly year: number }
}

/** A top heading, header or footer that carries another year than the report and the one after it. */
export const headingYearRule = reportRule<Codes>({
  id: 'DAT-002',
  title: { zh: '标题中的年份与报告年度不符', en: 'Year of a heading differs from the report year' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-002': {
      'zh-CN': '标题写的是 {stated} 年，报告年度是 {year} 年。',
      en: 'The heading says {stated}; the report is for {year}.',
    },
    'DAT-002.margin': {
      'zh-CN': '页眉或页脚写的是 {stated} 年，报告年度是 {year} 年。',
      en: 'A header or footer says {stated}; the report is for {year}.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined || !subject.genre.recognised) return
    for (const date of subject.dates) {
      const block = subject.blocks[date.block]
      const margin = block?.kind === 'margin'
      if (!margin && !(block?.kind === 'heading' && block.level === 1)) continue
      if (date.year === undefined || date.named) continue
      look()
      if (date.year === year || date.year === year + 1) continue
      yield {
        code: margin ? 'DAT-002.margin' : 'DAT-002',
        params: { stated: date.year, year },
        ...spot(subject, date.start, date.end),
      }
    }
  },
  bad: [
    {
      input: {
        text: '青山县2021年法治政府建设情况报告\n一、2020年法治政府建设主要做法\n法治政府建设有序推进，法治政府建设考核完成。\n二、下一步打算\n推进法治政府建设。',
      },
      finds: ['2020年'],
    },
    {
      input: {
        text: '青山县2021年法治政府建设情况报告\n一、法治政府建设主要做法\n法治政府建设有序推进，法治政府建设考核完成。\n二、下一步打算\n推进法治政府建设。\n青山县2019年法治政府建设情况报告',
        margins: 1,
      },
      finds: ['2019年'],
    },
  ],
  good: good(
    {
      input: {
        text: '青山县2021年法治政府建设情况报告\n一、法治政府建设主要做法\n法治政府建设有序推进，法治政府建设考核完成。\n二、下一步打算\n推进法治政府建设。\n青山县2021年法治政府建设情况报告\n青山县司法局2022年1月印发',
        margins: 2,
      },
      why: 'a report is printed in the year after the one it tells of',
    },
    '青山县2021年法治政府建设情况报告\n一、2021年法治政府建设主要做法\n法治政府建设有序推进，法治政府建设考核完成。\n二、2022年工作安排\n推进法治政府建设。',
    near(
      '青山县2021年法治政府建设情况报告\n一、法治政府建设主要做法\n2020年获评法治政府建设示范县，法治政府建设考核完成。\n二、下一步打算\n推进法治政府建设。',
      'another year may stand in the text',
    ),
    '2025年全省政府工作报告\n一、2024年工作回顾\n成效明显。\n二、2025年工作\n真抓实干。',
  ),
})
