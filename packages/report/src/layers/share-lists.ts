import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { sharesInTurn } from './shares-in-turn.js'

/** A count and, right behind it, the share it is said to be: 咨询类120件，占48% or 咨询类120件（48%）. */
export interface Shared {
  readonly count: Figure
  readonly share: Figure
  /** What it is said to be a share of (占受理总数的); "" where that is left to the reader. */
  readonly of: string
}

/** Shares of one whole, told one after the other. */
export interface ShareList {
  readonly members: readonly Shared[]
  /** Members whose share is not what their count makes of the whole that the others are shares of. */
  readonly broken: readonly Shared[]
  /** The count that is that whole; absent where no count of the text is. */
  readonly whole?: Figure
  /** What whole the other shares make, between two bounds; only where no count of the text is it. */
  readonly implied?: { readonly lo: Exact; readonly hi: Exact }
  /** The count told as the whole, where the members agree with each other and are together not all of it. */
  readonly told?: Figure
}

/** What may stand between a count and its share. */
const leading = /^(?:（[^（）]{1,20}）)?[，、]?(?:约|仅|大约|共|合计)?占/
const trailing = /(?:比例|比重|比)?(?:最高|最大|最多)?，?(?:达到|高达|约|为|达|到|了|近){0,3}$/
/** Longer than this it is no mere link. */
const longestGap = 40
/** Counts before a member that may be its whole; the nearest. */
const mostWholes = 12
/** Figures before a member that are looked at for it. */
const mostLooked = 60
/** More members than this are a table. */
const mostMembers = 40
/** Blocks that are items of one list end like this. */
const goesOn = /[；，：、]\s*$/

const hundred = exact(100n)

const exactCount = (figure: Figure): Exact | undefined => {
  const { lo, hi } = figure.value
  return !figure.blocked && hi !== undefined && compare(lo, hi) === 0 && lo.n > 0n ? lo : undefined
}

/** The count right before a share, if the share is said to be its. */
const sharedOf = (text: string, share: Figure, before: Figure | undefined): Shared | undefined => {
  if (share.role !== 'rate' || share.unit !== '%' || share.blocked || before === undefined)
    return undefined
  if (before.role !== 'quantity' || before.unit === '' || before.sentence !== share.sentence)
    return undefined
  if (share.start - before.unitEnd > longestGap || exactCount(before) === undefined)
    return undefined
  const gap = text.slice(before.unitEnd, share.start)
  // 咨询类120件（48%）.
  if (gap === '（' && text[share.unitEnd] === '）') return { count: before, share, of: '' }
  if (before.bracket !== share.bracket) return undefined
  const lead = leading.exec(gap)
  if (lead === null) return undefined
  const of = gap.slice(lead[0].length).replace(trailing, '')
  return /[，；。：\d]/.test(of) ? undefined : { count: before, share, of: of.replace(/的$/, '') }
}

/** One unit of the last digit written of a share: shares are often moved by one so that all of them make 100 %. */
const lastDigit = ({ decimals }: Figure): Exact => exact(1n, 10n ** BigInt(decimals))

/** What a share may stand for in a list, in per cent. */
const rangeOf = (share: Figure): { readonly lo: Exact; readonly hi: Exact } | undefined => {
  const { lo, hi } = share.value
  const slack = lastDigit(share)
  return hi === undefined ? undefined : { lo: subtract(lo, slack), hi: add(hi, slack) }
}

/** Whether a count and its share fit a whole. */
const fits = ({ count, share }: Shared, whole: Exact): boolean => {
  const part = exactCount(count)
  const range = rangeOf(share)
  if (part === undefined || range === undefined) return false
  const told = multiply(divide(part, whole), hundred)
  return compare(range.lo, told) <= 0 && compare(told, range.hi) <= 0
}

/** What wholes a count and its share leave open. */
const wholesOf = ({
  count,
  share,
}: Shared): { readonly lo: Exact; readonly hi: Exact } | undefined => {
  const part = exactCount(count)
  const range = rangeOf(share)
  if (part === undefined || range === undefined || range.lo.n <= 0n) return undefined
  const times = multiply(part, hundred)
  return { lo: divide(times, range.hi), hi: divide(times, range.lo) }
}

/** The whole that most members leave open, with those that do. */
const agreed = (
  members: readonly Shared[],
): { readonly lo: Exact; readonly hi: Exact; readonly members: readonly Shared[] } | undefined => {
  const ranges = members.flatMap((member) => {
    const range = wholesOf(member)
    return range === undefined ? [] : [{ member, ...range }]
  })
  let best: { lo: Exact; hi: Exact; members: readonly Shared[] } | undefined
  for (const { lo } of ranges) {
    const holding = ranges.filter(
      (range) => compare(range.lo, lo) <= 0 && compare(lo, range.hi) <= 0,
    )
    if (best !== undefined && holding.length <= best.members.length) continue
    const hi = holding.reduce(
      (least, range) => (compare(range.hi, least) < 0 ? range.hi : least),
      holding[0]?.hi ?? lo,
    )
    best = { lo, hi, members: holding.map(({ member }) => member) }
  }
  return best
}

