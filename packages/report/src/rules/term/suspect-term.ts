import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Characters before and after a term that its field is looked for in. */
const reach = 16

type Codes = {
  'TRM-006': {
    readonly found: string
    readonly right: string
    readonly why: string
    readonly whyEn: string
  }
}

/** A term that does not fit what it speaks of: another institution's, or not the law's. A question to the writer. */
export const suspectTermRule = reportRule<Codes>({
  id: 'TRM-006',
  title: { zh: '用语与法定称谓不一致', en: 'A term that is not the one of the law' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'TRM-006': {
      'zh-CN': '“{found}”是否应为“{right}”：{why}。',
      en: '"{found}": is "{right}" meant? {whyEn}.',
    },
  },
  *check(subject, look) {
    for (const wording of subject.wordings) {
      if (wording.kind !== 'suspect') continue
      look()
      const { text } = subject
      const around = text.slice(Math.max(0, wording.start - reach), wording.end + reach)
      if (wording.near.length > 0 && !wording.near.some((word) => around.includes(word))) continue
      // 党政机关巡察整改 and the like are the Party's own.
      if (wording.near.length > 0 && /党|巡视|整改|反馈|纪/.test(around)) continue
      const place = spot(subject, wording.start, wording.end)
      yield {
        code: 'TRM-006',
        params: {
          found: place.quote,
          right: wording.right,
          why: wording.why.zh,
          whyEn: wording.why.en,
        },
        ...place,
      }
    }
  },
  bad: [
    bad('12个街道党委书记现场述法。', '街道党委'),
    bad('审查行政合同32份。', '行政合同'),
    bad('对轻微违法行为首次不罚。', '首次不罚'),
    bad('推行“初次免罚”清单。', '初次免罚'),
    bad('组织安全生产隐患巡察12次。', '巡察'),
    bad('推动人民调节组织建设。', '人民调节'),
  ],
  good: good(
    '12个街道党工委书记、镇党委书记现场述法。',
    '审查行政协议32份，推行首违不罚。',
    near('抓好县委巡察反馈问题整改，规范执法。', 'the word where it belongs'),
    near('印发《行政合同管理办法》。', 'a title is what it is'),
  ),
})
