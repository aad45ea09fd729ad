import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, total, written, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-007': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
}

/** A count and a list of like counts right after it that add up to more: parts most likely, but the text does not say so. */
export const listedRule = reportRule<Codes>({
  id: 'FIG-007',
  title: { zh: '随后所列各数之和超过前面的总数', en: 'Counts listed after a count exceed it' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-007': {
      'zh-CN': '{parts} 合计 {total}，超过前面的 {whole}，请核对是否为其分项。',
      en: '{parts} make {total}, more than {whole} before them; check whether they are its parts.',
    },
  },
  *check(subject, look) {
    for (const { kind, status, whole, parts } of subject.relations) {
      if (kind !== 'listed') continue
      look()
      if (status !== 'contradicted') continue
      yield {
        code: 'FIG-007',
        params: {
          whole: written(subject, whole),
          parts: writtenAll(subject, parts),
          total: total(parts),
        },
        ...figureSpots(subject, whole, parts),
      }
    }
  },
  bad: [
    bad('开展宣讲40场次，进农村20场次、进学校15场次、进军营12场次。', '40场次'),
    bad('34项任务，甲办牵头5项、乙办牵头8项、丙局牵头16项、其他单位牵头15项。', '34项'),
    bad('审查文件74件，提出意见的23件，无意见的61件。', '74件'),
    bad('征集项目33项，列入年度计划9项，列入储备34项。', '33项'),
    bad('全年培训执法人员300人，新任人员90人，在岗人员260人。', '300人'),
  ],
  good: good(
    near('市级部门32个，县（市、区）6个，街道乡镇78个，均已报送。', 'bodies side by side'),
    near('常委会会议专题研究4次，委员会召开会议2次，办公室召开会议6次。', 'three bodies met'),
    near('新增事项26项，取消4项，目前共有1862项。', 'a stock is no part of what came'),
    near(
      '80件建议中，涉及水务的有19件，交通的有18件、农业的有14件、林业的有9件。',
      'the first is one of the list',
    ),
    near('开展宣讲40场次，进农村20场次、进学校15场次、进军营5场次。', 'the parts make the whole'),
    near('开展宣讲2场次，走进社区2场次，走进校园1场次。', 'the first is one of the list'),
    near('受理案件60件，立案案件55件，审结案件50件。', 'stages of one lot'),
    near('12名专家中，有律师背景的7人，有任职经历的8人。', 'one may have both'),
    near('制定文件12件，修改8件，废止15件。', 'deeds one beside the other'),
    near('居前三位的依次是甲类500件，乙类480件，丙类200件。', 'the first of a ranking is no whole'),
    near('审查文件40件，提出意见90件次，整改问题35件。', 'what follows is something else'),
    near(
      '全年办结处罚案件930件，公示处罚决定907件；作出重大决定44件，审核重大决定41件。',
      'a list ends at the semicolon',
    ),
    near(
      '全年培训执法人员300人，同比增加90人，累计培训2600人。',
      'a change and a stock are no parts',
    ),
  ),
})
