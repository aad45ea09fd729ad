import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** Outcomes that are felt by others and measured by asking them. */
const outcome =
  /(?:群众|人民群众|社会|公众|企业|市场主体|经营主体|百姓)[\u4e00-\u9fff]{0,4}(?:安全感|满意度|获得感|幸福感|公信力|知晓率|认可度|满意率|法治意识|法治素养|法治观念)(?:、[\u4e00-\u9fff]{2,5}){0,3}[\u4e00-\u9fff]{0,2}(?:明显|显著|大幅|持续|不断|稳步|进一步|有效|普遍)(?:提升|增强|提高|上升|改善)/g
const aims = /将|力争|着力|努力|切实|要|以|推动|促进|让|使/

type Codes = {
  'CLM-002': { readonly claim: string; readonly places: number }
}

/** "Satisfaction has clearly risen" with no figure in its sentence: who was asked, and what did they say? */
export const outcomeRule = reportRule<Codes>({
  id: 'CLM-002',
  title: { zh: '群众评价类结论没有数据', en: 'What people think, without a survey figure' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'CLM-002': {
      'zh-CN': '“{claim}”没有调查数据支撑，请补充数据和来源。',
      en: '"{claim}" has no figure behind it; give the figure and its source.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    for (const sentence of subject.sentences) {
      if (!/[感度力率识养念]/.test(sentence.text)) continue
      for (const match of matchesOf(outcome, sentence.text)) {
        look()
        const start = sentence.start + match.index
        const clauseStart = sentence.clauses.findLast((clause) => clause.start <= start)?.start
        if (aims.test(subject.text.slice(clauseStart ?? start, start))) continue
        if (subject.quoted(start) || subject.titled(start)) continue
        if (subject.topSection(sentence.block)?.topic === 'nextYear') continue
        const figured = subject.figuresOf[sentence.index]?.some(
          (figure) =>
            (figure.role === 'rate' || figure.role === 'quantity') && figure.unit !== '年',
        )
        if (figured !== true) found.push({ start, end: start + match[0].length })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'CLM-002',
      params: { claim: subject.text.slice(first.start, first.end), places: found.length },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('社会治安持续向好，群众安全感显著提升。', '群众安全感显著提升'),
    bad('企业满意度不断提高，营商环境持续优化。', '企业满意度不断提高'),
    bad('公众法治意识明显增强。', '公众法治意识明显增强'),
  ],
  good: good(
    '群众安全感明显增强，测评得分由上年的95.2分升至97.1分。',
    near('努力让群众安全感持续提升。', 'an aim'),
    near('落实“群众满意度不断提高”的要求。', 'a quotation'),
    '群众满意度达98.2%，较上年明显提高。',
  ),
})
