import { point, surelyAbove } from '@fazhi/identities'
import { compare, exact } from '@fazhi/model'
import { mayOverlap } from './crossing-sorts.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import type { RateTold } from './rate-told.js'
import { areComplements, areDivision, areOpposite } from './rate-words.js'

/** Shares of one whole, and whether they can be. */
export interface SharesOfWhole {
  readonly shares: readonly Figure[]
  readonly holds: boolean
}

const shareHead =
  /(?:占(?:总数|全部|总量)?(?:的)?|占比(?:为|达)?|比例(?:为|达)?|比重(?:为|达)?|其余|其他|剩余)[^，；、\d]{0,6}$/
const shareLead =
  /(?:的|者)?(?:占(?:总数|全部|总量)?(?:的)?|占比|比例|比重)(?:为|达到?)?(?:约|近)?$/
/** By what the whole is divided; then the shares are all there are. */
const divided = /(?:从|按)[^，。；]{1,12}(?:看|分|划分|来看|统计)/
/** The first of many, or the main ones: not all there are. */
const someOnly =
  /排名|位居|居前|前[一二三四五六七八九十\d]{1,2}(?:位|名|类|项|个|的)|主要|较[多为]|其次/
/** 三类合计为100%. */
const summed = /(?:合计|共计|总计|之和|合占)(?:占|占比)?(?:为|达到?|是)?$/
const remaining = /(?:其余|其他|剩余|余下)[^，；、\d]{0,8}$/
/** What sorts are named by that exclude each other. */
const sort =
  /(?:类|型|等次|档|级|学历|程序|渠道|履行|性|办理|受理|申办|申请|决定|结案|方式|城区|岁)$/
const moved = /(?:提高|增长|上升|提升|下降|降低|减少|同比|高于|低于|超过|目标)[^，；]{0,8}$/
const hundred = exact(100n)
const whole = point(hundred)

const above = (shares: readonly Figure[]): boolean =>
  surelyAbove(sum(shares.map(({ value }) => value)), whole)
const below = (shares: readonly Figure[]): boolean =>
  surelyAbove(whole, sum(shares.map(({ value }) => value)))

/** Whether some of the shares, the rest among them, make the whole. */
const someMake = (shares: readonly Figure[], rest: Figure): boolean => {
  const others = shares.filter((share) => share !== rest)
  for (let set = 1; set < 1 << others.length; set++) {
    const some = [rest, ...others.filter((_, at) => (set >> at) & 1)]
    if (!above(some) && !below(some)) return true
  }
  return false
}

/** The sort a share is of: 当场履行的占 → 当场履行. */
const sortOf = (share: Figure): string =>
  share.head
    .replace(shareLead, '')
    .replace(/^.*[：、中里]/, '')
    .replace(/[“”]/g, '')

const exclude = (names: readonly string[]): boolean => {
  // 男性、女性中党员: shares of two wholes.
  if (names.some((name) => name === '' || name.length > 16 || /[中里内]/.test(name))) return false
  if (mayOverlap(names)) return false
  const [first = '', second = ''] = names
  if (areDivision(names) || (names.length === 2 && areOpposite(first, second))) return true
  const ending = sort.exec(first)?.[0]
  return ending !== undefined && names.every((name) => name.endsWith(ending))
}

/** How many shares stand in a row behind 分别占. */
const respectiveRow = (text: string, rates: readonly Figure[]): number => {
  const at = rates.findIndex(({ head }) => /分别占[^，；。\d]*$/.test(head))
  const rest = at < 0 ? [] : rates.slice(at)
  const end = rest.findIndex(
    (share, turn) =>
      turn > 0 && !/^(?:、|和|与|及|以及)$/.test(text.slice(rest[turn - 1]?.unitEnd, share.start)),
  )
  return end < 0 ? rest.length : end
}

/** A、B、C的分别占x、y和z: one value for each. */
const respective = (text: string, rates: readonly Figure[]): readonly Figure[] | undefined => {
  const at = rates.findIndex(({ head }) => /分别占(?:比)?(?:为|达到?|总数的)?$/.test(head))
  const first = rates[at]
  if (first === undefined) return undefined
  const row = [first]
  for (const next of rates.slice(at + 1)) {
    if (!/^(?:、|和|与|及|以及)$/.test(text.slice((row.at(-1) ?? first).unitEnd, next.start))) break
    row.push(next)
  }
  const names = first.head
    .replace(/的?分别占.*$/, '')
    .split(/”“|”、“|、|和|与|及/)
    .slice(-row.length)
    .map((name) => name.replace(/^.*“|”/g, ''))
  return row.length >= 2 && names.length === row.length && exclude(names) ? row : undefined
}

