import { placeCalled, placesIn } from '../../layers/gazetteer.js'
import { matchesOf } from '../../layers/matches.js'
import { isOwn, ownPlaces } from '../../layers/own-places.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule, spot } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'

/** Another place has its part in what is told: visited, working together, sending cases, being helped. */
const partnerBefore =
  /(?:与|和|同|赴|到|向|对|往|由|从|及|、|学习|借鉴|考察|承办|协助|来自|支援|对口|毗邻|邻近|周边|相邻|联合|会同|邀请|参照|推广|陪同|帮扶|驻)$/
const partnerNear =
  /学习|借鉴|考察|交流|协作|合作|协议|移送|对口|帮扶|跨区域|跨省|跨市|签订|毗邻|经验|共建|互认|通办|联盟|委托/
const partnerAfter =
  /^(?:籍|户籍|人(?!民|大)|某|[\u4e00-\u9fff]{0,6}(?:公司|法院|检察院|监狱|大学|学院))/

/** Courts and procurators of one's own place are worked with; those of another hear cases that were sent there. */
const judiciary = /^(?:人民)?(?:法院|检察院)/
const sentAway = /管辖|异地|集中|移送|指定|委托|跨/

/** A place is called by its short name where it is a brand: 法治常熟. */
const brand = /法治([\u4e00-\u9fff]{2,4}?)(?=[”’》建品，。、；])/g

/** Short names elsewhere: 服务常熟高质量发展; 常熟持续推进… at the head of a clause; 常熟经济开发区. */
const short = [
  brand,
  /(?:服务|助力|保障|推动|推进|促进|打造|平安|美丽|幸福|诚信)([\u4e00-\u9fff]{2})(?=高质量发展|经济社会|营商环境|人民(?!法院|检察院|群众|调解)|儿女|百姓|样板|现代化)/g,
  /(?<=^|[。；，])([\u4e00-\u9fff]{2})(?=(?:持续|全面|扎实|深入|坚持|始终|积极|先后)[\u4e00-\u9fff]|人民(?!法院|检察院|群众|调解|政府|代表|陪审)|儿女|经济(?:技术)?开发区|高新(?:技术)?(?:产业)?(?:开发)?区)/g,
] as const

type Codes = {
  'RES-009': { readonly name: string }
}

/** The name of a place the report has nothing to do with, most likely left over from the report it was copied from. */
export const otherPlaceRule = reportRule<Codes>({
  id: 'RES-009',
  title: { zh: '出现其他地方的地名', en: 'The name of another place' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RES-009': {
      'zh-CN': '“{name}”不是本地及其上级、下级的地名，请核对是否为他处材料的残留。',
      en: '"{name}" is neither this place nor one above or below it; check whether it is left over from another report.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const own = ownPlaces(subject.blocks)
    if (own === undefined) return
    for (const sentence of subject.sentences) {
      const kind = subject.blocks[sentence.block]?.kind
      if (kind !== 'paragraph' && kind !== 'heading') continue
      for (const { name, at } of placesIn(sentence.text)) {
        if (isOwn(own, name)) continue
        look()
        const before = sentence.text.slice(Math.max(0, at - 4), at)
        const after = sentence.text.slice(at + name.length, at + name.length + 10)
        const strange = judiciary.test(after) && !sentAway.test(sentence.text)
        if (!strange && (partnerBefore.test(before) || partnerAfter.test(after))) continue
        if (partnerNear.test(sentence.text)) continue
        const start = sentence.start + at
        yield {
          code: 'RES-009',
          params: { name },
          ...spot(subject, start, start + name.length),
        }
      }
      for (const { 0: whole, index, 1: name = '' } of short.flatMap((pattern) =>
        matchesOf(pattern, sentence.text),
      )) {
        const full = placeCalled(name)
        if (full === undefined || own.told.includes(name) || isOwn(own, full)) continue
        look()
        if (partnerNear.test(sentence.text)) continue
        const start = sentence.start + index + whole.lastIndexOf(name)
        yield {
          code: 'RES-009',
          params: { name },
          ...spot(subject, start, start + name.length),
        }
      }
    }
  },
  bad: [
    {
      input: { text: edited.replace('全县执法人员共有', '休宁县执法人员共有') },
      finds: ['休宁县'],
    },
    {
      input: {
        text: edited.replace(
          '做好行政复议和应诉工作。',
          '做好行政复议和应诉工作。出台《即墨区行政应诉办法》。',
        ),
      },
      finds: ['即墨区'],
    },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。为长葛市营商环境提供保障。') },
      finds: ['长葛市'],
    },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。打造“法治常熟”品牌。') },
      finds: ['常熟'],
    },
    {
      input: {
        text: edited.replace(
          '推进多元解纷。',
          '推进多元解纷。常熟持续深化改革，服务义乌高质量发展。',
        ),
      },
      finds: ['常熟', '义乌'],
    },
    {
      input: {
        text: edited.replace('推进多元解纷。', '推进多元解纷。与休宁县人民法院召开联席会议。'),
      },
      finds: ['休宁县'],
    },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。在恩施州考评中位居前列。') },
      finds: ['恩施州'],
    },
  ],
  good: [
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。打造“法治青山”品牌。') },
      why: 'its own name',
    },
    {
      input: {
        text: edited.replace('推进多元解纷。', '推进多元解纷。建设“法治公安”，推进法治乡村建设。'),
      },
      why: 'words, though counties are called so',
    },
    {
      input: {
        text: edited.replace(
          '推进多元解纷。',
          '推进多元解纷。推动资源高质量发展，安居持续改善，促进南部高质量发展。',
        ),
      },
      why: 'words, though counties are called so',
    },
    { input: { text: edited.sound } },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。赴诸暨市学习“枫桥经验”。') },
      why: 'another place is visited',
    },
    {
      input: {
        text: edited.replace('推进多元解纷。', '推进多元解纷。由休宁县人民法院集中管辖12件。'),
      },
      why: 'cases are heard elsewhere',
    },
    {
      input: {
        text: edited.replace('推进多元解纷。', '推进多元解纷。与毗邻的休宁县建立联调机制。'),
      },
      why: 'another place is worked with',
    },
    {
      input: { text: edited.replace('推进多元解纷。', '推进多元解纷。改造中心城区调解室12间。') },
      why: '城区 is no name here',
    },
  ],
})
