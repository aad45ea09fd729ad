import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

const totals = /(?:共计|合计|总计|总共|共)(?:有|为|达)?$/
const soft = /^(?:约|近)$/

type Codes = {
  'FIG-010': { readonly places: number; readonly example: string }
}

/** A total (共…) that is given roughly (…余): a report that adds up knows its sums. One hint a document. */
export const approximateTotalRule = reportRule<Codes>({
  id: 'FIG-010',
  title: { zh: '合计数是约数', en: 'A total that is approximate' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'FIG-010': {
      'zh-CN': '有 {places} 处“共”后面是约数，如“{example}”，建议写准确数。',
      en: '{places} total(s) are approximate, as "{example}"; give the exact number.',
    },
  },
  *check(subject, look) {
    const { text } = subject
    const found: { start: number; end: number }[] = []
    for (const figure of subject.figures) {
      if (figure.role !== 'quantity' || figure.unit === '') continue
      const led = figure.head.replace(/[约近]$/, '')
      if (!totals.test(led)) continue
      look()
      const told = text.slice(figure.start, figure.unitEnd)
      const before = text[figure.start - 1] ?? ''
      if (!/[余多]/.test(told) && !soft.test(before)) continue
      found.push({ start: figure.start - (soft.test(before) ? 1 : 0), end: figure.unitEnd })
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'FIG-010',
      params: { places: found.length, example: text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('接受咨询、代写文书共300余次。', '300余次'),
    bad('各类学员合计约1500人。', '约1500人'),
    bad('全县法律明白人总计近2000名。', '近2000名'),
    bad('合同、协议、纪要等共XX余件。', 'XX余件'),
  ],
  good: good(
    '接受咨询、代写文书共312次。',
    near('接受咨询300余次。', 'no total'),
    near('共召开会议12次，参加500余人次。', 'the rough figure is not the total'),
  ),
})
