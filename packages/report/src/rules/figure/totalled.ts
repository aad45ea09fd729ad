import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, total, written, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-006': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
  'FIG-006.balance': { readonly whole: string; readonly parts: readonly string[] }
}

/** A total told after its parts, and what came in against what was concluded and is left: both sides must be equal. */
export const totalledRule = reportRule<Codes>({
  id: 'FIG-006',
  title: { zh: '合计数或收结存数不平', en: 'A total or a balance of cases that does not come out' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-006': {
      'zh-CN': '合计写为 {whole}，而 {parts} 相加为 {total}。',
      en: 'The total is given as {whole}, but {parts} make {total}.',
    },
    'FIG-006.balance': {
      'zh-CN': '办结 {whole}，与 {parts} 不平：上年结转加新收应等于办结加未结。',
      en: 'Concluded {whole} does not balance with {parts}: carried in and new must be concluded and left.',
    },
  },
  *check(subject, look) {
    for (const relation of subject.relations) {
      if (relation.kind !== 'total' && relation.kind !== 'balance') continue
      look()
      const { whole, parts, status } = relation
      if (status === 'blocked') look.blocked()
      if (status !== 'contradicted') continue
      const params = { whole: written(subject, whole), parts: writtenAll(subject, parts) }
      yield relation.kind === 'total'
        ? {
            code: 'FIG-006',
            params: { ...params, total: total(parts) },
            ...figureSpots(subject, whole, parts),
          }
        : { code: 'FIG-006.balance', params, ...figureSpots(subject, whole, parts) }
    }
  },
  bad: [
    bad('表彰先进集体12个，表扬集体20个，合计33个。', '33个'),
    bad('现场接待咨询120人次，电话答复380人次，合计510人次。', '510人次'),
    bad('新收投诉60件，上年结转5件，办结58件，年底未结9件。', '58件'),
    bad('年初在册12件，年内新增30件，年内销案32件，年末在册15件。', '32件'),
  ],
  good: good(
    near('现场接待咨询120人次，电话答复380人次，合计500人次。', 'the parts make the total'),
    near(
      '一季度办理12件，二季度办理20件，三季度办理30件，后两季合计50件。',
      'a total of the last two',
    ),
    '新收投诉60件，上年结转5件，办结56件，年底未结9件。',
    near(
      '公开信息900条，包括人事信息12条，动态信息700条，公告25条，解读共计63条，其他信息100条。',
      'the third is one of a list that goes on',
    ),
    near('制发意见书6份、建议书4份，较上年增加2份，合计10份。', 'a change is no part'),
    near('书记包案18件，部门包案26件，合计化解40件。', 'what came of them'),
    near('期初未结12件，新受理30件，审结32件，结转下年10件。', 'both sides balance'),
    near(
      '受理投诉60余件，上年结转5件，办结58件，年底未结9件。',
      'an approximate count contradicts no equality',
    ),
  ),
})
