import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** A whole sentence that tells of work that can be counted, and says only that it was done. */
const deed =
  /^(?:(?:今年|全年|年内|本年度?|\d{4}年)(?:以来)?，?)?(?:组织|集中|全面|扎实|深入|认真|积极)?(?:开展了|组织了|进行了|举办了|对[^，。；]{2,24}进行了|完成了)[^，。；：]{2,36}$/
const counted =
  /(?:检查|培训|评查|清理|梳理|审验|审核|审查|考试|讲座|宣讲|督察|督查|调研|排查|整治|活动|工作|评估|自查|规范|演练)$/

type Codes = {
  'CLM-003': { readonly places: number; readonly example: string }
}

/** Work told as a sentence of its own with no number, title, date or name: how much, when, with what result? One hint a document. */
export const uncountedDeedRule = reportRule<Codes>({
  id: 'CLM-003',
  title: { zh: '只说做了，没有数量和结果', en: 'Work told without count or result' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'CLM-003': {
      'zh-CN': '有 {places} 句只说做了什么，没有数量、时间或者结果，如“{example}”。',
      en: '{places} sentence(s) say only that work was done, with no count, date or result, as "{example}".',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    const dated = new Set(
      subject.dates.filter(({ month }) => month !== undefined).map(({ sentence }) => sentence),
    )
    for (const sentence of subject.sentences) {
      if (sentence.text.length > 60 || !deed.test(sentence.text)) continue
      look()
      if (!counted.test(sentence.text) || /[《“]/.test(sentence.text)) continue
      const figures = subject.figuresOf[sentence.index] ?? []
      if (figures.some(({ role, unit }) => role === 'rate' || (role === 'quantity' && unit !== '')))
        continue
      // A day or a month says when; a year alone is the year of the report.
      if (dated.has(sentence.index)) continue
      // What follows at once may give the count: 其中…, 共….
      const next = subject.sentences[sentence.index + 1]
      const goesOn =
        next?.block === sentence.block && /^(?:其中|共|累计|全年共|先后|通过)/.test(next.text)
      if (!goesOn) found.push({ start: sentence.start, end: sentence.end })
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'CLM-003',
      params: { places: found.length, example: subject.text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('开展了行政执法案卷评查工作。', '开展了行政执法案卷评查工作'),
    bad('对现行规范性文件进行了清理。', '对现行规范性文件进行了清理'),
    bad('组织了多次普法宣传活动。', '组织了多次普法宣传活动'),
  ],
  good: good(
    near('开展了行政执法案卷评查工作，评查案卷120份。', 'its sentence counts'),
    near('开展了案卷评查工作。共评查案卷120份。', 'the next sentence counts'),
    near('3月开展了案卷评查工作。', 'it says when'),
    near('对现行规范性文件进行了清理，废止6件。', 'its sentence counts'),
  ),
})
