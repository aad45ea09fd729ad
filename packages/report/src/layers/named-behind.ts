import type { Figure } from './figures.js'
import { matchesOf } from './matches.js'

/** A number of things or turns and the names or days listed with it. */
export interface Listed {
  readonly figure: Figure
  readonly stated: number
  /** How many there are in the list, at least and at most: a 和 may join two names or be part of one. */
  readonly least: number
  readonly most: number
}

/** 设立4个分中心：城东、城西、城北和开发区; 3个试点镇（甲镇、乙镇、丙镇）. What is counted is said in a few characters, and nothing else. */
const behind =
  /^[\u4e00-\u9fff“”]{0,8}(?:：|（(?:分别(?:为|是)|即|包括)?|，(?:分别(?:为|是)|即|依次(?:为|是)))([\u4e00-\u9fff“”、]{4,90})(?:[）。；\n]|$)/
/** 3项制度：《…》《…》《…》. */
const titles =
  /^[\u4e00-\u9fff]{0,8}(?:：|（(?:分别为|即)?|，(?:分别(?:为|是)|即))((?:《[^《》]{2,40}》[、和及]?){1,12})(?:[）。；]|$)/
/** A list that leaves something out, tells of deeds, or points at each. */
const loose = /等|主要|例如|比如|其中|一是|要求|各|均|坚持|做到|必须|应当/
const name = /^[\u4e00-\u9fff“”]{2,12}$/
const joiners = /[和与及]/g
const isCounted = /^[个项类家大种人名支所处镇乡村部件份]$/

const exactNumber = (figure: Figure): number | undefined => {
  const { lo, hi, approximate } = figure.value
  if (figure.role !== 'quantity' || figure.blocked || approximate || hi === undefined)
    return undefined
  return lo.d === 1n && lo.n <= 20n ? Number(lo.n) : undefined
}

/** The names listed right behind a number of things, where the list is plain and closed. */
export const namedBehind = (text: string, figure: Figure): Listed | undefined => {
  const stated = exactNumber(figure)
  if (stated === undefined || stated < 2 || !isCounted.test(figure.unit)) return undefined
  const titled = titles.exec(text.slice(figure.unitEnd, figure.unitEnd + 300))?.[1]
  if (titled !== undefined) {
    const listed = titled.split('《').length - 1
    return listed < 2 ? undefined : { figure, stated, least: listed, most: listed }
  }
  const list = behind.exec(text.slice(figure.unitEnd, figure.unitEnd + 110))?.[1]
  if (list === undefined || loose.test(list)) return undefined
  const items = list.split('、')
  // Two names may be two parts of one; of three the list shows its form.
  if (items.length < 3 || !items.every((item) => name.test(item))) return undefined
  const lengths = items.slice(0, -1).map(({ length }) => length)
  if (Math.max(...lengths) > 2 * Math.min(...lengths) + 2) return undefined
  const joined = list.match(joiners)?.length ?? 0
  const most = items.length + joined
  // 甲局、乙局、丙局和丁局: each name has the same end, so the 和 joins two.
  const apart = items.flatMap((item) => item.split(joiners))
  const end = items[0]?.at(-1)
  const sure =
    apart.length === most && apart.every((item) => item.length > 1 && item.at(-1) === end)
  return { figure, stated, least: sure ? most : items.length, most }
}

const day = '(?:(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日)'
/** 3月12日、6月20日和11月5日召开3次; 于3月、6月、9月、12月分4次. */
const days = new RegExp(
  `${day}(?:[、和及]${day})+(?:[^，；。：、\\d一二三四五六七八九十]{0,14})(?=\\d|[二两三四五六七八九十])`,
  'g',
)
const one = new RegExp(day, 'g')
const turns = /^[次场期轮批]$/
const everyTurn = /每|各|均|等|至/
/** 4次（3月5日、6月8日、9月2日、11月9日）. */
const inBracket = new RegExp(
  `^[^，；。（）\\d]{0,8}（(?:分别(?:为|是|于|在)?|即)?(${day}(?:[、和及]${day})+)）`,
)

/** Days or months listed with the number of turns they make. */
export const daysListed = (
  text: string,
  sentence: { readonly start: number; readonly text: string },
  figures: readonly Figure[],
): readonly Listed[] => {
  if (!sentence.text.includes('月')) return []
  const found: Listed[] = []
  for (const match of matchesOf(days, sentence.text)) {
    const at = sentence.start + match.index + match[0].length
    const figure = figures.find(({ start }) => start === at)
    const stated = figure === undefined ? undefined : exactNumber(figure)
    if (figure === undefined || stated === undefined || !turns.test(figure.unit)) continue
    if (everyTurn.test(match[0])) continue
    const listed = match[0].match(one)?.length ?? 0
    found.push({ figure, stated, least: listed, most: listed })
  }
  for (const figure of figures) {
    if (!turns.test(figure.unit)) continue
    const stated = exactNumber(figure)
    const list = inBracket.exec(text.slice(figure.unitEnd, figure.unitEnd + 80))?.[1]
    if (stated === undefined || list === undefined) continue
    const listed = list.match(one)?.length ?? 0
    found.push({ figure, stated, least: listed, most: listed })
  }
  return found
}
