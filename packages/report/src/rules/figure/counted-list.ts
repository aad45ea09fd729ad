import { isExact } from '../../layers/relations.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const bodyEnd =
  /(?:局|委|院|办|部|厅|会|镇|乡|街道|中心|处|所|支队|大队|公司|办公室|组|站|社区|村)$/
const counted =
  /^(?:部门|单位|镇街|乡镇|镇|街道|机关|成员单位|牵头单位|区直|市直|县直|县级|市级|村|社区)/
const joiners = /[和与及]/g
/** Agencies by the short names they go by in a list: 公安、司法、城管. */
const agency =
  /^(?:公安|司法|城管|城市管理|市场监管|交通(?:运输)?|生态环境|环保|农业农村|文旅|文化旅游|卫健|卫生健康|应急(?:管理)?|自然资源|住建|教育|民政|人社|财政|税务|法院|检察|信访|水利|林业|审计|发改|工信|商务|统计|医保|消防|行政审批|退役军人|网信|综合执法)$/
const before = /^.*(?:联合|会同|协调|组织|选取|确定|抽取|对|由|在|从|向|涉及|包括|组成)/
/** Titles and named campaigns that stand right before their number. */
const named = /(?:《[^《》]{2,40}》|“[^“”]{1,20}”)(?:[、和](?=[《“]))?/g
const things =
  /^(?:个|项|部|件|份)(?:文件|制度|方案|法规|法律法规|规范性文件|专项行动|专项整治|行动|活动)/

/** How many names a list has, at least and at most: a 和 may join two names or be part of one. */
const namesIn = (list: string): { least: number; most: number } | undefined => {
  const items = list.split('、')
  if (items.length < 3) return undefined
  const bare = [(items[0] ?? '').replace(before, ''), ...items.slice(1)]
  if (bare.every((item) => agency.test(item))) return { least: items.length, most: items.length }
  if (!items.slice(1).every((item) => item.length <= 14 && bodyEnd.test(item))) return undefined
  if (!bodyEnd.test(items[0] ?? '')) return undefined
  const joins = items.reduce((count, item) => count + (item.match(joiners)?.length ?? 0), 0)
  return { least: items.length, most: items.length + joins }
}

type Codes = {
  'FIG-004': { readonly stated: string; readonly listed: number }
}

/** Bodies listed by name against the number the text gives them: A局、B局、C局等4个部门. */
export const countedListRule = reportRule<Codes>({
  id: 'FIG-004',
  title: { zh: '列举的名称与所写数目不符', en: 'Names listed differ from the number stated' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-004': {
      'zh-CN': '写明 {stated}，列出的名称是 {listed} 个。',
      en: '{stated} are stated, but {listed} names are listed.',
    },
  },
  *check(subject, look) {
    for (const figure of subject.figures) {
      if (figure.role === 'quantity' && isExact(figure)) {
        const title = subject.text[figure.start - 1] === '等' ? figure.start - 1 : figure.start
        if (
          '》”'.includes(subject.text[title - 1] ?? ' ') &&
          things.test(subject.text.slice(figure.end, figure.end + 6))
        ) {
          const told = subject.text.slice(Math.max(0, figure.start - 300), title)
          const run = new RegExp(`(?:${named.source}){1,100}$`).exec(told)?.[0] ?? ''
          const listed = run.match(named)?.length ?? 0
          const stated = Number(figure.value.lo.n)
          look()
          if (listed > 1 && (title < figure.start ? listed > stated : listed !== stated)) {
            yield {
              code: 'FIG-004',
              params: { stated: subject.text.slice(figure.start, figure.unitEnd), listed },
              ...spot(subject, figure.start, figure.unitEnd),
            }
          }
          continue
        }
      }
      if (figure.role !== 'quantity' || !/^[个家]/.test(figure.unit) || !isExact(figure)) continue
      if (!counted.test(subject.text.slice(figure.unitEnd, figure.unitEnd + 4))) continue
      const clause = subject.sentences[figure.sentence]?.clauses[figure.clause]
      const stated = Number(figure.value.lo.n)
      const before = subject.text
        .slice(Math.max(clause?.start ?? figure.start, figure.start - 300), figure.start)
        .replace(/(?:共|这|等共|总计)$/, '')
      const open = before.endsWith('等')
      let list = namesIn(open ? before.slice(0, -1) : before)
      let and = open
      if (list === undefined) {
        // 6个部门（A、B、C）
        const nounEnd =
          figure.unitEnd +
          (counted.exec(subject.text.slice(figure.unitEnd, figure.unitEnd + 4))?.[0].length ?? 0)
        const pair = subject.pairs.byStart.get(nounEnd)
        const inner = pair === undefined ? '' : subject.text.slice(pair.start + 1, pair.end - 1)
        and = /等$/.test(inner)
        list = namesIn(inner.replace(/等$/, ''))
      }
      if (list === undefined) continue
      look()
      const wrong = and ? list.least > stated : stated < list.least || stated > list.most
      if (!wrong) continue
      yield {
        code: 'FIG-004',
        params: { stated: subject.text.slice(figure.start, figure.unitEnd), listed: list.least },
        ...spot(subject, figure.start, figure.unitEnd),
      }
    }
  },
  bad: [
    bad('成立由公安局、法院、检察院、司法局5个部门组成的专班。', '5个'),
    bad('联合公安、司法、城管、市场监管3个部门开展检查。', '3个'),
    bad('印发《方案》《要点》《清单》等2个文件。', '2个'),
    bad('选取3个部门（公安局、司法局、城管局、民政局）开展评查。', '3个'),
  ],
  good: good(
    '成立由公安局、法院、检察院、司法局4个部门组成的专班。',
    '市公安局、司法局、城管局等12个部门参加。',
    near('由人力资源和社会保障局、住房和城乡建设局、司法局3个部门牵头。', 'three names are listed'),
    '联合公安、司法、城管、市场监管4个部门开展检查，采取自查、互查、抽查方式检查12家单位。',
    '印发《方案》《要点》《清单》等6个文件，开展“护苗”“铁拳”2项专项行动。',
    near('解决了基层治理、执法监督等5个问题。', 'the names are examples: 等 leaves the list open'),
  ),
})
