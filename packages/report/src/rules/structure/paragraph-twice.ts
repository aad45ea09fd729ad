import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** Shorter lines may well be said twice: names of organs, headings of tables. */
const shortest = 24

type Codes = {
  'STR-006': { readonly beginning: string }
}

/** A paragraph that stands twice in a report. */
export const paragraphTwiceRule = reportRule<Codes>({
  id: 'STR-006',
  title: { zh: '段落重复', en: 'A paragraph that stands twice' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'STR-006': {
      'zh-CN': '以“{beginning}”开头的段落与前文重复。',
      en: 'The paragraph that begins "{beginning}" stands twice.',
    },
  },
  *check(subject, look) {
    const seen = new Map<string, { readonly start: number; readonly end: number }>()
    for (const block of subject.blocks) {
      if (block.kind !== 'paragraph' || block.end - block.start < shortest) continue
      look()
      const before = seen.get(block.text)
      if (before === undefined) seen.set(block.text, block)
      else
        yield {
          code: 'STR-006',
          params: { beginning: block.text.slice(0, 10) },
          ...spots(subject, block, [before]),
        }
    }
  },
  bad: [
    bad(
      '健全重大行政决策机制，严格执行公众参与、专家论证程序。\n健全重大行政决策机制，严格执行公众参与、专家论证程序。',
      '健全重大行政决策机制，严格执行公众参与、专家论证程序。',
    ),
    bad(
      '推进矛盾纠纷多元化解，组织人民调解员走村入户排查。\n规范执法。\n推进矛盾纠纷多元化解，组织人民调解员走村入户排查。',
      '推进矛盾纠纷多元化解，组织人民调解员走村入户排查。',
    ),
  ],
  good: good(
    near('规范执法。\n规范执法。', 'short lines are said twice'),
    near(
      '推进矛盾纠纷多元化解，组织人民调解员走村入户排查。\n推进矛盾纠纷多元化解，组织人民调解员走村入户调处。',
      'another paragraph',
    ),
    near('健全重大行政决策机制，严格执行公众参与、专家论证程序。\n规范执法。', 'it stands once'),
  ),
})
