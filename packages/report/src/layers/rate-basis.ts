import { add, compare } from '@fazhi/model'
import type { Figure } from './figures.js'
import { aloneWith } from './rate-alone.js'
import { hundred, mayWrite } from './rate-counts.js'
import type { RateTold } from './rate-told.js'
import { areOpposite, dueAndDone, isNarrower, isPlain, nounOf, tellsOf } from './rate-words.js'
import { wordsAround } from './rate-words-around.js'

/** What takes a share without a name of its own. */
const taken = /(?:占|占比|比例|比重|百分比)[^，；\d]{0,4}$|占[^，；]{1,24}的$/
/** Names that say no more than that it is a share. */
const sharesOnly = /^占|(?:占比|比例|比重|百分比)$/
/** 完成计划的108%. */
const planned = /(?:完成|达到|实现)[^，；]{0,8}(?:计划|任务|目标)[^，；]{0,6}的$/
const sharing = /(?:达到?|有|为|的|者|即)$/
/** Parts of what was told before. */
const parted = /其中|中|有|已/
/** What is left over: 仅36件超时, 除2件外. */
const remaining = /仅|只有|尚|另有|还有|除|其余|剩余|剩下/
const undone = /未|不|没|无|逾|超|失败|正在|仍在|延/
/** 占…的九成，全部检查为198次: a count behind a rate that is the whole. */
const totalHead = /(?:全部|总)[^，；。\d]{0,10}$|(?:共计|合计|共有|现有)[为是]?$/
/** 占280件的比例, 占全部检查的: no name of its own. */
const namesNothing = /^占|^.?的(?:比例|比重|占比|百分比)$/
/** 所评查的260本. */
const retold = /(?:上述|该|这|所[\u4e00-\u9fff]{2}的)$/
const named = /占(?:全部)?([\u4e00-\u9fff]{2})[^，；。\d]{0,8}总(?:数|量)/
/** 占立案总数的七成，全年立案共80件. */
const namesWhole = (rate: Figure, count: Figure): boolean =>
  count.head.includes(named.exec(rate.head)?.[1] ?? '　')

/** Of two counts behind a rate the second is the part: 80卷案卷中有28卷. */
const within = /中|里|内|其中|有|已/
/** All of them. */
const every = /全部|均|都|悉数|其余|剩余|无一|全覆盖|逐一/
/** What was to be done, and is no part of what was. */
const demanded = /责令|要求|督促|限期|应|须|需|拟|交办|下达/

/** The counts that are told with a rate, and the one it must be a share of or be left by, where its name says which. */
export interface Basis {
  readonly counts: readonly Figure[]
  readonly part?: Figure
  /** Whether the rate may be of what the part leaves: 不合格17卷, 合格率95%. */
  readonly left?: boolean
  /** Whether the part is said to be among the other counts, so that it is never added to them. */
  readonly apart?: boolean
  /** The count a share is said to be of: 占全部经费24.8万元的. */
  readonly whole?: Figure
}

/** 工作站已全部建立，实现100%全覆盖: whether all of what was counted is said to be so, and the rate is 100 %. */
const saidOfAll = (text: string, rate: Figure, [first]: readonly Figure[]): boolean =>
  first !== undefined &&
  compare(rate.value.lo, hundred) === 0 &&
  every.test(text.slice(first.start, rate.start))

