import { matchesOf } from '../../layers/matches.js'
import { ownPlaces } from '../../layers/own-places.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'
import { otherGenre } from '../structure/mandatory-item.js'

/** A township or sub-district that reports: its own name stands in the title. */
const reporter = /(?:镇|乡|街道)(?:办事处|人民政府|党委|党工委|20\d\d|关于)/
/** A name of two or three characters where a clause or its object begins, before what a township has; without that any word may stand before 镇. */
const named =
  /(?<=^|[，。；：:（(]|在|推动|推进|全面|为|对|于)(?![在为对于推全])([\u4e00-\u9fff]{2,3}?)(镇|街道)(?=人民政府|党委|党工委|办事处|司法所|派出所|综治|综合行政|公共法律|法律|法治|社区|居民|村民|辖区|文化|全年|开展|组织|深入|坚持|持续|积极|扎实|认真|严格|依法|充分|不断|创新|聚焦|通过|召开|举办|设立|建成|党群|政务|便民|平安|网格|人大|纪委|退役|辖内|各村|各社区|建立|健全|完善|推行|落实|依托|把|将|全体|干部|群众)/g
/** Characters before 镇 and 街道 that make no name of them. */
const common =
  /[我全各本该乡村城集小古重心制每两个几数某街邻辖区属色关入进到在对和与及了的是市县新老名强示范]/
/** Verbs of two characters: 成立镇法治政府建设领导小组. */
const verb =
  /^(?:成立|设立|建立|组建|推动|推进|指导|督促|要求|协调|支持|引导|带动|覆盖|统筹|纳入|构建|打造|形成|通过|围绕|组织|健全|完善|制定|修订|召开|依托|调整|充实|明确|落实|发挥|加大)$/
const partner = /(?:与|和|同|赴|到|向|由|从|邻近|毗邻|相邻|联合|会同|原)[\u4e00-\u9fff]{0,2}$/
const partnerNear =
  /学习|借鉴|考察|交流|协作|合作|对口|帮扶|毗邻|相邻|跨|划入|合并|边界|交界|联调|联动|联席/
/** Where a name may begin: two characters before 镇 are else the end of any word. */
const opens = /(?:^|[，。；：:（(]|在|推动|推进|全面|为|对|于)$/

type Codes = {
  'RES-012': { readonly name: string }
}

/** The name of another township in the report of one. */
export const otherTownshipRule = reportRule<Codes>({
  id: 'RES-012',
  title: { zh: '出现其他乡镇、街道的名称', en: 'The name of another township' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RES-012': {
      'zh-CN': '“{name}”不是本乡镇、街道，请核对是否为他处材料的残留。',
      en: '"{name}" is not the township that reports; check whether it is left over from another report.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const title = subject.blocks
      .filter(({ kind }) => kind === 'title')
      .map(({ text }) => text)
      .join('')
    const own = ownPlaces(subject.blocks)
    if (own === undefined || !reporter.test(title)) return
    for (const sentence of sentencesWith(subject, '镇', '街道')) {
      const kind = subject.blocks[sentence.block]?.kind
      if (kind !== 'paragraph' && kind !== 'heading') continue
      look()
      if (partnerNear.test(sentence.text)) continue
      for (const match of matchesOf(named, sentence.text)) {
        const [whole, name = ''] = match
        const start = sentence.start + match.index
        if (common.test(name) || verb.test(name) || own.told.includes(name)) continue
        const before = sentence.text.slice(Math.max(0, match.index - 6), match.index)
        // Several in a row are the townships of the county, told of as such.
        if (sentence.text[match.index + whole.length] === '、') continue
        if (!opens.test(before) || partner.test(before)) continue
        if (subject.quoted(start) || subject.titled(start)) continue
        yield {
          code: 'RES-012',
          params: { name: whole },
          ...spot(subject, start, start + whole.length),
        }
      }
    }
  },
  bad: [
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县溪口镇人民政府2021年度')
          .replace('推进多元解纷。', '推进多元解纷。梧塘镇司法所全年接待咨询。'),
      },
      finds: ['梧塘镇'],
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县枫桥街道办事处2021年度')
          .replace('推进多元解纷。', '推进多元解纷。桐浦街道开展法律服务。'),
      },
      finds: ['桐浦街道'],
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县溪口镇人民政府2021年度')
          .replace('推进多元解纷。', '推进多元解纷。推动石塘镇法治公园建设。'),
      },
      finds: ['石塘镇'],
    },
  ],
  good: [
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县溪口镇人民政府2021年度')
          .replace(
            '推进多元解纷。',
            '推进多元解纷。溪口镇司法所全年接待咨询，全镇、各乡镇齐抓共管。',
          ),
      },
      why: 'its own name, and words',
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县溪口镇人民政府2021年度')
          .replace('推进多元解纷。', '推进多元解纷。与毗邻的梧塘镇建立联调机制。'),
      },
      why: 'a neighbour it works with',
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县溪口镇人民政府2021年度')
          .replace(
            '推进多元解纷。',
            '推进多元解纷。成立镇法治建设小组。选派骨干到镇指导，事项流转镇平台，下放街道行政处罚权53项。',
          ),
      },
      why: 'words that end before 镇',
    },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。梧塘镇司法所获评先进。') },
      why: 'the county that reports has townships',
    },
  ],
})
