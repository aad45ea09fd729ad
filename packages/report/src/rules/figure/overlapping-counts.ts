import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'
import { written } from './figure-text.js'

/** What is counted, right after the number. */
const noun = /^[\u4e00-\u9fff“”、]{2,24}/
/** Verbs end what is counted. */
const verbs =
  /(?:开展|参加|进行|得到|完成|实行|纳入|受到|组织|通过|建立|提供|发放|处理|整改|进驻|办理|均|全部|已).*/

type Codes = {
  'FIG-011': { readonly first: string; readonly second: string; readonly what: string }
}

/** Two counts side by side, the second of a narrower sort of the first (执法人员300名、新任执法人员40名): a part, or more of them? */
export const overlappingCountsRule = reportRule<Codes>({
  id: 'FIG-011',
  title: { zh: '并列的两个数可能有包含关系', en: 'Two counts side by side may overlap' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-011': {
      'zh-CN': '“{second}”是否已包含在“{first}”里？请写明是“其中”还是另计（{what}）。',
      en: 'Is {second} part of {first} ({what})? Say "of which" or "and also".',
    },
  },
  *check(subject, look) {
    const { text } = subject
    for (const { figures } of subject.comparable) {
      for (const [index, second] of figures.entries()) {
        const first = figures[index - 1]
        if (first === undefined || first.unit === '' || first.unit !== second.unit) continue
        if (first.role !== 'quantity' || second.role !== 'quantity') continue
        if (first.bracket !== second.bracket || second.start - first.unitEnd > 30) continue
        const told = noun.exec(text.slice(first.unitEnd, second.start))?.[0] ?? ''
        const joined = /^(.{2,20}?)(?:、|和|及|以及)$/.exec(told)
        if (joined === null) continue
        look()
        const what = (joined[1] ?? '').replace(/[“”]/g, '')
        const narrower = (
          noun.exec(text.slice(second.unitEnd, second.unitEnd + 26))?.[0] ?? ''
        ).replace(verbs, '')
        if (what === '' || verbs.test(what) || narrower.length <= what.length) continue
        if (!narrower.endsWith(what)) continue
        yield {
          code: 'FIG-011',
          params: { first: written(subject, first), second: written(subject, second), what },
          ...spots(subject, { start: second.start, end: second.unitEnd }, [
            { start: first.start, end: first.unitEnd },
          ]),
        }
      }
    }
  },
  bad: [
    bad('培训300名执法人员、40名新任执法人员。', '40名'),
    bad('抽查50份许可案卷和12份“即办”许可案卷。', '12份'),
    bad('检查86家企业、20家重点企业。', '20家'),
  ],
  good: good(
    near('培训300名执法人员，其中新任40名。', 'it says that the second is a part'),
    near('抽查50份许可案卷和12份处罚案卷。', 'two sorts'),
    near('召开3次会议、组织5次重点检查。', 'another thing is counted'),
  ),
})
