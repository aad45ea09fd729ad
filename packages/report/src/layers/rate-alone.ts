import { compare, exact } from '@fazhi/model'
import type { Figure } from './figures.js'
import { isCount, kindOf } from './rate-counts.js'
import type { RateTold } from './rate-told.js'
import { isNarrower } from './rate-words.js'

const none = exact(-1n)
/** Words between two counts that take one for a part of the other. */
const partly = /(?<![集高初])中|里|内|实[际到参收有缴]|已|应[到当予该参出报收缴]|占|共|总|有/
const share = /占|即|完成[^，；。]{0,8}计划|其中|相当于/
/** Behind a name of its own 是 and 为 tie a rate to nothing: 重新犯罪率为0.2%. */
const taken = /占|即|完成[^，；。]{0,8}计划|其中|相当于|[是为]/
const empty = /负责人|主要|全[县市区镇乡]|(?:率|占比|比例|比重|覆盖面|度)$/g

/** Whether two characters of a name stand among the words. */
const sharesWord = (name: string, words: string): boolean => {
  // 社区服刑期间重新犯罪率: what a name measures stands at its end.
  const own = name.replace(empty, '').slice(-4)
  for (let at = 0; at + 2 <= own.length; at++)
    if (words.includes(own.slice(at, at + 2))) return true
  return false
}

const bases = /预算|总[数量额]|全部|全年|应[到当予该参出报收缴]|计划|共|合计|基数/

/** Whether a count behind a rate is told as what it is of: 占审结案件的20%，全年审结180件. */
export const isBaseBehind = (
  text: string,
  { figures }: RateTold,
  rate: Figure,
  count: Figure,
): boolean => {
  const rates = figures.filter(({ role, unit }) => role === 'rate' && unit === '%')
  if (rates.length !== 1 || count.clause - rate.clause !== 1 || count.bracket >= 0) return false
  const of = /占([^占，；。]{0,24})的$/.exec(rate.head)?.[1] ?? ''
  const words = text.slice(rate.unitEnd, count.start)
  return of === '' ? bases.test(words) && !/占/.test(rate.head) : sharesWord(of, words)
}

/** Two or three counts of one kind and one share are all a sentence tells: then the share is of them, whatever they are called. */
export const aloneWith = (
  text: string,
  told: RateTold,
  rate: Figure,
  counts: readonly Figure[],
): boolean => {
  const { figures, names, sentence } = told
  const [first] = counts
  if (first === undefined || counts.length < 2 || counts.length > 3) return false
  if (counts.some((count) => count.sentence !== rate.sentence)) return false
  const others = figures.filter(
    (one) => one !== rate && !counts.includes(one) && (one.role === 'rate' || isCount(one)),
  )
  if (others.some((one) => one.role === 'rate' || kindOf(one) === kindOf(first))) return false
  // 评查260本，所评查的260本中: one count told twice.
  if (counts.some((count, at) => compare(count.value.lo, counts[at - 1]?.value.lo ?? none) === 0))
    return false
  const last = counts.at(-1) ?? first
  const words = text.slice(first.unitEnd, last.start)
  // 调委会98个、行业调委会7个，化解纠纷300件，成功率99%: of what is told nearest.
  const nearer = others.some(
    ({ start, role }) => role !== 'rate' && start > last.start && start < rate.start,
  )
  if (nearer && kindOf(first) === 'body') return false
  const name = names.get(rate)
  const linked =
    partly.test(words) ||
    (last.start > rate.start && isBaseBehind(text, told, rate, last)) ||
    (name?.endsWith('率') === true ? share : taken).test(rate.head) ||
    (name !== undefined &&
      sharesWord(name, text.slice(sentence.start, sentence.end).replace(name, '，')))
  if (!linked) return false
  return name === undefined || !isNarrower(name, sentence.text.replace(name, ''))
}
