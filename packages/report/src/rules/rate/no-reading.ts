import type { Figure } from '../../layers/figures.js'
import { type RateBase, rateBases } from '../../layers/rate-bases.js'
import { isExact } from '../../layers/relations.js'
import { unreadRates } from '../../layers/unread-rates.js'
import { figureSpots, written, writtenAll } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-010': { readonly rate: string; readonly counts: readonly string[] }
}

/** 占审结数的: what the share is of, where that is named. */
const ofNamed = /占(?:到|全部)?([\u4e00-\u9fff]{2})[^，；。\d]{0,12}的$/
const plain = /总数|总量|全部|其中|比例/

/** Whether a rate is told of something else than these counts: of what no count names, of each in turn, or beside another rate. */
const isOfOthers = (
  text: string,
  rate: Figure,
  counts: readonly Figure[],
  figures: readonly Figure[],
  isNamed: boolean,
): boolean => {
  const [named] = ofNamed.exec(rate.head)?.slice(1) ?? []
  // 占全部纠纷的三成（417件中有121件）: what explains a share in brackets is of it.
  const explains = counts.every(({ start, bracket }) => start > rate.start && bracket >= 0)
  if (named !== undefined && !plain.test(named) && !explains)
    if (!counts.some(({ head, tail }) => `${head}${tail}`.includes(named))) return true
  const [first, second] = counts
  const last = counts.at(-1)
  // 分别对90名、80名、70名作出…，比率分别为…: each rate is of what its turn has, and the wholes are told elsewhere.
  if (counts.length > 2 && rate.head.includes('分别'))
    if (!isNamed || /分别[^，；。]{0,4}$/.test(first?.head ?? '')) return true
  // 甲调解50件，均成功；乙调解90件，成功率95%: what was before has its own account.
  if (first !== undefined && last !== undefined && last !== first && last.start < rate.start)
    if (/(?:均|全部|都)[^，；。]{1,6}；/.test(text.slice(first.unitEnd, last.start))) return true
  // 甲类占8%，乙类30个，占总数的75%: of all of them, whatever is told between.
  if (/占(?:总数|总量|全部)/.test(rate.head)) return false
  // 不捕12人，不捕率30%；不诉9人，不诉率23%: each count has its own.
  return (
    counts.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    // 审结80件，审结率90%，其中纠错6件，纠错率…: the second is some of the first.
    !text.slice(first.unitEnd, second.start).includes('其中') &&
    figures.some(
      (one) =>
        one !== rate &&
        one.role === 'rate' &&
        one.unit === '%' &&
        one.start > first.start &&
        one.start < second.start,
    )
  )
}

/** Whether the rule of rates with a base that is known can judge it. */
const isJudged = ({ whole, part }: RateBase): boolean =>
  whole !== undefined && part !== undefined && isExact(whole) && isExact(part)

