import { surelyAbove } from '@fazhi/identities'
import { compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { folded, lastDigit, magnitude, meets, spread } from './change-size.js'
import type { Figure } from './figures.js'
import { hanNumber } from './han-number.js'
import { measureOf } from './measures.js'
import { scaleOf } from './scale.js'

/** A value before, a value after, and how much it is said to have changed. */
export interface Change {
  readonly before: Figure
  readonly after: Figure
  /** What is said of the change, as it stands in the text. */
  readonly start: number
  readonly end: number
  /** Whether it is told as a share (per cent, tenths, times) or as a count. */
  readonly share: boolean
  readonly holds: boolean
}

const up = '增长|增加|上升|提高|提升|升高|上涨|扩大|增幅(?:为|达)?|升幅(?:为|达)?|净增|多出?'
const down = '下降|减少|降低|压缩(?:比例|率)?|缩短|压减|精简|降幅(?:为|达)?|回落|净减|压减|少'
/** What a value is said to have risen (first group) or fallen by (second), right before it. */
export const verbBefore = new RegExp(
  `(?:(${up})|(${down}))(?:了|约|近|达到?|为|幅度达?|比例达?|办|处|收|查|立){0,2}$`,
)
const tenths = new RegExp(`(?:(${up})|(${down}))(?:了|约|近)?([一二三四五六七八九])成`)
const doubled = /翻(?:了)?一番/
const halved = /减半|(?:下降|减少|降低|压缩|缩短|压减|精简)(?:了|近|约)?一半/
const fraction = new RegExp(
  `(?:(${up})|(${down}))(?:了|约|近|为|达){0,2}([二三四五六七八九十])分之([一二三四五六七八九])`,
)
const fourfold = /翻(?:了)?(?:两|二)番/
const times = /(?:是|为|相当于)[^，。；]{0,24}的(\d{1,2}(?:\.\d{1,2})?)倍/
const digits = '一二三四五六七八九'

const fromHead = /(?:由|从)[^，；。]{0,14}$/
const toGap =
  /^[^，；。]{0,10}(?:增|升|提|涨|扩|降|减|压|缩|落|精简)[^，；。]{0,14}(?:至|到|为)[^，；。\d]{0,4}(?:\d{4}年的)?$/
const thanHead =
  /(?:较|比)(?:\d{4}年|上年|去年|上一年|前年|同期|年初)[^，；。]{0,8}的$|(?:较|比)[^，；。\d]{2,8}[时前初底末期]的?$/
/** 82件，比上年同期90件少8件; 52件，比去年同期（40件）增长30%. */
const thanThen = /(?:较|比)(?:上年|去年|上一年|前年|上月|上季度)?(?:同期|同月)[（(]?$/

/** The one number a figure is, if it is one. */
export const value = (figure: Figure): Exact | undefined => {
  const text = figure.value
  if (text.hi === undefined) return undefined
  return compare(text.lo, text.hi) === 0 ? text.lo : undefined
}

/** The written value of a rate: the middle of what it can stand for is of no use here, its digits are. */
export const told = (text: string, figure: Figure): Exact | undefined => {
  const exactly = value(figure)
  if (exactly !== undefined) return exactly
  const match = /^([\d,]+)(?:\.(\d+))?/.exec(
    text.slice(figure.start, figure.end).replaceAll(' ', ''),
  )
  if (match?.[1] === undefined) return undefined
  const fraction = match[2] ?? ''
  const scale = scaleOf[figure.scale] ?? 1n
  return exact(
    BigInt(match[1].replaceAll(',', '') + fraction) * scale,
    10n ** BigInt(fraction.length),
  )
}

const within = (value: Exact, of: Exact, slack: Exact): boolean =>
  compare(magnitude(subtract(value, of)), slack) <= 0

/** 约, 余 and the like; a rounded amount (1.2万元) is approximate by its digits alone. */
const isSoft = (figure: Figure): boolean =>
  figure.value.approximate && figure.scale === '' && figure.decimals === 0

/** Whether two figures count the same. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.role === b.role && (measureOf(a) === measureOf(b) || a.unit === '' || b.unit === '')

interface Pair {
  readonly before: Figure
  readonly after: Figure
  /** Where the words that say how much may stand: after both, or before both. */
  readonly behind: number
}

const pairsIn = (text: string, figures: readonly Figure[]): readonly Pair[] => {
  const values = figures.filter(
    ({ role, blocked }) => (role === 'quantity' || role === 'rate') && !blocked,
  )
  return values.flatMap((figure, index): readonly Pair[] => {
    const next = values[index + 1]
    const previous = values[index - 1]
    if (
      next !== undefined &&
      sameMeasure(figure, next) &&
      fromHead.test(figure.head) &&
      toGap.test(text.slice(figure.unitEnd, next.start))
    )
      return [{ before: figure, after: next, behind: next.unitEnd }]
    // 180件，是2022年（90件）的2倍
    if (
      previous !== undefined &&
      sameMeasure(figure, previous) &&
      /^[）)]?的\d{1,2}(?:\.\d{1,2})?倍/.test(text.slice(figure.unitEnd, figure.unitEnd + 9)) &&
      /(?:是|为|相当于)[^，；。]{0,16}$/.test(text.slice(previous.unitEnd, figure.start))
    )
      return [{ before: figure, after: previous, behind: figure.unitEnd }]
    if (thanHead.test(figure.head)) {
      // 上线13个，办件4300件，较上线时的8个增加5个: other things may be told between.
      const now = values
        .slice(Math.max(0, index - 2), index)
        .findLast((other) => sameMeasure(figure, other) && other.bracket === figure.bracket)
      if (now !== undefined && figure.start - now.unitEnd < 24)
        return [{ before: figure, after: now, behind: figure.unitEnd }]
    }
    const then = text.slice(Math.max(0, figure.start - 12), figure.start)
    if (thanThen.test(then)) {
      const aside = /[（(]$/.test(then)
      const now = values
        .slice(0, index)
        .findLast(({ bracket }) => (aside ? bracket < 0 : bracket === figure.bracket))
      // 比去年同期（40件）, and nothing else in the bracket.
      const closed = !aside || /^[）)]/.test(text.slice(figure.unitEnd, figure.unitEnd + 1))
      if (
        now !== undefined &&
        closed &&
        sameMeasure(figure, now) &&
        figure.start - now.unitEnd < 24
      )
        return [{ before: figure, after: now, behind: figure.unitEnd }]
    }
    return []
  })
}

