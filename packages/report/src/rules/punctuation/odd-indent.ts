import { always, good, judged, reportRule, spots } from '../report-rule.js'

/** Paragraphs a text must have before its way of indenting can be told, and how many may go against it. */
const least = 5
const few = 3

type Codes = {
  'PUN-007': { readonly places: number }
}

/** A few paragraphs indented by typed blanks where the others are not, or not where the others are. One hint a document. */
export const oddIndentRule = reportRule<Codes>({
  id: 'PUN-007',
  title: { zh: '个别段落缩进与全文不一致', en: 'A few paragraphs indented unlike the rest' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'PUN-007': {
      'zh-CN': '有 {places} 段的段首空格与全文不一致。',
      en: '{places} paragraph(s) are indented unlike the rest.',
    },
  },
  *check(subject, look) {
    const { text, blocks } = subject
    const told = blocks.flatMap((block) => {
      if (block.kind !== 'paragraph') return []
      look()
      let start = block.start
      while (start > 0 && /[ \u3000\t]/.test(text[start - 1] ?? '')) start--
      // Only what stands at the beginning of a line is an indent: text behind a heading of its own line has none.
      if (start > 0 && !'\r\n\ufeff'.includes(text[start - 1] ?? '')) return []
      let end = start
      while (/[ \u3000\t]/.test(text[end] ?? '')) end++
      return [{ start, end, line: block }]
    })
    if (told.length < least) return
    const kindOf = ({ start, end }: { start: number; end: number }): string =>
      text.slice(start, end).replace(/\t/g, '　　')
    const counts = new Map<string, number>()
    for (const one of told) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1)
    const [usual = ['', 0]] = [...counts].toSorted((a, b) => b[1] - a[1])
    const odd = told.filter((one) => kindOf(one) !== usual[0])
    const [first, ...others] = odd.map(({ start, end }) => ({
      start,
      end: end > start ? end : start + 1,
    }))
    if (first === undefined || odd.length > few || odd.length * 3 > told.length) return
    yield { code: 'PUN-007', params: { places: odd.length }, ...spots(subject, first, others) }
  },
  bad: [
    {
      input: { text: '规范执法。\n强化监督。\n广泛普法。\n  依法决策。\n化解纠纷。\n政务公开。' },
      finds: ['  '],
    },
    {
      input: {
        text: '　　规范执法。\n　　强化监督。\n　　广泛普法。\n　　依法决策。\n 化解纠纷。\n　　政务公开。',
      },
      finds: [' '],
    },
    {
      input: {
        text: '　　规范执法。\n　　强化监督。\n广泛普法。\n　　依法决策。\n　　化解纠纷。\n　　政务公开。',
      },
      finds: ['广'],
    },
  ],
  good: good(
    '规范执法。\n强化监督。\n广泛普法。\n依法决策。\n化解纠纷。\n政务公开。',
    '　　规范执法。\n　　强化监督。\n　　广泛普法。\n　　依法决策。\n　　化解纠纷。',
    '规范执法。\n  强化监督。',
    '　　（一）规范执法。依法办案。\n　　强化监督。\n　　广泛普法。\n　　依法决策。\n　　化解纠纷。\n　　政务公开。',
  ),
})
