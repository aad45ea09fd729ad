import type { Figure } from './figures.js'
import { type Rate, rateOf } from './rates.js'

/** A rate with the counts a sentence gives for it. */
export interface RateBase {
  readonly rate: Rate
  readonly whole?: Figure
  readonly part?: Figure
}

interface Kind {
  readonly rate: RegExp
  readonly part: RegExp
  readonly whole: RegExp
}

/** Rates that count something narrower than what was concluded or done: in time, at once. */
const narrower = /(?:按期|按时|及时|限时|限期|提前|当场|当庭|一次性|期限内|期内|审限内)/
/** Cases of the year before are in the base of a concluding rate, and seldom told apart. */
const carried = /结转|旧存|上年|去年|往年|此前/

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
  { rate: /备案率$/, part: /备案(?:文件|了)?$/, whole: /(?:制定|出台|印发)[^，；]{0,12}$/ },
]

/** For each rate of a sentence, the one whole and one part told before it; nothing where there are several to choose from. */
export const rateBases = (figures: readonly Figure[], text: string): readonly RateBase[] => {
  const found: RateBase[] = []
  // As for relations: more figures than this are no one account.
  if (figures.length > 120) return found
  figures.forEach((figure, index) => {
    const rate = rateOf(figure)
    if (rate === undefined || figure.bracket >= 0) return
    if (/主要负责人|正职/.test(rate.name)) return
    if (narrower.test(rate.name)) return
    if (/(?:审结|办结|结案)率$/.test(rate.name) && carried.test(text)) return
    for (const kind of kinds) {
      if (!kind.rate.test(rate.name)) continue
      const base = baseOf(rate, kind, figures.slice(0, index))
      if (base === undefined) continue
      found.push(base)
      return
    }
  })
  return found
}

/** Several wholes or parts to choose from decide nothing. */
const baseOf = (rate: Rate, kind: Kind, earlier: readonly Figure[]): RateBase | undefined => {
  const before = earlier.filter(
    (candidate) => candidate.role === 'quantity' && candidate.bracket < 0,
  )
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

const sameUnit = (a: string, b: string): boolean =>
  a === b || (/^[人名]$/.test(a) && /^[人名]$/.test(b))
