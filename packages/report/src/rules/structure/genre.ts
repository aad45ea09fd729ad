import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'

/** The text is not recognised as the kind of report asked for, so its sections were not asked for: said, not swallowed. */
export const genreRule = reportRule({
  id: 'STR-018',
  title: { zh: '没有认出是这类报告', en: 'Not recognised as this kind of report' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
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
