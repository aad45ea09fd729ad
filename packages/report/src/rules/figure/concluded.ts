import { always, bad, good, judged, reportRule } from '../report-rule.js'
import { figureSpots, total, written } from './figure-text.js'

type Codes = {
  'FIG-003': { readonly concluded: string; readonly accepted: string; readonly bound: string }
  'FIG-003.unsaid': { readonly concluded: string; readonly accepted: string }
  'FIG-003.noCount': { readonly concluded: string }
}

/**
 * concluded ≤ accepted + carried over. Cases carried over are often left unsaid, so without a count of them the finding is
 * a question; with one it is a contradiction.
 */
export const concludedRule = reportRule<Codes>({
  id: 'FIG-003',
  title: {
    zh: '办结数超过受理数与结转数之和',
    en: 'More concluded than accepted and carried over',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-003': {
      'zh-CN': '办结 {concluded}，超过受理与结转之和 {bound}（受理 {accepted}）。',
      en: 'Concluded {concluded}, more than accepted and carried over together, {bound} (accepted {accepted}).',
    },
    'FIG-003.unsaid': {
      'zh-CN': '办结 {concluded} 多于受理 {accepted}；如含上年结转，请写明件数。',
      en: 'Concluded {concluded}, more than accepted, {accepted}; if cases were carried over, say how many.',
    },
    'FIG-003.noCount': {
      'zh-CN': '办结 {concluded} 含上年结转，但没有写结转件数，与本年受理数无法核对。',
      en: 'Concluded {concluded} includes cases carried over, but not how many; it cannot be held against those accepted.',
    },
  },
  *check(subject, look) {
    for (const relation of subject.relations) {
      if (relation.kind !== 'concluded') continue
      look()
      if (relation.status === 'blocked') look.blocked()
      const { whole, parts } = relation
      const accepted = parts[0]
      if (accepted === undefined) continue
      const places = figureSpots(subject, whole, parts)
      if (relation.status === 'contradicted' && relation.carried) {
        yield {
          code: 'FIG-003',
          params: {
            concluded: written(subject, whole),
            accepted: written(subject, accepted),
            bound: total(parts),
          },
          ...places,
        }
      } else if (relation.status === 'contradicted') {
        yield {
          code: 'FIG-003.unsaid',
          outcome: 'review',
          severity: 'warning',
          params: { concluded: written(subject, whole), accepted: written(subject, accepted) },
          ...places,
        }
      } else if (relation.carried && parts.length === 1) {
        yield {
          code: 'FIG-003.noCount',
          outcome: 'review',
          severity: 'warning',
          params: { concluded: written(subject, whole) },
          ...places,
        }
      }
    }
  },
  bad: [
    bad('受理94件，上年结转6件，审结108件。', '108件'),
    bad('受理复议案件94件，审结96件。', '96件'),
    bad('受理复议案件94件，已审结96件（含上年度结转）。', '96件'),
  ],
  good: good(
    '共受理案件900件，审结880件，比上年增长5%。',
    '受理94件，上年结转6件，审结98件。',
    '受理复议案件94件，审结92件。',
    '受理90余件，审结95件。',
    '新收行政案件507件、旧存83件，审结518件。',
    '法院新收各类案件8126件，审结8204件。',
  ),
})
