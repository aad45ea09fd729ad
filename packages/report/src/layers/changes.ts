import { surelyAbove } from '@fazhi/identities'
import { divide, exact, multiply, subtract } from '@fazhi/model'
import { type Pair, pairsIn, yearsIn } from './change-pairs.js'
import { folded, lastDigit, magnitude, meets, spread } from './change-size.js'
import { down, isSoft, told, up, verbBefore, within } from './change-words.js'
import type { Figure } from './figures.js'
import { hanNumber } from './han-number.js'
import { measureOf } from './measures.js'

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

const tenths = new RegExp(`(?:(${up})|(${down}))(?:了|约|近)?([一两二三四五六七八九])成`)
const doubled = /翻(?:了)?一番/
const halved = /减半|(?:下降|减少|降低|压缩|缩短|压减|精简)(?:了|近|约)?一半/
const fraction = new RegExp(
  `(?:(${up})|(${down}))(?:了|约|近|为|达|恰|正好|刚好){0,2}([二三四五六七八九十])分之([一二三四五六七八九])`,
)
const fourfold = /翻(?:了)?(?:两|二)番/
const times = /(?:是|为|相当于)[^，。；]{0,24}的(\d{1,2}(?:\.\d{1,2})?)倍/
const digits = '一二三四五六七八九'
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

/** 由640件减至560件: told of what the words before it tell of; 败诉案件由19件降为12件 tells of a thing of its own. */
const goesOn = /^[^，；由从较比]{0,2}(?:由|从|较|比)/

/** 较上年下降12.5%，由640件减至560件: what is said of the change stands before both values, and is the only thing said of one. */
const saidFirst = (
  text: string,
  figures: readonly Figure[],
  before: Figure,
  after: Figure,
): Figure | undefined => {
  const first = before.start < after.start ? before : after
  if (!goesOn.test(first.head)) return undefined
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
            goesOn.test(before.head) &&
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
        const k = exact(hanNumber(ten[3]) ?? 1n)
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