/** The shares of a sentence that are of one whole, as far as the words say so: all of it, or sorts of which a thing is one only. */
export const sharesOfWhole = (
  text: string,
  { sentence, figures, names }: RateTold,
): SharesOfWhole | undefined => {
  const rates = figures.filter(({ unit, role }) => unit === '%' && role === 'rate')
  if (rates.length < 2 || rates.length > 8) return undefined
  if (rates.some(({ head }) => moved.test(head))) return undefined
  const shares = rates.filter(
    ({ head, start }) => shareHead.test(head) || /^占/.test(text.slice(start - 2, start)),
  )
  const rest = rates.find(({ head }) => remaining.test(head))
  const all = (some: readonly Figure[]): SharesOfWhole => ({
    shares: some,
    holds: !above(some) && !below(some),
  })
  // 三类合计为100%: what is summed up so must make it.
  const sumAt = rates.findIndex(({ head }) => summed.test(head))
  const sumUp = rates[sumAt]
  if (sumUp !== undefined && sumAt >= 2 && sumAt === rates.length - 1) {
    const some = rates.slice(0, sumAt)
    if (compare(sumUp.value.hi ?? hundred, hundred) < 0 || compare(sumUp.value.lo, hundred) > 0)
      return undefined
    return some.every((share) => shares.includes(share)) ||
      respectiveRow(text, some) === some.length
      ? all(some)
      : undefined
  }
  if (sentence.text.includes('分别占')) {
    // Shares of the men and of the women are shares of two wholes.
    const row = respective(text, rates)
    return row === undefined ? undefined : { shares: row, holds: !above(row) }
  }
  // 其中 tells a share of a share.
  const plain = shares.length === rates.length && !sentence.text.includes('其中')
  const complete = divided.test(sentence.text) && !someOnly.test(sentence.text)
  if (plain && (rest !== undefined || complete)) return all(shares)
  if (rest !== undefined) return { shares: rates, holds: someMake(rates, rest) }
  // 满意率、基本满意率、不满意率: with what is denied, all there are.
  const called = rates.map((rate) => names.get(rate) ?? '')
  if (rates.length > 2 && called.some((name) => name.startsWith('不')) && areDivision(called))
    return { shares: rates, holds: !above(rates) }
  if (rates.length === 2) {
    const [one, other] = rates.map((rate) => {
      const name = names.get(rate)
      return name === undefined || name.startsWith('占') ? sortOf(rate) : name
    })
    if (one !== undefined && other !== undefined && areComplements(one, other)) return all(rates)
  }
  if (plain) {
    return exclude(shares.map(sortOf)) ? { shares, holds: !above(shares) } : undefined
  }
  // 合格率100%，其中优秀占58%、良好占35%、一般占7%: shares in a row, beside a rate of all.
  const row = shares.filter((share, at) => {
    const [last, next] = [shares[at - 1], shares[at + 1]]
    return [last, next].some((one) => one !== undefined && Math.abs(one.clause - share.clause) <= 1)
  })
  const words = text.slice(row[0]?.start ?? 0, row.at(-1)?.start ?? 0)
  if (row.length >= 2 && !words.includes('其中') && areDivision(row.map(sortOf)))
    return { shares: row, holds: !above(row) }
  if (shares.length === rates.length) return undefined
  for (const [at, one] of rates.entries()) {
    const other = rates[at + 1]
    const [first, second] = [names.get(one), other === undefined ? undefined : names.get(other)]
    if (other === undefined || first === undefined || second === undefined) continue
    if (sameBut(first, second)) return { shares: [one, other], holds: !above([one, other]) }
  }
  return undefined
}

/** Whether the list of shares goes on in the next sentence and is whole there: 电话占52%，来信占31%。来访12件占17%. */
export const goesOn = (
  text: string,
  shares: readonly Figure[],
  next: RateTold | undefined,
): boolean => {
  const last = shares.at(-1)
  const more = next?.figures.filter(({ unit, role }) => unit === '%' && role === 'rate') ?? []
  if (last === undefined || next === undefined || more.length === 0) return false
  if (next.sentence.index !== last.sentence + 1 || next.sentence.block !== last.block) return false
  if (!more.every(({ start }) => /占(?:比)?(?:约|为|达)?$/.test(text.slice(start - 3, start))))
    return false
  const all = [...shares, ...more]
  return !above(all) && !below(all)
}

/** 线上受理率 and 线下受理率, 满意率 and 不满意率: one name but for the words that exclude each other. */
const sameBut = (one: string, other: string): boolean =>
  areOpposite(one, other) && one.slice(-2) === other.slice(-2)
