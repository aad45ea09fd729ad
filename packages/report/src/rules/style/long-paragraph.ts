import { always, good, judged, reportRule, spots } from '../report-rule.js'

/** Characters above which a paragraph is hard to read; twice the longest that printed reports of this kind usually have. */
const longest = 450

type Codes = {
  'STY-002': { readonly places: number; readonly longest: number }
}

/** Paragraphs nobody reads to the end. One hint a document, with all places. */
export const longParagraphRule = reportRule<Codes>({
  id: 'STY-002',
  title: { zh: '段落过长', en: 'Overlong paragraphs' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'STY-002': {
      'zh-CN': '有 {places} 个段落超过 {longest} 字，建议分段。',
      en: '{places} paragraph(s) have more than {longest} characters; split them.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    // Residue runs in text order, as paragraphs do.
    let next = 0
    for (const block of subject.blocks) {
      if (block.kind !== 'paragraph') continue
      look()
      if (block.text.length > longest) {
        // A marker that a download site put before it is no part of the paragraph.
        while ((subject.residue[next]?.end ?? block.end) <= block.start) next++
        const before = subject.residue[next]
        const residue =
          before !== undefined && before.start <= block.start && before.end < block.end
            ? before
            : undefined
        const start = residue?.end ?? block.start
        found.push({ start, end: Math.min(block.end, start + 12) })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'STY-002',
      params: { places: found.length, longest },
      ...spots(subject, first, others),
    }
  },
  bad: [
    {
      input: { text: `依法决策，规范执法。${'持续推进法治建设。'.repeat(60)}` },
      finds: ['依法决策，规范执法。持续'],
    },
    {
      input: { text: `规范执法。\n普法宣传持续深入，${'成效日益明显，'.repeat(70)}` },
      finds: ['普法宣传持续深入，成效日'],
    },
    {
      input: { text: `##paidbegin##健全机制，压实责任。${'形成合力。'.repeat(100)}` },
      finds: ['健全机制，压实责任。形成'],
    },
  ],
  good: good('依法决策，规范执法。', '持续推进。\n'.repeat(100), '持续推进。'.repeat(60)),
})
