import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'

type Codes = {
  'STR-018.fewMentions': { readonly title: string }
  'STR-018.fewHeadings': { readonly title: string }
  'STR-018.governmentWorkReport': { readonly title: string }
  'STR-018.personalAccount': { readonly title: string }
}

/** The text is not recognised as the kind of report asked for, so its sections were not asked for: said, not swallowed. */
export const genreRule = reportRule<Codes>({
  id: 'STR-018',
  title: { zh: '没有认出是这类报告', en: 'Not recognised as this kind of report' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'STR-018.fewMentions': {
      'zh-CN': '全文很少提到法治（政府）建设，没有认出是“{title}”，因此没有核对应有的部分。',
      en: 'The text hardly speaks of law-based government, so it was not recognised as "{title}" and its sections were not asked for.',
    },
    'STR-018.fewHeadings': {
      'zh-CN':
        '没有找到两个以上一级标题（一、二、），没有认出是“{title}”，因此没有核对应有的部分。',
      en: 'Fewer than two top headings (一、二、) were found, so it was not recognised as "{title}" and its sections were not asked for.',
    },
    'STR-018.governmentWorkReport': {
      'zh-CN': '这是政府工作报告，不是“{title}”，因此没有核对应有的部分。',
      en: 'This is a government work report, not "{title}"; its sections were not asked for.',
    },
    'STR-018.personalAccount': {
      'zh-CN': '这是个人述法（述职）报告，不是“{title}”，因此没有核对应有的部分。',
      en: 'This is a personal account, not "{title}"; its sections were not asked for.',
    },
  },
  *check(subject, look) {
    look()
    if (subject.genre.recognised) return
    const file = subject.document.source.file
    yield {
      code: `STR-018.${subject.genre.why ?? 'fewMentions'}`,
      params: { title: subject.profile.title.zh },
      at: [
        {
          kind: 'absent',
          expected: subject.profile.title.zh,
          ...(file === undefined ? {} : { file }),
        },
      ],
      quote: '',
    }
  },
  bad: [
    { input: { text: '2025年全省政府工作报告\n一、工作回顾\n成效明显。' }, finds: [''] },
    { input: { text: '青山县长2021年述法报告\n一、履职情况\n认真履职。' }, finds: [''] },
    { input: { text: '青山县2021年法治政府建设情况报告\n工作扎实推进。' }, finds: [''] },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('三、存在的不足和原因', '三、问题与原因') } },
    { input: { text: edited.sound, profile: 'situation-report' } },
  ],
})
