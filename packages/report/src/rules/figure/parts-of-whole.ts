import { always, bad, good, judged, reportRule } from '../report-rule.js'
import { blockedBy, figureSpots, total, written, writtenAll } from './figure-text.js'

/** Parts named by 其中 or 含 against their whole: none above it, a list of like parts not above it, complements not below it. */
export const partsOfWholeRule = reportRule({
  id: 'FIG-002',
  title: { zh: '分项与总数不符', en: 'Parts do not fit their whole' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
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
    bad('负责人出庭应诉38件（其中正职15件，副职25件）。', '38件'),
    bad('负责人出庭应诉38件（其中正职15件，副职20件）。', '38件'),
    bad('抽查案卷120份，其中行政处罚案卷150份。', '120份'),
    bad('现有调解员XX人，其中专职调解员35人。', 'XX人'),
  ],
  good: good(
    '负责人出庭应诉38件（其中正职15件，副职23件）。',
    '来电投诉270余宗，来邮投诉260余宗，其中执法类投诉400余宗。',
    '办理案件12宗（其中转送10宗，告知1宗）。',
    '培育企业1.68万个，其中9718个已投产。',
    '审结案件60件（含上年度结转8件）。',
    '抽查案卷120份，其中行政处罚案卷80份，问题均已整改150项。',
  ),
})
