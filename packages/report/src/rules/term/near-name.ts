import { findNearNames } from '../../layers/near-names.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'TYP-001': { readonly found: string; readonly right: string }
}

/** The name of an organ or a set phrase with one wrong, missing or misplaced character. */
export const nearNameRule = reportRule<Codes>({
  id: 'TYP-001',
  title: { zh: '机构名称、固定表述疑有错字', en: 'Name or set phrase that looks misspelt' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'TYP-001': {
      'zh-CN': '“{found}”是否应为“{right}”，请核对。',
      en: '"{found}": is "{right}" meant? Check it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    const told = [...subject.terms, ...subject.wordings.filter(({ kind }) => kind === 'suspect')]
    for (const { name, start, end } of findNearNames(
      subject.text,
      subject.blocks,
      subject.pairs.mask,
      subject.noticed.halvesOfNames,
    )) {
      // What another rule tells in its own words is told once.
      if (told.some((term) => term.start < end && term.end > start)) continue
      const place = spot(subject, start, end)
      yield {
        code: 'TYP-001',
        params: { found: place.quote, right: name },
        expected: name,
        ...place,
      }
    }
  },
  bad: [
    bad('向县人大常务会报告工作。', '人大常务会'),
    bad('接受人民险察院监督。', '人民险察院'),
    bad('指导村民委会换届，落实“谁执法谁谱法”责任制。', '村民委会', '谁执法谁谱法'),
  ],
  good: good(
    near('签订告知承诺书，制作宪法宣传栏，公布普法责任清单。', 'other words begin alike'),
    near('提升行政执法公信力，发布行政处罚案例、行政复议案例。', 'other words begin alike'),
    near('清理已经施行的规范性文件，加强人民陪审和人民监督工作。', 'what joins words is no slip'),
    near('接受人民检察院监督，向县人大常委会报告。', 'as they are written'),
    near('省委全面依法治省委员会、市委全面依法治市委员会召开会议。', 'one commission a level'),
    near('市场监督管理所、市场监督管理局联合检查。', 'two organs'),
    near('指导居民委员会、村民委员会修订公约。', 'two names'),
    near('打造“枫香工作法”品牌，推广“谁执法谁普法谁服务”。', 'brands that play on a name'),
  ),
})