const upwards = /上升|增加|提高|提升|升高|上涨|扩大|增长|升至|升到|增[至到为]|涨[至到]/
const downwards = /下降|减少|降低|压缩|缩短|压减|精简|回落|降至|降到|减[至到为]|缩[至到]|压[至到]/

/** 由168件下降到215件: two values and a direction between them that is not theirs. */
const turnedIn = (text: string, pairs: readonly Pair[]): readonly Change[] =>
  pairs.flatMap(({ before, after }): readonly Change[] => {
    // From the eighth place up to the third is a smaller number.
    if (after.start < before.start || /[级位名]/.test(after.unit)) return []
    const gap = text.slice(before.unitEnd, after.start)
    const [up, down] = [upwards.test(gap), downwards.test(gap)]
    if (up === down) return []
    const turned = up
      ? surelyAbove(before.value, after.value)
      : surelyAbove(after.value, before.value)
    if (!turned) return []
    const stretch = { start: before.unitEnd, end: after.start }
    return [{ before, after, ...stretch, share: before.role === 'rate', holds: false }]
  })

const earlierYear = /(?:上年|去年|上一年|前年|同期)[^，；。\d]{0,10}$/
/** 2023年为, 2023年是: a clause of its own that tells nothing but the value. */
const isOfYear = /[，（(](?:19|20)\d\d年(?:为|是|仅为|共)?$/
const ownYear = /(?:今年|本年|全年|当年|年内)[^，；。\d]{0,12}$/

/** 上年94件，今年107件: two values told of two years, wherever the change between them stands. */
const yearsIn = (
  text: string,
  figures: readonly Figure[],
): (Pair & { readonly said: Figure }) | undefined => {
  const values = figures.filter(
    ({ role, blocked }) => (role === 'quantity' || role === 'rate') && !blocked,
  )
  // Two values, and what is said of the change.
  if (values.length !== 3) return undefined
  const said = values.filter(({ start }) =>
    verbBefore.test(text.slice(Math.max(0, start - 10), start)),
  )
  const plain = values.filter((figure) => !said.includes(figure))
  const [one, two] = plain
  const [change] = said
  if (one === undefined || two === undefined || change === undefined) return undefined
  if (plain.length !== 2 || said.length !== 1 || !sameMeasure(one, two)) return undefined
  if (one.bracket !== two.bracket) return undefined
  const years = plain.map(({ start }) => {
    const told = /((?:19|20)\d\d)年[^，；。]{0,14}$/.exec(
      text.slice(Math.max(0, start - 24), start),
    )?.[1]
    return told === undefined ? undefined : Number(told)
  })
  const [first, second] = years
  const before = earlierYear.test(one.head)
    ? one
    : earlierYear.test(two.head)
      ? two
      : first !== undefined && second !== undefined && first !== second
        ? first < second
          ? one
          : two
        : // 3050件，比2023年增加550件，2023年为2500件: the other is of the year that is reported on.
          first === undefined &&
            second !== undefined &&
            isOfYear.test(text.slice(two.start - 10, two.start)) &&
            two.start > change.start
          ? two
          : undefined
  if (before === undefined) return undefined
  const after = before === one ? two : one
  if (earlierYear.test(after.head) && !ownYear.test(after.head)) return undefined
  return { before, after, behind: change.start, said: change }
}

/** 较上年下降12.5%，由640件减至560件: what is said of the change stands before both values, and is the only thing said of one. */
const saidFirst = (
  text: string,
  figures: readonly Figure[],
  before: Figure,
  after: Figure,
): Figure | undefined => {
  const first = before.start < after.start ? before : after
  const said = figures.filter(
    ({ start, role, blocked }) =>
      (role === 'rate' || role === 'quantity') &&
      !blocked &&
      start !== before.start &&
      start !== after.start &&
      verbBefore.test(text.slice(Math.max(0, start - 10), start)),
  )
  const [only] = said
  return said.length === 1 && only !== undefined && only.start < first.start && only.unit === '%'
    ? only
    : undefined
}

/** Changes a sentence tells with both values, held against them. */
export const changesIn = (
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly Figure[],
): readonly Change[] => {
  const pairs = pairsIn(text, figures)
  const told = toldIn(text, sentence, figures, pairs)
  // Where the size of the change is told too, that says more.
  return [
    ...told,
    ...turnedIn(text, pairs).filter(({ before }) => !told.some((one) => one.before === before)),
  ]
}

const toldIn = (
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figures: readonly Figure[],
  pairs: readonly Pair[],
): readonly Change[] =>
  [...pairs, ...[yearsIn(text, figures)].filter((pair) => pair !== undefined)]
    .filter((pair, at, all) => all.findIndex((other) => other.before === pair.before) === at)
    .flatMap(({ before, after, behind, ...more }): readonly Change[] => {
      const [from, to] = [told(text, before), told(text, after)]
      if (from === undefined || to === undefined || from.n === 0n) return []
      const step = subtract(to, from)
      const rises = step.n > 0n
      const ratio = divide(to, from)
      const named = 'said' in more ? (more.said as Figure) : undefined
      const said =
        named ??
        figures.find((figure) => {
          if (figure.start < behind || figure.start - behind > 24) return false
          return verbBefore.test(text.slice(behind, figure.start))
        }) ??
        // 较上年减少23件，由328件下降为305件: the change may be told first.
        figures.find(
          (figure) =>
            figure.unitEnd <= before.start &&
            before.start - figure.unitEnd < 6 &&
            figure.sentence === before.sentence &&
            verbBefore.test(text.slice(Math.max(0, figure.start - 10), figure.start)),
        ) ??
        saidFirst(text, figures, before, after)
      const base = { before, after }
      // 甲从9件增至12件，乙从8件增至10件，分别增长…: which share is whose is told by their turn.
      if (said !== undefined && /分别|依次/.test(text.slice(behind, said.start))) return []
      if (said !== undefined && said.role === 'quantity' && isSoft(said)) return []
      if (said !== undefined) {
        const words = verbBefore.exec(
          text.slice(
            named === undefined && said.start >= behind ? behind : Math.max(0, said.start - 10),
            said.start,
          ),
        )
        const direction = words?.[1] !== undefined
        const amount = told(text, said)
        if (amount === undefined) return []
        const right = direction === rises || step.n === 0n
        const stretch = { start: said.start, end: said.unitEnd }
        if (said.unit === '%') {
          const percents = spread(before, after, from, to)
          const points = before.unit === '%' && within(magnitude(step), amount, exact(1n, 10n))
          return [
            {
              ...base,
              ...stretch,
              share: true,
              holds: right && (points || meets(said, percents)),
            },
          ]
        }
        if (said.unit === '百分点') {
          const slack = exact(1n, 10n ** BigInt(Math.max(0, said.decimals)))
          return [
            {
              ...base,
              ...stretch,
              share: true,
              holds: right && within(magnitude(step), amount, slack),
            },
          ]
        }
        if (measureOf(said) === measureOf(after))
          return [
            {
              ...base,
              ...stretch,
              share: false,
              holds: right && within(magnitude(step), amount, lastDigit(said)),
            },
          ]
        return []
      }
      const around = text.slice(sentence.start, Math.min(sentence.end, behind + 24))
      const whole = { start: sentence.start, end: sentence.end }
      const ten = tenths.exec(around)
      if (ten?.[3] !== undefined) {
        const share = multiply(divide(magnitude(step), from), exact(10n))
        const k = exact(BigInt(digits.indexOf(ten[3]) + 1))
        const right = (ten[1] !== undefined) === rises
        return [{ ...base, ...whole, share: true, holds: right && within(share, k, exact(1n, 2n)) }]
      }
      const part = fraction.exec(around)
      if (part?.[3] !== undefined && part[4] !== undefined) {
        const share = divide(magnitude(step), from)
        const k = exact(BigInt(digits.indexOf(part[4]) + 1), hanNumber(part[3]) ?? 1n)
        const right = (part[1] !== undefined) === rises
        return [
          { ...base, ...whole, share: true, holds: right && within(share, k, exact(1n, 20n)) },
        ]
      }
      if (halved.test(around))
        return [
          { ...base, ...whole, share: true, holds: within(ratio, exact(1n, 2n), exact(1n, 10n)) },
        ]
      if (doubled.test(around) || fourfold.test(around))
        return [
          {
            ...base,
            ...whole,
            share: true,
            holds: folded(ratio, fourfold.test(around) ? 4n : 2n),
          },
        ]
      const fold = times.exec(around)?.[1]
      if (fold !== undefined) {
        const [units = '', fraction = ''] = fold.split('.')
        const k = exact(BigInt(units + fraction), 10n ** BigInt(fraction.length))
        const slack = exact(1n, 10n ** BigInt(Math.max(1, fraction.length)))
        return [{ ...base, ...whole, share: true, holds: within(ratio, k, slack) }]
      }
      return []
    })
