import type { Block } from '@fazhi/model'
import type { Sentence } from '../../layers/sentences.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** Shorter lines may well be said twice: names of organs, headings of tables. */
const shortest = 24

type Codes = {
  'STR-006': { readonly beginning: string }
  'STR-006.sentence': { readonly beginning: string }
  'STR-006.heading': { readonly title: string }
  'STR-006.passage': { readonly beginning: string; readonly paragraphs: number }
}

/** A paragraph that stands twice, and how many that follow it stand twice in the same order. */
interface Passage {
  readonly first: Block
  readonly before: Block
  paragraphs: number
}

/** Paragraphs that were pasted together are one passage. */
const passagesTwice = (paragraphs: readonly Block[]): readonly Passage[] => {
  const found: Passage[] = []
  const seen = new Map<string, number>()
  let last: number | undefined
  for (const [index, block] of paragraphs.entries()) {
    const at = seen.get(block.text)
    const before = at === undefined ? undefined : paragraphs[at]
    const passage = found.at(-1)
    if (before === undefined) seen.set(block.text, index)
    else if (passage !== undefined && last !== undefined && at === last + 1) passage.paragraphs++
    else found.push({ first: block, before, paragraphs: 1 })
    last = at
  }
  return found
}

/** Sentences that say again what the one before them said. */
const sentencesTwice = (sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence, index) => {
    const earlier = sentences[index - 1]
    return earlier?.block === sentence.block &&
      earlier.text.length >= 12 &&
      earlier.text.trim() === sentence.text.trim()
      ? [{ sentence, earlier }]
      : []
  })

/** A paragraph that stands twice in a report, or several in a row. */
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
    'STR-006.sentence': {
      'zh-CN': '以“{beginning}”开头的句子连写了两遍。',
      en: 'The sentence that begins "{beginning}" stands twice running.',
    },
    'STR-006.heading': {
      'zh-CN': '同级标题“{title}”重复。',
      en: 'The heading "{title}" stands twice at one level.',
    },
    'STR-006.passage': {
      'zh-CN': '以“{beginning}”开头的 {paragraphs} 段与前文重复。',
      en: '{paragraphs} paragraphs, from the one that begins "{beginning}", stand twice.',
    },
  },
  *check(subject, look) {
    const told = subject.blocks.filter(
      ({ kind, start, end }) => kind === 'paragraph' && end - start >= shortest,
    )
    look(told.length)
    for (const { sentence, earlier } of sentencesTwice(subject.sentences)) {
      yield {
        code: 'STR-006.sentence',
        params: { beginning: sentence.text.trim().slice(0, 10) },
        ...spots(subject, sentence, [earlier]),
      }
    }
    const headed = new Map<string, Block>()
    for (const { heading, level, title, topic } of subject.sections) {
      const block = subject.blocks[heading]
      // Annexes have their own headings, and the parts of two sections may be called alike.
      if (topic === 'annex') break
      if (level === 1) for (const key of headed.keys()) if (!key.startsWith('1')) headed.delete(key)
      if (block === undefined || level > 2 || title.length < 5 || title.length > 40) continue
      look()
      const key = `${level}${title}`
      const before = headed.get(key)
      if (before === undefined) headed.set(key, block)
      else
        yield {
          code: 'STR-006.heading',
          params: { title },
          ...spots(subject, block, [before]),
        }
    }
    for (const { first, before, paragraphs } of passagesTwice(told)) {
      const beginning = first.text.slice(0, 10)
      yield {
        ...(paragraphs === 1
          ? { code: 'STR-006', params: { beginning } }
          : { code: 'STR-006.passage', params: { beginning, paragraphs } }),
        ...spots(subject, first, [before]),
      }
    }
  },
  bad: [
    bad(
      '健全重大行政决策机制，严格执行公众参与、专家论证程序。\n健全重大行政决策机制，严格执行公众参与、专家论证程序。',
      '健全重大行政决策机制，严格执行公众参与、专家论证程序。',
    ),
    bad(
      '推进矛盾纠纷多元化解，组织人民调解员走村入户排查。\n健全重大行政决策机制，严格执行公众参与、专家论证程序。\n推进矛盾纠纷多元化解，组织人民调解员走村入户排查。\n健全重大行政决策机制，严格执行公众参与、专家论证程序。',
      '推进矛盾纠纷多元化解，组织人民调解员走村入户排查。',
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
