import type { Figure } from './figures.js'
import { type Rate, rateOf } from './rates.js'
import { remembered } from './remembered.js'

/** A rate with the counts a sentence gives for it. */
export interface RateBase {
  readonly rate: Rate
  readonly whole?: Figure
  readonly part?: Figure
  /** Cases may have been left out of the whole, as withdrawn ones are: any number up to it may be the base. */
  readonly anyBase?: boolean
}

interface Kind {
  readonly rate: RegExp
  readonly part: RegExp
  readonly whole: RegExp
}

/** Rates that count something narrower than what was concluded or done: in time, at once. */
const narrower = /(?:按期|按时|及时|限时|限期|提前|当场|当庭|一次性|期限内|期内|审限内)/
/** Cases of the year before are in the base of a concluding rate, and seldom told apart. */
const carried = /结转|旧存|上年|去年|往年|此前|新收|新受理/
/** 受理2203件（含旧存245件）: what was carried over is in the whole already. */
const within =
  /[（(](?:其中)?(?:含|包括|包含)[^（）()]{0,12}(?:结转|旧存|上年)[^（）()]{0,12}[）)]/g

/** Win and correction rates are absent: withdrawn cases leave their base. */
const kinds: readonly Kind[] = [
  {
    rate: /负责人出庭(?:应诉)?率$|^出庭(?:应诉)?率$/,
    part: /负责人[^，]{0,4}出庭(?:应诉)?(?:案件|了|共)*$/,
    whole: /(?:开庭|审理|开庭审理)[^，；]{0,14}$/,
  },
  {
    // What was due and what was done, whatever it was: 应报备12件，实际报备10件，报备率….
    rate: /(?:出庭(?:应诉)?|公开|报备|备案|参训|参加|参考|签订|持证|整改|回复|答复)率$/,
    part: /(?:实际?|已)(?:出庭(?:应诉)?|公开|报备|备案|参训|参加|参考|签订|持证|整改|回复|答复)(?:了|文件|案件)*$/,
    whole:
      /应(?:当|予|该)?(?:出庭(?:应诉)?|公开|报备|备案|参训|参加|参考|签订|持证|整改|回复|答复)[^，；]{0,10}$/,
  },
  {
    rate: /(?:调解|调处)?成功率$/,
    part: /(?:(?:调解|调处|化解)成功|成功(?:调解|调处|化解)?)(?:了|纠纷|案件)*$/,
    whole:
      /(?:调解|调处)(?:了|各类|各种|民间|社会|矛盾|基层|家庭|婚姻|邻里|劳动|行政|争议|纠纷|案件|共)*$/,
  },
  {
    rate: /合格率$/,
    part: /合格(?:案卷|的)?$/,
    whole: /(?:评查|抽查|抽取|参加考试|参考)[^，；]{0,10}$/,
  },
  {
    rate: /优秀率$/,
    part: /优秀(?:案卷|的)?$/,
    whole: /(?:评查|抽查|抽取|参加考试|参考)[^，；]{0,10}$/,
  },
  { rate: /入驻率$/, part: /入驻[^，；]{0,4}$/, whole: /(?:事项|项目)(?:共)?$/ },
  {
    rate: /审结率$|办结率$|结案率$/,
    part: /(?:审结|办结|结案)(?:案件|了|共)*$/,
    whole: /(?:受理)[^，；]{0,8}$/,
  },
  {
    // Concluded against what came in this year: cases carried over are among those concluded and not in the base, so it may pass 100 %.
    rate: /(?:结收案?|收结案?|结案)比$/,
    part: /(?:审结|办结|结案|执结|已结|办复)[^，；]{0,6}$/,
    whole: /(?:新收|收案|收到|新受理|受理|立案|收办)[^，；]{0,10}$/,
  },
  { rate: /备案率$/, part: /备案(?:文件|了)?$/, whole: /(?:制定|出台|印发)[^，；]{0,12}$/ },
]

/** Words for one and the same doing; the name of a rate and its part may choose different ones. */
const same: readonly RegExp[] = [
  /审结|办结|结案|执结|已结|结收|收结/,
  /化解|调解成功|调处成功|成功调解|成功化解/,
  /出庭|到庭/,
  /合格|及格/,
  /配齐|配备/,
]

/** How much less or more, and no share: 压缩率, 增长率. */
const changed = /(?:压缩|缩短|压减|精简|减少|下降|降低|增长|增加|上升|提高|提升|提速)[^，]{0,2}率$/
/** 未履行8件: beside what was done it is no part of it, and the two make the whole. */
const undone = /未|不|没有|尚|正在/

/** Rates whose base may be less than all that is told: withdrawn and terminated cases leave it. */
const looseBase = /(?:纠错|败诉|胜诉|维持)率$/
/** Rates whose base is the one count told before them, when there is only one. */
const plainBase = /(?:纠错|败诉|调解|和解|优秀|合格|出庭|到庭|出庭应诉)率$/
/** Wholes that are no base of any rate of cases. */
const notBase = /次会议|工作会|培训|讲座|活动|人员|领域|部门|批次|意见|建议书/

/** Values of names in a row. */
const inTurn = /分别|依次/

const doing = (rate: Rate): RegExp | undefined => {
  const name = rate.name.replace(/(?:率|占比|比例|比重|比)$/, '')
  const last = name.slice(-2)
  if (last.length < 2) return undefined
  return same.find((words) => words.test(last)) ?? new RegExp(last)
}

