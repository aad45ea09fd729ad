import { matchesOf } from '../../layers/matches.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const end = '(?=[，。；]|$)'

/** What is counted, and the words it is counted with; 企业家, 申请件 and 达人 are words and are left out. */
const counted: readonly (readonly [nouns: string, measures: string])[] = [
  ['案件|纠纷|事项|许可|处罚|决定|举报投诉|投诉举报|矛盾|复议|诉讼', '[件起宗]|件次'],
  ['案卷|文书|协议|合同|资料|手册|问卷|报告|意见书|建议书|清单', '份|宗'],
  ['检查|巡查|会议|培训|抽查|督察|督查|评查|执法行动|讲座|活动|研讨|演练|听证|约谈', '次|场次'],
  ['讲座|活动|宣讲|论坛|发布会|招聘会|听证会', '场'],
  ['意见|建议|线索|措施|制度|信息|条款', '条'],
  ['问题|隐患|漏洞|短板|风险点', '个|处'],
  ['项目|社区|村|单位|部门|站点|工作室|调解室|基地|阵地|平台|窗口', '个|家'],
  ['律师|顾问|调解员|干部|人员|明白人|志愿者|负责人|队员|审核员|监督员|专家', '名|人次'],
  ['制度|任务|职权|权力|事项|举措|成果|文件', '项|件'],
]
/** 举办…培训期: the verb says that times are counted. */
const held = `(?<=(?:组织|举办|开展|召开)[\\u4e00-\\u9fff、]{0,14}(?:培训|轮训|讲座|学习))(?:期|次|场)${end}`
/** 共名, 累计件: what says that a number follows. */
const told = `(?:(?<!公)共计?|累计|合计|总计)(?:件|起|宗|次|场次|名|份|项|家|户|条|万元|亿元|人次)${end}`
/** Money and heads have a number or a word of number before them. */
const money = `(?<=[\\u4e00-\\u9fff])(?<![余多几数百千十上超过逾近亿达破约万半两一二三四五六七八九以至到为每按位])[万亿]元${end}`

const dropped = new RegExp(
  [
    ...counted.map(([nouns, measures]) => `(?:${nouns})(?:${measures})${end}`),
    held,
    told,
    money,
    `(?<=(?:人员|群众|干部|职工|学生|对象|居民|村民))人次${end}`,
  ].join('|'),
  'g',
)

/** A measure word at the end of its clause with no number before it: nearly all have one, and are let go by this look. */
const bare = /[件起宗份次场条个处家名项期户元](?=[，。；]|$)(?<!\d.|\d[人件场万亿].)/

type Codes = {
  'PLC-015': { readonly found: string }
}

/** A measure word right after what it counts, with no number between: 培训执法人员名, 涉及资金万元. */
export const droppedCountRule = reportRule<Codes>({
  id: 'PLC-015',
  title: { zh: '量词前缺少数字', en: 'A measure word without its number' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'PLC-015': {
      'zh-CN': '“{found}”缺少数字，请核对。',
      en: '"{found}" has no number. Check it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const sentence of subject.sentences) {
      if (!bare.test(sentence.text)) continue
      for (const match of matchesOf(dropped, sentence.text)) {
        const start = sentence.start + match.index
        if (subject.titled(start) || subject.quoted(start)) continue
        yield {
          code: 'PLC-015',
          params: { found: match[0] },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [
    bad('组织执法检查次，发现问题48个。', '检查次'),
    bad('举办专题培训期，涉及资金万元。', '期', '万元'),
    bad('聘任法律顾问共名，办结案件件。', '共名', '案件件'),
  ],
  good: good(
    near(
      '组织执法检查12次，举办培训8期，罚款上万元，金额达数百万元，服务群众3000人次。',
      'the numbers are there',
    ),
    near(
      '邀请企业家，约见达人，审查申请件，培训期，逐件核查案件，单位：万元。',
      'words of their own',
    ),
    '全年案件数下降，参加活动的人次增加，公共项目推进有序。',
    near(
      '案件每百万元，检查首次，问题逐个，意见逐条，会议再次，文件各项。',
      'what counts without a number',
    ),
  ),
})
