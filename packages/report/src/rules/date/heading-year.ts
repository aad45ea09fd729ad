import { always, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'DAT-002': { readonly stated: number; readonly year: number }
  'DAT-002.plan': { readonly stated: number; readonly next: number }
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
    'DAT-002.plan': {
      'zh-CN': '下一步安排写的是 {stated} 年，应为 {next} 年，请核对。',
      en: 'The plan says {stated}; the next year is {next}. Check it.',
    },
    'DAT-002.margin': {
      'zh-CN': '页眉或页脚写的是 {stated} 年，报告年度是 {year} 年。',
      en: 'A header or footer says {stated}; the report is for {year}.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined || !subject.genre.recognised) return
    const plans = subject.sections.filter(({ level, topic }) => level === 1 && topic === 'nextYear')
    for (const date of subject.dates) {
      const plan = plans.find(({ heading, to }) => date.block >= heading && date.block < to)
      if (plan !== undefined && date.year !== undefined && !date.named) {
        const at = subject.blocks[date.block]
        // The head of the plan, or of a paragraph of it that says what is to be done.
        const heads =
          date.month === undefined &&
          (date.block === plan.heading ||
            (date.start === at?.start &&
              /^，.{0,24}?(?:将|要|继续|力争|拟|计划)/.test(
                subject.text.slice(date.end, date.end + 30),
              )))
        if (heads) {
          look()
          // Plans of several years say so.
          if (date.year === year || (date.block !== plan.heading && date.year !== year + 1))
            yield {
              code: 'DAT-002.plan',
              outcome: 'review',
              remedy: 'confirm',
              params: { stated: date.year, next: year + 1 },
              ...spot(subject, date.start, date.end),
            }
          if (date.year === year || date.block !== plan.heading) continue
        }
      }
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
    {
      input: {
        text: '青山县2021年法治政府建设情况报告\n一、主要做法\n法治政府建设有序推进，法治政府建设考核完成，法治政府建设成效明显。\n二、2021年工作安排\n2023年，将继续推进法治政府建设。',
      },
      finds: ['2021年', '2023年'],
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
    near(
      '青山县2021年法治政府建设情况报告\n一、2021年法治政府建设主要做法\n法治政府建设有序推进，法治政府建设考核完成。\n二、2022年工作安排\n推进法治政府建设。',
      'the year reported on, and the next for the plan',
    ),
    near(
      '青山县2021年法治政府建设情况报告\n一、法治政府建设主要做法\n2020年获评法治政府建设示范县，法治政府建设考核完成。\n二、下一步打算\n推进法治政府建设。',
      'another year may stand in the text',
    ),
    '2025年全省政府工作报告\n一、2024年工作回顾\n成效明显。\n二、2025年工作\n真抓实干。',
  ),
})