const total = (members: readonly Shared[]): Exact =>
  members.reduce((all, { count }) => add(all, exactCount(count) ?? exact(0n)), exact(0n))

/** Counts told before a member that may be its whole: nearest first; members of its list left in, since one may be divided again. */
const wholesBefore = (figures: readonly Figure[], at: number): readonly Figure[] => {
  const count = figures[at]
  const found: Figure[] = []
  for (
    let index = at - 1;
    index >= Math.max(0, at - mostLooked) && found.length < mostWholes;
    index--
  ) {
    const figure = figures[index]
    if (figure === undefined || count === undefined) break
    if (figure.role !== 'quantity' || measureOf(figure) !== measureOf(count)) continue
    if (exactCount(figure) !== undefined) found.push(figure)
  }
  return found
}

interface Member extends Shared {
  /** Where its count stands among all figures. */
  readonly at: number
}

const judge = (figures: readonly Figure[], members: readonly Member[]): ShareList => {
  const [first] = members
  const plain: ShareList = { members, broken: [] }
  if (first === undefined || members.length < 2) return plain
  const wholesOfEach = new Map(
    members.map((member) => [member, wholesBefore(figures, member.at)] as const),
  )
  /** No count told before gives this share. */
  const unread = (member: Member): boolean =>
    !(wholesOfEach.get(member) ?? []).some((whole) => {
      const value = exactCount(whole)
      return value !== undefined && fits(member, value)
    })
  const all = total(members)
  let best: { readonly whole: Figure; readonly value: Exact; readonly held: number } | undefined
  for (const whole of wholesOfEach.get(first) ?? []) {
    const value = exactCount(whole)
    if (value === undefined) continue
    const held = members.filter((member) => fits(member, value)).length
    if (best === undefined || held > best.held) best = { whole, value, held }
  }
  if (best !== undefined) {
    const { value } = best
    const lost = members.filter((member) => !fits(member, value) && unread(member))
    const complete = compare(value, all) === 0
    const sure = best.held >= 2 ? best.held >= 2 * lost.length : best.held === 1 && complete
    if (lost.length > 0 && sure) return { members, broken: lost, whole: best.whole }
  }
  if (best !== undefined && best.held >= 2) return { members, broken: [], whole: best.whole }
  // 甲312件，占52%；乙288件，占84%: the one is a share of both together, so the other is, too.
  const apart = members.filter((member) => !fits(member, all))
  const [odd] = apart
  if (odd !== undefined && apart.length === 1 && unread(odd))
    return { members, broken: apart, implied: { lo: all, hi: all } }
  const common = agreed(members)
  if (common === undefined || common.members.length < 3) return plain
  const { lo, hi } = common
  const outside = members.filter((member) => !common.members.includes(member) && unread(member))
  if (outside.length > 0)
    return common.members.length >= 3 * outside.length
      ? { members, broken: outside, implied: { lo, hi } }
      : plain
  // All agree on a whole that they make together; the count told before them is another.
  const told = (wholesOfEach.get(first) ?? []).find(
    ({ block, sentence }) => block === first.count.block && first.count.sentence - sentence <= 1,
  )
  const value = told === undefined ? undefined : exactCount(told)
  const another = value !== undefined && (compare(value, lo) < 0 || compare(value, hi) > 0)
  const complete =
    compare(all, lo) >= 0 &&
    compare(all, hi) <= 0 &&
    members.every(({ count }) => value !== undefined && compare(count.value.lo, value) <= 0)
  return told !== undefined && another && complete && common.members.length === members.length
    ? { members, broken: [], implied: { lo, hi }, told }
    : plain
}

/** The lists of shares of a text: members of one block, or of blocks that go on in each other, with counts of one kind and one base named. */
export const findShareLists = (
  text: string,
  blocks: readonly { readonly end: number }[],
  figures: readonly Figure[],
): readonly ShareList[] => {
  const lists: Member[][] = []
  let open: Member[] = []
  const close = () => {
    if (open.length > 0) lists.push(open)
    open = []
  }
  figures.forEach((figure, index) => {
    const turns = sharesInTurn(text, figures, index)
    if (turns.length > 0) lists.push(turns.map((turn) => ({ ...turn, of: '' })))
    const shared = sharedOf(text, figure, figures[index - 1])
    if (shared === undefined) return
    const last = open.at(-1)
    const end = blocks[last?.count.block ?? -1]?.end
    const near =
      last !== undefined &&
      (last.count.block === shared.count.block ||
        (end !== undefined &&
          shared.count.block - last.count.block === 1 &&
          goesOn.test(text.slice(Math.max(0, end - 4), end))))
    const named = open.findLast(({ of }) => of !== '')?.of ?? ''
    const sameBase = shared.of === '' || named === '' || shared.of === named
    const another = !near || !sameBase || measureOf(last.count) !== measureOf(shared.count)
    if (another || open.length >= mostMembers) close()
    open.push({ ...shared, at: index - 1 })
  })
  close()
  return lists.map((members) => judge(figures, members))
}
