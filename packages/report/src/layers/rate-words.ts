import { rateWords } from '../generated/rate-words.js'

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'))

const same = rateWords.same.map((words) => ({
  ends: new RegExp(`(?:${words.join('|')})$`),
  told: anyOf(words),
}))
const common: ReadonlySet<string> = new Set(rateWords.common)
const plain = new RegExp(`(?:${rateWords.plain.join('|')})$`)
const narrower = anyOf(rateWords.narrower)
const online = /网|线上|掌/
const timely = /按[期时]|及时|准时|限[时期]|期内/
const ending = /(?:占比|比例|比重|覆盖面|率|度|感|比)$/

/** What a rate is named after: 按时办结率 → 按时办结. */
const stemOf = (name: string): string => name.replace(ending, '')

/**
 * Whether words tell of what a rate is named after: its last two characters, another word for the same, or one character that few
 * names share (签约率: 签订).
 */
export const tellsOf = (name: string, words: string): boolean => {
  const stem = stemOf(name)
  const last = stem.slice(-2)
  if (last === '') return false
  if (last.length === 2 && words.includes(last)) return true
  // 持证上岗率: where the last word has no others that say it, the one before may be told.
  const ends = same.some((group) => group.ends.test(stem)) ? stem : stem.slice(0, -2)
  if (same.some((group) => group.ends.test(ends) && group.told.test(words))) return true
  return [...last].some((character) => !common.has(character) && words.includes(character))
}

/** Whether a rate is named after something narrower than what these words count: 按时办结率 beside 办结1100件. */
export const isNarrower = (name: string, words: string): boolean => {
  const [word] = narrower.exec(name) ?? []
  if (word === undefined || words.includes(word)) return false
  // 7日内公示 is in time.
  if (timely.test(word) && (/[日天时限，]内|期内/.test(words) || timely.test(words))) return false
  return !(online.test(word) && online.test(words))
}

/** Whether a name says no more than how far something has come: 覆盖率, 达标率, 占比. */
export const isPlain = (name: string): boolean => plain.test(name)

/** What a plain name speaks of: 村居法律顾问覆盖率 → 顾问. */
export const nounOf = (name: string): string => name.replace(plain, '').slice(-2)

const due = new RegExp(`(?:${rateWords.due.join('|')})[^，；]{0,12}$`)
const done = anyOf(rateWords.done)

/** Whether one count is what was due and the other what came of it: 应到50人, 实到48人. */
export const dueAndDone = (dueHead: string, doneWords: string): boolean =>
  due.test(dueHead) && done.test(doneWords)

const opposites = rateWords.opposites.map(([yes = [], no = []]) => [anyOf(yes), anyOf(no)] as const)

const negated = /(?:不予|没有|无法|不|未)([\u4e00-\u9fff]{2})/
const denies = (one: string, other: string): boolean => {
  const denied = negated.exec(one)?.[1]
  return denied !== undefined && other.includes(denied) && !negated.test(other)
}

/** Whether one of two names of shares is the other denied, so that nothing is left over: 知晓 and 不知晓. */
export const areComplements = (one: string, other: string): boolean =>
  denies(one, other) || denies(other, one)

const exclusive: readonly (readonly string[])[] = rateWords.exclusive.map((group) =>
  // 非常满意 is no 满意: the longest word of a group says which it is.
  group.toSorted((a, b) => b.length - a.length),
)

/** Whether names of shares are of one division, each of another part of it: 维持, 驳回, 终止. */
export const areDivision = (names: readonly string[]): boolean =>
  exclusive.some((group) => {
    const words = names.map((name) => group.find((word) => name.includes(word)))
    return words.every((word) => word !== undefined) && new Set(words).size === names.length
  })

/** Whether two names of shares exclude each other: 网上办理 and 窗口办理, 合格 and 不合格. */
export const areOpposite = (one: string, other: string): boolean =>
  areComplements(one, other) ||
  opposites.some(
    ([yes, no]) =>
      (no.test(one) && yes.test(other) && !no.test(other)) ||
      (no.test(other) && yes.test(one) && !no.test(one)),
  )
