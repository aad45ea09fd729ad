import { edited } from '../../testing/edited.js'
import { always, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-013': None
  'STR-013.paragraph': None
}

/** A heading meets it; a closing paragraph that names the year and measures is left to a person. */
export const nextYearRule = reportRule<Codes>({
  id: 'STR-013',
  title: { zh: '缺少下一年度主要安排', en: 'Arrangements for the next year are missing' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  messages: {
    'STR-013': {
      'zh-CN': '没有下一年度的主要安排（应写明年度和具体措施）。',
      en: 'Arrangements for the next year (with year and measures) are missing.',
    },
    'STR-013.paragraph': {
      'zh-CN': '下一年度安排只有结尾一段，没有单独的标题；请确认是否足够。',
      en: 'Arrangements for the next year stand in a closing paragraph only; confirm that they suffice.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'nextYear'),
  check: (subject, look) =>
    checkItem(subject, look, 'nextYear', { missing: 'STR-013', partial: 'STR-013.paragraph' }),
  bad: [
    {
      input: {
        text: edited
          .replace('四、2022年工作安排\n', '')
          .replace('2022年，将落实', '今后，将落实')
          .replace('一是', '')
          .replace('；二是', '，')
          .replace('；三是', '，'),
      },
      finds: ['今后，将落实《法治政府建'],
    },
    {
      input: { text: edited.replace('四、2022年工作安排\n', '') },
      finds: [
        '2022年，将落实《法治政府建设实施纲要（2021—2025年）》，一是充实乡镇执法力量，年内开展轮训2期；二是完善行政争议协调化解机制；三是加强规范性文件备案审查。',
      ],
    },
    { input: { text: edited.without('四、', '青山县人民政府') }, finds: [''] },
  ],
  good: [
    { input: { text: edited.sound }, why: 'it stands under a heading of its own' },
    {
      input: { text: edited.replace('四、2022年工作安排', '四、下一步打算') },
      why: 'a heading of its own, in other words',
    },
    {
      input: { text: edited.replace('四、2022年工作安排', '四、今后工作重点') },
      why: 'a heading of its own, in other words',
    },
  ],
})
