import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'STR-003': { readonly title: string }
}

/** A top heading with nothing under it. Two in a row are a list of titles (an annex), and a sentence as heading says its own. */
export const emptySectionRule = reportRule<Codes>({
  id: 'STR-003',
  title: { zh: '标题下没有内容', en: 'Nothing stands under a heading' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'STR-003': {
      'zh-CN': '标题“{title}”下没有内容。',
      en: 'Nothing stands under the heading "{title}".',
    },
  },
  *check(subject, look) {
    const tops = subject.sections.filter((section) => section.level === 1)
    const isEmpty = (index: number): boolean => {
      const section = tops[index]
      if (section === undefined) return false
      // A signature and a date at the foot are no content.
      return subject.blocks
        .slice(section.from, section.to)
        .every((under) => under.kind === 'signature' || under.kind === 'date')
    }
    const lower = subject.sections.filter((section) => section.level === 2)
    const barren = ({ from, to, heading, title }: (typeof lower)[number]): boolean =>
      from === to &&
      title.length <= 24 &&
      /[\u4e00-\u9fff]$/.test(title) &&
      !/[。；：，]/.test(title) &&
      !/[。；：]$/.test(subject.blocks[heading]?.text.trimEnd() ?? '')
    for (const section of lower) {
      const top = tops.find(({ from, to }) => section.heading >= from && section.heading < to)
      const siblings = lower.filter(
        ({ heading }) =>
          top !== undefined &&
          heading >= top.from &&
          heading < top.to &&
          heading !== section.heading,
      )
      if (top === undefined || top.topic === 'annex' || siblings.length === 0) continue
      look()
      // Headings that stand in a row without text are a list.
      if (!barren(section) || siblings.some(barren)) continue
      const block = subject.blocks[section.heading]
      if (block === undefined) continue
      yield {
        code: 'STR-003',
        params: { title: section.title },
        ...spot(subject, block.start, block.end),
      }
    }
    for (const [index, section] of tops.entries()) {
      look()
      const block = subject.blocks[section.heading]
      if (block === undefined || !isEmpty(index)) continue
      if (isEmpty(index - 1) || isEmpty(index + 1) || block.text.trimEnd().endsWith('。')) continue
      if (section.topic === 'annex') continue
      yield {
        code: 'STR-003',
        params: { title: section.title },
        ...spot(subject, block.start, block.end),
      }
    }
  },
  bad: [
    bad('一、学习情况\n（一）学法\n（二）讲座\n坚持讲。', '（一）学法'),
    bad('一、学习情况\n认真学习。\n二、执法情况\n三、普法情况\n广泛普法。', '二、执法情况'),
  ],
  good: good(
    near('一、学习情况\n（一）学法\n（二）讲座\n二、执法情况\n规范执法。', 'a list of titles'),
    near(
      '一、学习情况\n认真学习。\n二、执法情况\n（一）公示。坚持公示。',
      'a lower heading with text stands under it',
    ),
    '一、学习情况\n认真学习。\n附件\n一、任务甲\n二、任务乙\n三、任务丙',
    near(
      '一、学习情况。坚持集体学习。\n二、执法情况。坚持规范执法。',
      'its text follows on the same line',
    ),
  ),
})
