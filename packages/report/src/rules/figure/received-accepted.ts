import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { blockedBy, figureSpots, total, written, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-001': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
  'FIG-001.blocked': { readonly whole: string; readonly parts: readonly string[] }
}

/** received = accepted + refused (+ others). Sentences that speak of cases carried over are left alone. */
export const receivedAcceptedRule = reportRule<Codes>({
  id: 'FIG-001',
  title: {
    zh: '收到数与受理、不予受理等数不符',
    en: 'Received differs from accepted, refused and others',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-001': {
      'zh-CN': '收到 {whole}，而 {parts} 合计 {total}，不相符。',
      en: 'Received {whole}, but {parts} make {total}.',
    },
    'FIG-001.blocked': {
      'zh-CN': '收到 {whole} 与 {parts} 是否相符，填数后才能核对。',
      en: 'Whether {whole} equals {parts} can be checked once the numbers are filled in.',
    },
  },
  *check(subject, look) {
    for (const relation of subject.relations) {
      if (relation.kind !== 'received') continue
      look()
      const { whole, parts } = relation
      if (relation.status === 'contradicted') {
        yield {
          code: 'FIG-001',
          params: {
            whole: written(subject, whole),
            parts: writtenAll(subject, parts),
            total: total(parts),
          },
          ...figureSpots(subject, whole, parts),
        }
      } else if (relation.status === 'blocked') {
        look.blocked()
        yield {
          code: 'FIG-001.blocked',
          severity: 'info',
          outcome: 'review',
          params: { whole: written(subject, whole), parts: writtenAll(subject, parts) },
          ...figureSpots(subject, whole, parts),
          ...blockedBy([whole, ...parts]),
        }
      }
    }
  },
  bad: [
    bad('全年收到行政复议申请80件，不予受理6件，受理70件。', '80件'),
    bad('共接收复议申请30宗，受理35宗。', '30宗'),
    bad('收到行政复议申请XX件，不予受理X件，受理XX件。', 'XX件'),
  ],
  good: good(
    near(
      '全年收到行政复议申请80件，不予受理6件，受理74件。',
      'accepted and refused make what was received',
    ),
    near('收到复议申请80件，受理70件，其余案件正在补正材料。', 'the rest is told to be pending'),
    near('收到行政复议申请80件，上年结转5件，受理82件。', 'what was carried over is accepted too'),
    near(
      '共收到复议申请30宗，不受理5宗（其中转送3宗，告知2宗），受理25宗。',
      'what stands in brackets is part of what was refused',
    ),
    '收到行政复议申请80余件，不予受理6件，受理75件。',
  ),
})
