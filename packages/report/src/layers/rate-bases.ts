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

/** Win and correction rates are absent: withdrawn cases leave their base. */
const kinds: readonly Kind[] = [
  {
    rate: /负责人出庭(?:应诉)?率$|^出庭(?:应诉)?率$/,
    part: /负责人[^，]{0,4}出庭(?:应诉)?(?:案件|了|共)*$/,
    whole: /(?:开庭|审理|开庭审理)[^，；]{0,14}$/,
  },
  {
    rate: /合格率$/,
    part: /合格(?:案卷|的)?$/,
    whole: /(?:评查|抽查|参加考试|参考)[^，；]{0,10}$/,
  },
  {
    rate: /优秀率$/,
    part: /优秀(?:案卷|的)?$/,
    whole: /(?:评查|抽查|参加考试|参考)[^，；]{0,10}$/,
  },
  { rate: /入驻率$/, part: /入驻[^，；]{0,4}$/, whole: /(?:事项|项目)(?:共)?$/ },
  {
    rate: /审结率$|办结率$/,
    part: /(?:审结|办结)(?:案件|了|共)*$/,
    whole: /(?:受理)[^，；]{0,8}$/,
  },
  { rate: /备案率$/, part: /备案(?:文件|了)?$/, whole: /(?:制定|出台|印发)[^，；]{0,12}$/ },
]

/** For each rate of a sentence, the one whole and one part told before it; nothing where there are several to choose from. */
export const rateBases = (figures: readonly Figure[]): readonly RateBase[] => {
  const found: RateBase[] = []
  // As for relations: more figures than this are no one account.
  if (figures.length > 120) return found
  figures.forEach((figure, index) => {
    const rate = rateOf(figure)
    if (rate === undefined || figure.bracket >= 0) return
    if (/主要负责人|正职/.test(rate.name)) return
    const kind = kinds.find((candidate) => candidate.rate.test(rate.name))
    if (kind === undefined) return
    const before = figures
      .slice(0, index)
      .filter((candidate) => candidate.role === 'quantity' && candidate.bracket < 0)
    const wholes = before.filter(
      (candidate) => kind.whole.test(candidate.head) && !kind.part.test(candidate.head),
    )
    const parts = before.filter((candidate) => kind.part.test(candidate.head))
    const [whole] = wholes
    const [part] = parts
    if (wholes.length !== 1 || whole === undefined || parts.length > 1) return
    if (part !== undefined && (part.unit !== whole.unit || part.start < whole.start)) return
    found.push({ rate, whole, ...(part === undefined ? {} : { part }) })
  })
  return found
}
