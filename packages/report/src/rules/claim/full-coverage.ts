import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

type Codes = {
  'CLM-001': { readonly places: number }
}

/** "Full coverage" without saying how many of how many. One finding a document, with all places. */
export const fullCoverageRule = reportRule<Codes>({
  id: 'CLM-001',
  title: { zh: '“全覆盖”没有数字支撑', en: 'Full coverage without counts' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'CLM-001': {
      'zh-CN': '有 {places} 处“全覆盖”没有写明数量（几个中的几个），请核对。',
      en: '{places} claim(s) of full coverage without counts (how many of how many); check them.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    for (const sentence of sentencesWith(subject, '全覆盖')) {
      let at = sentence.text.indexOf('全覆盖')
      const topic = subject.topSection(sentence.block)?.topic
      for (; at >= 0; at = sentence.text.indexOf('全覆盖', at + 3)) {
        look()
        const start = sentence.start + at
        if (subject.titled(start) || subject.quoted(start) || topic === 'nextYear') continue
        if (!/(?:实现|做到|达到|完成|基本)[^，。；]{0,24}$/.test(sentence.text.slice(0, at)))
          continue
        if (/将|力争|确保|推动|到\d/.test(sentence.text.slice(Math.max(0, at - 24), at))) continue
        // Counts in the clause or the one before it say how many.
        const clause = sentence.clauses.findIndex((candidate) => candidate.end > start)
        const counted = subject.figuresOf[sentence.index]?.some(
          (figure) =>
            figure.role === 'quantity' &&
            (figure.clause === clause || figure.clause === clause - 1),
        )
        if (counted !== true) found.push({ start, end: start + 3 })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield { code: 'CLM-001', params: { places: found.length }, ...spots(subject, first, others) }
  },
  bad: [
    bad('实现了部门和镇街的全覆盖。各村也实现了法律顾问全覆盖。', '全覆盖'),
    bad('村级调解组织基本实现全覆盖。', '全覆盖'),
    bad('法治副校长配备做到中小学校全覆盖，成效明显。', '全覆盖'),
  ],
  good: good(
    near('16个镇街、24个部门述法实现全覆盖。', 'the counts stand beside it'),
    near('推动法律顾问全覆盖。', 'an aim, not a claim'),
    near('落实“全覆盖”监管要求。', 'a requirement quoted, not a claim'),
  ),
})
