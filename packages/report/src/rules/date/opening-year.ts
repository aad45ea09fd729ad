import { edited } from '../../testing/edited.js'
import { always, judged, reportRule, spot } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'

type Codes = {
  'DAT-011': { readonly stated: number; readonly year: number }
}

/** The opening speaks of another year than the report is for: 2024年，我县…。现将有关情况报告如下. */
export const openingYearRule = reportRule<Codes>({
  id: 'DAT-011',
  title: {
    zh: '开头写的年份与报告年度不符',
    en: 'Year of the opening differs from the report year',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-011': {
      'zh-CN': '开头写的是 {stated} 年，报告年度是 {year} 年，请核对。',
      en: 'The opening speaks of {stated}; the report is for {year}. Check it.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const year = subject.year.value
    const heading = subject.blocks.findIndex(({ kind }) => kind === 'heading')
    const opening = subject.blocks.findIndex(({ kind }) => kind === 'paragraph')
    if (year === undefined || opening < 0 || opening > heading) return
    const block = subject.blocks[opening]
    // 现将我县2024年法治政府建设情况报告如下.
    for (const told of subject.dates) {
      if (told.block !== opening || told.year === undefined || told.month !== undefined) continue
      const from = subject.text.lastIndexOf('现', told.start)
      if (block === undefined || from < block.start || told.named) continue
      if (!/^现[将就对]?[^，。；]{0,40}$/.test(subject.text.slice(from, told.start))) continue
      const after = subject.text.slice(told.end, told.end + 40)
      if (!/^度?[^，。；]{0,32}(?:报告|汇报|总结)如下/.test(after)) continue
      look()
      if (told.year === year) continue
      yield {
        code: 'DAT-011',
        params: { stated: told.year, year },
        ...spot(subject, told.start, told.end),
      }
    }
    const date = subject.dates.find((candidate) => candidate.block === opening)
    if (block === undefined || date?.year === undefined || date.month !== undefined) return
    // 2020年以来 and 2020年被评为… speak of the time before.
    if (date.start !== block.start || !/^度?，/.test(subject.text.slice(date.end, date.end + 2)))
      return
    look()
    if (date.year === year) return
    yield {
      code: 'DAT-011',
      params: { stated: date.year, year },
      ...spot(subject, date.start, date.end),
    }
  },
  bad: [
    {
      input: { text: edited.replace('\n2021年，青山县坚持', '\n2020年，青山县坚持') },
      finds: ['2020年'],
    },
    {
      input: { text: edited.replace('\n2021年，青山县坚持', '\n2022年，青山县坚持') },
      finds: ['2022年'],
    },
    {
      input: { text: edited.replace('\n2021年，青山县坚持', '\n2019年度，青山县坚持') },
      finds: ['2019年'],
    },
  ],
  good: [
    { input: { text: edited.sound }, why: 'the year of the report' },
    {
      input: { text: edited.replace('\n2021年，青山县坚持', '\n2020年以来，青山县坚持') },
      why: 'since another year',
    },
    {
      input: { text: edited.replace('\n2021年，青山县坚持', '\n青山县坚持') },
      why: 'no year is said',
    },
  ],
})
