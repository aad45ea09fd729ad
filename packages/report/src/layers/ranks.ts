import type { Figure } from './figures.js'
import { hanNumber } from './han-number.js'

/** A place among so many: 在全市12个县区中排名第3. */
export interface Rank {
  readonly place: Figure
  readonly ordinal: bigint
  readonly among: Figure
  readonly holds: boolean
}

/** Says that the ordinal is a place among others. */
const ranked = /(?:排名|排位|位居|位列|名列|列|居|排在?|位次为?|得分排?)[^，；。\d]{0,6}第?$/
/** Whoever is ranked: places and bodies. */
const ranking =
  /^(?:县|市|区|镇|乡|街道|部门|单位|州|旗|盟|设区|地市|地级市|省|城市|直属|派出所|司法所|法院|机关|成员单位)/
/** Ranked among others than those. */
const others = /全国|全省|此外|另|分别/
/** A place is told this near to those it is among. */
const reach = 40

const numberOf = (text: string, { start, end }: Figure): bigint | undefined => {
  const written = text.slice(start, end)
  return /^\d{1,4}$/.test(written) ? BigInt(written) : hanNumber(written)
}

/** The places a sentence tells among a number of places or bodies. */
export const ranksIn = (text: string, figures: readonly Figure[]): readonly Rank[] =>
  figures.flatMap((place): readonly Rank[] => {
    if (place.role !== 'ordinal') return []
    if (!ranked.test(text.slice(Math.max(0, place.start - 14), place.start))) return []
    const ordinal = numberOf(text, place)
    if (ordinal === undefined) return []
    const among = figures.findLast(
      (figure) =>
        figure.role === 'quantity' &&
        !figure.blocked &&
        !figure.value.approximate &&
        figure.end <= place.start &&
        place.start - figure.end <= reach &&
        // 12个县区, or 12县区 with the place for its measure.
        ranking.test(text.slice(/^[个家]$/.test(figure.unit) ? figure.unitEnd : figure.end)),
    )
    if (among === undefined) return []
    const between = text.slice(among.unitEnd, place.start)
    if (others.test(between) || /[；。]/.test(between)) return []
    return [{ place, ordinal, among, holds: ordinal * among.value.lo.d <= among.value.lo.n }]
  })