/** Whether the words take a rate for a share of these counts. */
const basisByWords = (
  text: string,
  told: RateTold,
  rate: Figure,
  counts: readonly Figure[],
): Basis | undefined => {
  const { sentence, figures, names } = told
  const called = names.get(rate)
  const name = called !== undefined && namesNothing.test(called) ? undefined : called
  const mine = counts.filter((count) => count.sentence === rate.sentence)
  const own = mine.length > 0 ? mine : counts
  const words = (count: Figure): string =>
    count.sentence === rate.sentence
      ? wordsAround(text, sentence, count, figures)
      : wordsAround(
          text,
          told.before.find(({ index }) => index === count.sentence),
          count,
          told.earlier,
        )
  // 其中85%即1020家次: a count behind a rate is there to explain it.
  const all = counts.map(words)
  // Where the name is told of one count only, that is its part; what tells of a fault is what the rate leaves.
  const tells =
    name === undefined
      ? []
      : own.filter((count) => {
          const said = all[counts.indexOf(count)] ?? ''
          return tellsOf(name, said) && !demanded.test(said.slice(0, said.search(/\d/)))
        })
  const noun = name !== undefined && isPlain(name) ? nounOf(name) : ''
  const ofNoun =
    noun.length < 2 || tells.length > 0
      ? []
      : own.filter((count) => (all[counts.indexOf(count)] ?? '').includes(noun))
  const telling = ofNoun.length === 1 ? ofNoun : tells
  const following = own.filter(({ start }) => start > rate.start)
  const [ahead, next] = following
  // 即80卷案卷中有28卷: the part is the second of the two.
  const second =
    following.length === own.length &&
    ahead !== undefined &&
    next !== undefined &&
    within.test(text.slice(ahead.unitEnd, next.start))
  const leads =
    ahead !== undefined &&
    own[0] !== ahead &&
    (totalHead.test(ahead.head) || namesWhole(rate, ahead))
  const behind = second ? next : leads ? undefined : ahead
  // 排查纠纷275件、化解253件: what stands before the number says whose it is.
  const heads =
    name === undefined || following.length < 2
      ? []
      : own.filter((count) => {
          const before = figures[figures.indexOf(count) - 1]
          return tellsOf(
            name,
            text.slice(Math.max(before?.unitEnd ?? 0, count.start - 20), count.start),
          )
        })
  const [one] = telling.length === 1 || heads.length !== 1 ? telling : heads
  // 其中85%即1020家次: a count behind a rate is there to explain it.
  const part =
    (following.length > 1 && (telling.length === 1 || heads.length === 1) ? one : behind) ??
    telling.at(-1) ??
    own.findLast(({ start }) => start < rate.start)
  const whole = counts.find((count) => count !== part)
  if (part === undefined || whole === undefined) return undefined
  const away = mine.length > 0 ? Math.abs(rate.clause - part.clause) : rate.clause
  if (away > 2) return undefined
  const near = away <= 1
  // 评查260本，所评查的260本中: a count told again is no part.
  if (counts.length === 2 && retold.test(part.head)) return undefined
  const said = words(part)
  const everything = all.join('，')
  // Nothing that is told of what the name singles out is told of the counts.
  if (name !== undefined && isNarrower(name, everything) && !areOpposite(name, everything))
    return undefined
  const wholeSaid = words(whole)
  const structured =
    /中|里|内/.test(text.slice(whole.unitEnd, part.start).slice(0, 24)) || parted.test(said)
  const remainder = remaining.test(said) && (undone.test(said) || part.start > rate.start)
  // A part is less than the others together; all of them are 100 %, whatever else is told.
  const others = counts.filter((count) => count !== part).map(({ value }) => value.lo)
  const over = compare(part.value.lo, others.reduce(add))
  // 纠错30件，其中撤销20件，变更10件，纠错率…: what the others make up is no part of them.
  const greatest = over > 0 || (over === 0 && others.length > 1)
  if (mayWrite(rate, hundred) && every.test(text.slice(whole.start, rate.start))) return undefined
  if (telling.includes(part) && greatest) return undefined
  const sole = telling.length === 1 || (heads.length === 1 && heads[0] === part)
  if (telling.includes(part)) return sole ? { counts, part, left: undone.test(said) } : { counts }
  if (name === undefined || sharesOnly.test(name)) {
    // 近六成（286名）: the count says what the share is.
    if (behind !== undefined && /^[（(]$/.test(text.slice(rate.unitEnd, behind.start))) {
      const inside = own.filter(({ bracket }) => bracket === behind.bracket)
      return inside.length > 1 ? { counts: inside } : { counts, part: behind, left: false }
    }
    if (planned.test(rate.head))
      return dueAndDone(whole.head, said) ? { counts, part, left: false } : undefined
    const shared =
      taken.test(rate.head) ||
      /^[^，]{0,2}(?:的[\u4e00-\u9fff]{1,6}、)?即/.test(text.slice(rate.unitEnd))
    const below = sharing.test(rate.head) && part.start > rate.start
    const among = /[，；]/.test(text.slice(part.unitEnd, rate.start))
      ? structured || (counts.length === 2 && part.clause - whole.clause <= 1)
      : structured || taken.test(rate.head)
    const left = undone.test(said) || remainder
    if (leads && shared) return { counts, part, left }
    if (near && shared && among) return { counts, left }
    return near && below && structured ? { counts, left } : undefined
  }
  if (!near) return undefined
  if (dueAndDone(whole.head, said)) return { counts, part, left: false }
  if (remainder) return { counts }
  if (areOpposite(name, said)) return { counts, part }
  if (isPlain(name) && structured && !/率/.test(wholeSaid)) return { counts }
  return undefined
}

/** ，占总数的: a share told right behind the count it is of. */
const directly = /^[^，；。\d]{0,4}[，、]?(?:约|仅|只|共)?占[^，；。\d]{0,16}$/
const ofCount = /^[^，；。\d]{0,8}的$/
const among = /其中|(?:当|之)?中(?:，|有)/

/** 直接纠错60件，其中撤销40件，变更20件，直接纠错率…: the count that a rate is named after, told apart into the others. */
const isToldApart = (
  text: string,
  { sentence, figures, names }: RateTold,
  rate: Figure,
  [first, ...sorts]: readonly Figure[],
): boolean => {
  const name = names.get(rate)
  return (
    first !== undefined &&
    first.sentence === rate.sentence &&
    name !== undefined &&
    sorts.length > 1 &&
    !isPlain(name) &&
    tellsOf(name, wordsAround(text, sentence, first, figures)) &&
    compare(first.value.lo, sorts.map(({ value }) => value.lo).reduce(add)) === 0
  )
}

/** Whether a rate is told of these counts: as the words say, or because nothing else is told. */
export const basisOf = (
  text: string,
  told: RateTold,
  rate: Figure,
  counts: readonly Figure[],
): Basis | undefined => {
  if (isToldApart(text, told, rate, counts)) return undefined
  const basis =
    basisByWords(text, told, rate, counts) ??
    (!saidOfAll(text, rate, counts) && aloneWith(text, told, rate, counts) ? { counts } : undefined)
  const [first] = counts
  if (basis === undefined || first === undefined) return basis
  const of = counts.findLast(
    ({ unitEnd, start, clause }) =>
      start < rate.start && clause === rate.clause && ofCount.test(text.slice(unitEnd, rate.start)),
  )
  if (of !== undefined && /(?:占|完成)[^占，；。]{0,24}$/.test(of.head))
    return { ...basis, whole: of }
  const mine = counts.findLast(
    ({ unitEnd, start }) =>
      start < rate.start && start > first.start && directly.test(text.slice(unitEnd, rate.start)),
  )
  const words = mine === undefined ? '' : text.slice(first.unitEnd, mine.start)
  // 甲500件，乙300件，占37.5% may be a share of both.
  const apart = counts.length === 2 && among.test(text.slice(first.unitEnd, counts[1]?.start))
  if (mine !== undefined && basis.part === undefined && /其中|其余|中|还有|剩余/.test(words))
    return { counts, part: mine, left: false, apart: apart || counts.length > 2 }
  return apart ? { ...basis, apart } : basis
}
