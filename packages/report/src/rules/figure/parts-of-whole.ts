import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { blockedBy, figureSpots, total, written, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-002': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
  'FIG-002.short': {
    readonly whole: string
    readonly parts: readonly string[]
    readonly total: string
  }
  'FIG-002.blocked': { readonly whole: string; readonly parts: readonly string[] }
}

/** Parts named by 其中 or 含 against their whole: none above it, a list of like parts not above it, complements not below it. */
export const partsOfWholeRule = reportRule<Codes>({
  id: 'FIG-002',
  title: { zh: '分项与总数不符', en: 'Parts do not fit their whole' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-002': {
      'zh-CN': '分项 {parts}（合计 {total}）超过总数 {whole}。',
      en: 'The parts {parts} (together {total}) exceed the whole, {whole}.',
    },
    'FIG-002.short': {
      'zh-CN': '分项 {parts} 合计 {total}，不足总数 {whole}。',
      en: 'The parts {parts} make {total}, short of the whole, {whole}.',
    },
    'FIG-002.blocked': {
      'zh-CN': '总数 {whole} 与分项 {parts} 是否相符，填数后才能核对。',
      en: 'Whether {parts} fit {whole} can be checked once the numbers are filled in.',
    },
  },
  *check(subject, look) {
    for (const relation of subject.relations) {
      if (relation.kind !== 'exceeds' && relation.kind !== 'short') continue
      look()
      const { whole, parts } = relation
      const params = {
        whole: written(subject, whole),
        parts: writtenAll(subject, parts),
        total: total(parts),
      }
      if (relation.status === 'contradicted') {
        yield {
          code: relation.kind === 'short' ? 'FIG-002.short' : 'FIG-002',
          params,
          ...figureSpots(subject, whole, parts),
        }
      } else if (relation.status === 'blocked') {
        look.blocked()
        yield {
          code: 'FIG-002.blocked',
          severity: 'info',
          outcome: 'review',
          params: { whole: params.whole, parts: params.parts },
          ...figureSpots(subject, whole, parts),
          ...blockedBy([whole, ...parts]),
        }
      }
    }
  },
  bad: [
    bad('公开信息900条，包括：人事12条，动态740 条，公告25 条，其他223条。', '900条'),
    bad('负责人出庭应诉38件（其中正职15件，副职25件）。', '38件'),
    bad('负责人出庭应诉38件（其中正职15件，副职20件）。', '38件'),
    bad('抽查案卷120份，其中行政处罚案卷150份。', '120份'),
    bad('办结案件60件，包括行政处罚45件、行政许可20件。', '60件'),
    bad('审结行政复议案件70件。其中，维持40件，驳回15件，撤销10件，终止12件。', '70件'),
    bad('发生行政诉讼案件56件：一审案件30件，二审案件20件，再审案件10件。', '56件'),
    bad('负责人出庭30件，其中正职10件，副职22件。', '30件'),
    bad('抽查案卷90份。其中，处罚案卷95份。', '90份'),
    bad('现有调解员XX人，其中专职调解员35人。', 'XX人'),
  ],
  good: good(
    near(
      '收到留言300条，市级部门180条，各县区120条，其中咨询类留言200条、投诉类留言100条。',
      'of all the messages, not of the last count',
    ),
    near('负责人出庭应诉38件（其中正职15件，副职23件）。', 'the parts make the whole'),
    near(
      '收到举报90件，其中，首次举报70件，再次举报20件，实名举报35件。',
      'the first two make the whole; who signed cuts across them',
    ),
    near('立案90件，其中应结案数为80件，结案数为75件。', 'what was due and what was done'),
    '来电投诉270余宗，来邮投诉260余宗，其中执法类投诉400余宗。',
    '办理案件12宗（其中转送10宗，告知1宗）。',
    '培育企业1.68万个，其中9718个已投产。',
    near(
      '审结行政复议案件70件，其中维持40件，驳回15件，撤销5件，终止10件，纠错率7.1%，涉案35件。',
      'the parts make the whole; the count after the rate is no part',
    ),
    near(
      '受理行政复议案件70件，维持40件，驳回15件，撤销10件，终止12件。',
      'what was decided need not be what was accepted',
    ),
    near(
      '收到政府信息公开申请40件，上年结转4件，予以公开30件，不予公开14件。',
      'what was carried over adds to what came in',
    ),
    near(
      '抽取办件300件回访，其中接通246件，满意的240件，一般的5件。',
      'the last two make up those reached',
    ),
    '培训6期，包括执法人员2期；开展评查2次。其中，专项评查1次。',
    near('审结案件60件（含上年度结转8件）。', 'the part is less than the whole'),
    near('办理案件500件，同比增加40件，其中民事380件。', 'a change is no whole'),
    near(
      '抽查案卷120份，其中行政处罚案卷80份，问题均已整改150项。',
      'what was mended is counted in another unit',
    ),
  ),
})