/** A rate beside two counts that give it in no way at all: neither as share, nor as what is left, nor as a change. A question. */
export const noReadingRule = reportRule<Codes>({
  id: 'RAT-010',
  title: {
    zh: '比率与同句的两个数怎么算都不符',
    en: 'A rate that the two counts beside it give in no way',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-010': {
      'zh-CN': '{rate} 与 {counts} 对不上，请核对。',
      en: '{rate} does not follow from {counts}; check them.',
    },
  },
  *check(subject, look) {
    for (const told of subject.ratesTold) {
      look()
      const unread = unreadRates(subject.text, told)
      if (unread.length === 0) continue
      const bases = rateBases(subject.figuresOf[told.sentence.index] ?? [], told.sentence.text)
      for (const { rate, counts, part } of unread) {
        // A rate with a base that is known has its own rule.
        if (bases.some((base) => base.rate.figure === rate && isJudged(base))) continue
        if (
          subject.listedShares.has(rate) ||
          isOfOthers(subject.text, rate, counts, told.figures, part !== undefined)
        )
          continue
        yield {
          code: 'RAT-010',
          params: { rate: written(subject, rate), counts: writtenAll(subject, counts) },
          ...figureSpots(subject, rate, counts),
        }
      }
    }
  },
  bad: [
    bad('抽检食品320批次，其中95%即310批次合格。', '95%'),
    bad('800户居民中，签订自治公约的700户，签约率达95%。', '95%'),
    bad('登记台账9.4万条，抽查出错190条，差错率为万分之三。', '万分之三'),
    bad('回访率88%，其中办结诉求250件、回访240件。', '88%'),
    bad('近八成的投诉当场得到答复，共200件中当场答复122件。', '近八成'),
    bad('罚款应收326.5万元，已入库319.7万元，入库率99.7%。', '99.7%'),
    bad('噪声投诉占全部投诉的近五成（417件中有121件）。', '近五成'),
    bad('以和解方式结案97件，占审结总数的31.5%，审结总数为380件。', '31.5%'),
    bad('噪声投诉占全部投诉总量的三分之一，全年投诉1200件，噪声投诉300件。', '三分之一'),
    bad('应改造厕所2600座，已改造2470座，其余310座，占5%，明年改造。', '5%'),
    bad('收缴水费864万元，完成全年计划800万元的118%。', '118%'),
    bad('支出培训费18.6万元，占全部经费24.8万元的57%。', '57%'),
    bad('执行预算132.6万元，执行率97.4%，全部预算为140万元。', '97.4%'),
    bad('近七成的听证由当事人申请，共听证60次，其中当事人申请21次。', '近七成'),
    bad('受理诉求2000件，办理达标率98%，仅90件未达标。', '98%'),
    bad('全县共有调解室400个，其中村级的占8%；合格调解室300个，占总数的85%。', '85%'),
    bad('审结复议案件500件，审结率90%，其中，作出纠错决定的25件，纠错率为9%。', '9%'),
  ],
  good: good(
    near('审结案件210件，其中市级60件、县级150件，胜诉率92.4%。', 'those won are not told'),
    near('抽检食品320批次，其中95%即304批次合格。', 'it is 95 %'),
    near('受理诉求2000件，办理达标率95.5%，仅90件未达标。', 'what is left gives it'),
    near('登记台账20万条，抽查出错60条，差错率为万分之三。', '60 of 200,000'),
    near('回访率96%，其中办结诉求250件、回访240件。', 'the counts behind give it'),
    near('近八成的投诉当场得到答复，共200件中当场答复157件。', 'nearly eight of ten'),
    near('以和解方式结案97件，占审结总数的31.5%，审结总数为308件。', 'the whole is told behind'),
    near('噪声投诉占全部投诉总量的四分之一，全年投诉1200件，噪声投诉300件。', 'a fourth'),
    near('应改造厕所2600座，已改造2470座，其余130座，占5%，明年改造。', '130 of 2600'),
    near('收缴水费864万元，完成全年计划800万元的108%。', 'eight per cent more'),
    near('支出培训费18.6万元，占全部经费24.8万元的75%。', 'three fourths'),
    near('开展听证12次，其中当事人申请5次，不到总次数的一半。', 'less than half'),
    near('新设调解室5个、议事厅200个，清洁行动覆盖率保持100%。', 'of neither'),
    near('培训干部300人、群众800人，知晓率98%。', 'another thing is measured'),
    near('提出抗诉88件；改判49件，占审结数的83.1%。', 'those concluded are not told'),
    near('12个市全部设立仲裁院，76个县设立仲裁院，覆盖率达95%。', 'all of the first lot only'),
    near('审结50件，甲类20件，占审结数的40%。乙类增多，占审结数的25%。', 'its count is not told'),
    near('破获大案3起、要案5起，重大案件破案率持续保持95%。', 'a level told for itself'),
    near('30岁至50岁的律师3.2万人，占64%。', 'ages are no counts'),
    near(
      '受理来电500件，办结480件。从类型看，咨询类占62%，投诉类占28%，建议类占10%。',
      'what they are made up of is told without counts',
    ),
    near('败诉案件达120件，在全部审结案件中占到12.7%。', 'all of them is what the share is of'),
    near(
      '直接纠错的案件有60件，其中确认违法10件，撤销40件，变更10件，直接纠错率为20%。',
      'the cases closed are not told',
    ),
    near(
      '调委会98个，行业调委会7个，共化解纠纷2000件，调解成功率99%。',
      'bodies are not what was settled',
    ),
    near('甲所调解50件，均成功；乙所调解90件，调解成功率97.5%。', 'the first has its own account'),
    near('不捕125人，不捕率33.6%；不起诉91人，不起诉率23.1%。', 'each count has its own rate'),
  ),
})
