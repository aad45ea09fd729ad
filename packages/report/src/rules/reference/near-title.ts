import { bareTitle, knownTitles, meantTitle } from '../../layers/known-titles.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'REF-003': { readonly found: string; readonly right: string }
}

/** A book title one slip of the pen away from the name of a law or norm that is known. */
export const nearTitleRule = reportRule<Codes>({
  id: 'REF-003',
  title: { zh: '法规、文件名称疑有错字', en: 'Name of a law that looks misspelt' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'REF-003': {
      'zh-CN': '《{found}》是否应为《{right}》，请核对。',
      en: '"{found}": is "{right}" meant? Check it.',
    },
  },
  *check(subject, look) {
    const known = knownTitles(subject.catalog)
    for (const { mark, start, end } of subject.pairs.pairs) {
      if (mark !== '《' || end - start > 60) continue
      look()
      const title = subject.text.slice(start + 1, end - 1)
      const right = meantTitle(known, title)
      if (right === undefined) continue
      yield {
        code: 'REF-003',
        params: { found: bareTitle(title), right },
        expected: right,
        ...spot(subject, start + 1, end - 1),
      }
    }
  },
  bad: [
    bad('学习《中华人民共和国行政许克法》。', '中华人民共和国行政许克法'),
    bad('执行《政府督察工作条例》。', '政府督察工作条例'),
    bad('落实《保障农工工资支付条例》。', '保障农工工资支付条例'),
  ],
  good: good(
    '学习《中华人民共和国行政许可法》《行政强制法》《民事诉讼法》《刑事诉讼法》。',
    near('印发《省政府督查工作条例》《市优化营商环境条例》。', 'a place stands before the name'),
    near('签订《劳动合同书》，填写《产品质量表》。', 'papers called after what the law governs'),
    '学习《法治政府建设实施纲要（2021—2025年）》。',
  ),
})
