import type { Figure } from './figures.js'
import { isBaseBehind } from './rate-alone.js'
import { isCount, kindOf } from './rate-counts.js'
import type { RateTold } from './rate-told.js'
import { tellsOf } from './rate-words.js'
import { wordsAround } from './rate-words-around.js'

/** Words by which counts may follow a rate: 即…, （…）, ：…, ，仅…. */
const explained =
  /^(?:的[\u4e00-\u9fff]{1,6})?[，、]?(?:其中)?(?:即|也就是|[（(：—]|仅|只有|尚有|另有|除|还有|有\d+[^，；。\d]{1,5}(?:未|逾|超|延|不)|[^，；。]{0,8}(?:共有?|总数为?|计|合计|现有)|(?:全部|总)[^，；。]{0,10}(?:为|是|达到?|有))/
/** Whether a rate that stands first is answered by the counts behind it: 化解率92%，其中排查275件、化解253件. */
const isAnswered = (
  text: string,
  { figures, names, sentence }: RateTold,
  rate: Figure,
): boolean => {
  const name = names.get(rate)
  const at = figures.indexOf(rate)
  if (name === undefined || figures.slice(0, at).some(isCount)) return false
  const rest = figures.slice(at + 1)
  const counts = rest.filter(isCount)
  const [first] = counts
  if (first === undefined || counts.length < 2) return false
  // What has rates of its own behind it is another account.
  if (rest.some(({ role, start }) => role === 'rate' && start > first.start)) return false
  return counts.some((count) => tellsOf(name, wordsAround(text, sentence, count, figures)))
}

/** 二次退回补充侦查: which time it was, and no count. */
const isTurn = (text: string, { start }: Figure): boolean =>
  /^[一二三两]次[\u4e00-\u9fff]/.test(text.slice(start, start + 3))

/** Counts of one kind before a rate, or right behind it where a word says that they explain it. */
export const groupsFor = (
  text: string,
  told: RateTold,
  rate: Figure,
): readonly (readonly Figure[])[] => {
  const { figures, earlier } = told
  const own = figures.filter((figure) => isCount(figure) && !isTurn(text, figure))
  const next = own.find(({ start }) => start > rate.start)
  const behind = text.slice(rate.unitEnd, next === undefined ? 0 : next.unitEnd + 5)
  const first = own[0]
  const alone =
    first !== undefined &&
    first.start > rate.start &&
    figures.filter(({ role, unit }) => role === 'rate' && unit === '%').length === 1
  const follows =
    alone ||
    explained.test(behind) ||
    (next !== undefined && isBaseBehind(text, told, rate, next)) ||
    isAnswered(text, told, rate)
  const used = own.filter(({ start }) => start < rate.start || follows)
  const last = earlier.filter(
    (figure) => isCount(figure) && figure.bracket < 0 && !isTurn(text, figure),
  )
  // 收到建议64条。其中52条被采纳。采纳率…: a rate alone in its sentence is of what was told right before it.
  const kinds = [...new Set((used.length === 0 ? last : used).map(kindOf))]
  return kinds.flatMap((kind): readonly (readonly Figure[])[] => {
    const mine = used.filter((figure) => kindOf(figure) === kind)
    if (mine.length > 1) return [mine]
    const before = last.filter((figure) => kindOf(figure) === kind)
    return before.length + mine.length > 1 && before.length < 4 ? [[...before, ...mine]] : []
  })
}