const basesOf = (figures: readonly Figure[], text: string): readonly RateBase[] => {
  const found: RateBase[] = []
  // As for relations: more figures than this are no one account.
  if (figures.length > 120) return found
  let carries: boolean | undefined
  figures.forEach((figure, index) => {
    if (index === 0 || figure.bracket >= 0) return
    const rate = rateOf(figure)
    // 合格率、优秀率分别为…: each has the name of its turn, not the one right before it.
    if (rate === undefined || inTurn.test(figure.head)) return
    carries ??= carried.test(text.replace(within, ''))
    const earlier = figures.slice(0, index)
    if (!/主要负责人|正职/.test(rate.name)) {
      const known = knownBase(rate, earlier, carries)
      if (known !== undefined) {
        found.push(known)
        return
      }
    }
    const near = nearBase(rate, earlier, carries) ?? onlyBase(rate, earlier, carries)
    if (near !== undefined) found.push(near)
  })
  return found
}

/**
 * For each rate of a sentence, the one whole and one part told before it; nothing where there are several to choose from. Several rules ask
 * for them.
 */
export const rateBases = remembered(basesOf)

const countsBefore = (earlier: readonly Figure[]): readonly Figure[] =>
  earlier.filter((candidate) => candidate.role === 'quantity' && candidate.bracket < 0)

const knownBase = (
  rate: Rate,
  earlier: readonly Figure[],
  carries: boolean,
): RateBase | undefined => {
  if (narrower.test(rate.name)) return undefined
  if (/(?:审结|办结|结案)率$/.test(rate.name) && carries) return undefined
  for (const kind of kinds) {
    if (!kind.rate.test(rate.name)) continue
    const base = baseOf(rate, kind, earlier)
    if (base !== undefined) return base
  }
  return undefined
}

/** Several wholes or parts to choose from decide nothing. */
const baseOf = (rate: Rate, kind: Kind, earlier: readonly Figure[]): RateBase | undefined => {
  const before = countsBefore(earlier)
  const parts = before.filter((candidate) => kind.part.test(candidate.head))
  const wholes = before.filter(
    (candidate) => kind.whole.test(candidate.head) && !kind.part.test(candidate.head),
  )
  const [whole] = wholes
  const [part] = parts
  if (wholes.length !== 1 || whole === undefined || parts.length > 1) return undefined
  if (part !== undefined && (!sameUnit(part.unit, whole.unit) || part.start < whole.start)) {
    return undefined
  }
  return { rate, whole, ...(part === undefined ? {} : { part }) }
}

/** The two counts right before the rate, where the second says the very doing the rate is named after, or the rate is its share. */
const nearBase = (
  rate: Rate,
  earlier: readonly Figure[],
  carries: boolean,
): RateBase | undefined => {
  const counts = countsBefore(earlier)
  const part = counts.at(-1)
  const whole = counts.at(-2)
  if (part === undefined || whole === undefined || counts.length > 2) return undefined
  // 甲类30件，占60%；乙类20件，占40%: a count that has a share of its own is beside the next, not its whole.
  const between = earlier.filter(({ start }) => start > whole.start && start < part.start)
  if (between.some((figure) => figure.role === 'rate' && rateOf(figure) !== undefined))
    return undefined
  // Nothing else is told between the part and its rate.
  if (earlier.at(-1) !== part || rate.figure.clause - part.clause > 1) return undefined
  if (part.unit === '' || !sameUnit(part.unit, whole.unit)) return undefined
  if (narrower.test(rate.name) || looseBase.test(rate.name)) return undefined
  if (changed.test(rate.name)) return undefined
  const words = doing(rate)
  const said = `${part.head}${part.tail}`
  const shares = /^占/.test(rate.name) && !/(?:上年|全省|全国|全市|同期)/.test(rate.name)
  const apart = /其中|中$|中，|中已|已有/.test(part.head) || /中$/.test(whole.tail)
  if (shares || /(?:占比|比例|比重)$/.test(rate.name)) {
    return shares || apart || rate.name === '占比' ? { rate, whole, part } : undefined
  }
  if (words === undefined || !words.test(said)) return undefined
  if (undone.test(said) && !undone.test(rate.name)) return undefined
  if (carries && same[0]?.test(said) === true) return undefined
  // 全部… and 其余… tell of another part.
  if (/其余|另有/.test(said)) return undefined
  return { rate, whole, part }
}

/** The only count of the sentence, in the clause before the rate. */
const onlyBase = (
  rate: Rate,
  earlier: readonly Figure[],
  carries: boolean,
): RateBase | undefined => {
  const counts = countsBefore(earlier)
  const [whole] = counts
  if (whole === undefined || counts.length !== 1 || carries) return undefined
  if (/平均/.test(rate.figure.told)) return undefined
  if (!plainBase.test(rate.name) || narrower.test(rate.name)) return undefined
  if (!/^[件宗份起个]$/.test(whole.unit) || notBase.test(whole.head + whole.tail)) return undefined
  // Several rates in a row share the base with the first of them.
  if (rate.figure.clause - whole.clause > 2) return undefined
  return { rate, whole, anyBase: looseBase.test(rate.name) }
}

const sameUnit = (a: string, b: string): boolean =>
  a === b || (/^[人名位]$/.test(a) && /^[人名位]$/.test(b))
