import { add, compare, type Exact, exact, exactOf, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { hanNumber } from './han-number.js'
import type { Interval } from './interval.js'
import type { Sought } from './noticed.js'
import type { Sentence } from './sentences.js'

/** 八成, 近三分之一, 过半: shares in words, with what softens them on either side. */
const spoken =
  /(近|约|不超过|超过?|逾|过|不足|不到|低于)?(?:([一二两三四五六七八九])成([一二三四五六七八九])?|([一二两三四五六七八九十]{1,2})分之([一二两三四五六七八九十]{1,2})|一?半数?)(多|以上|以内|以下|左右)?/g
/** 万分之三, 千分之2.5: parts in a thousand or ten thousand. */
const small =
  /(近|约|不超过|超过?|逾|不足|不到|低于)?([千万])分之(?:([一二两三四五六七八九十百]{1,6})|(\d{1,4}(?:\.\d{1,3})?))(多|以上|以内|以下|左右)?/g
/** What every share in words holds, to be noticed. */
export const shareWords: Sought = {
  words: ['分之', '半', ...[...'一二两三四五六七八九'].map((digit) => `${digit}成`)],
}
/** 成立, 成果, 半年: the character goes on with the next one. */
const word = /[熟功立员果就本品绩长不新年天日月数]/
/** 完成, 分成 and halves of something else than a share: 上半年, 一半导体. */
const none = /[上下前后大每导]$/

/** 约占一半, 不到总场次的一半: what softens a share may stand before what it is a share of. */
const softened = /(近|约|不超过|超过|逾|不足|不到)(?:占|有)?(?:[^，；。\d]{0,12}的)?$/

const at = (share: bigint): Exact => exact(share)
const hundred = exact(100n)
const atMost = /不足|不到|不超过|低于|以内|以下/

/** What a spoken share can stand for, in per cent: nobody speaks of 38 % as a third, but of 36 % perhaps. */
const meaning = (value: Exact, slack: bigint, hedge: string): Interval => {
  const wide = { n: value.n - slack * value.d, d: value.d }
  const lo = wide.n < 0n ? at(0n) : wide
  const hi = { n: value.n + slack * value.d, d: value.d }
  const soft = { open: false, approximate: true }
  const edge = { n: value.n + value.d, d: value.d }
  if (atMost.test(hedge)) return { lo: at(0n), hi: edge, ...soft }
  // Nobody says nine tenths and more of 82 %, of 89 % perhaps; nor more than seven tenths of what passes eight.
  if (/多|以上|超|逾|过/.test(hedge)) {
    const next = { n: value.n + 2n * slack * value.d, d: value.d }
    const hi = slack < 5n || compare(next, hundred) > 0 ? hundred : next
    // 超过一成 is not said of 9.2 %.
    const slip = compare(value, exact(20n)) > 0 ? exact(1n) : exact(1n, 2n)
    return { lo: subtract(value, slip), hi, ...soft }
  }
  if (/近/.test(hedge)) return { lo, hi: edge, ...soft }
  return { lo, hi, ...soft }
}

/** A share in ten thousand or in a thousand, in per cent: exact but for its last digit. */
const smallShare = (written: Exact, unit: Exact, of: string, hedge: string): Interval => {
  const scale = exact(1n, of === '千' ? 10n : 100n)
  const half = multiply(unit, exact(1n, 2n))
  const soft = { open: false, approximate: true }
  const [lo, hi] = [subtract(written, half), add(written, half)].map((one) => multiply(one, scale))
  if (lo === undefined || hi === undefined) return { lo: at(0n), ...soft }
  if (atMost.test(hedge)) return { lo: at(0n), hi, ...soft }
  if (/多|以上|超|逾|过/.test(hedge)) return { lo, hi: hundred, ...soft }
  return { lo, hi, ...soft }
}

/** Shares told in words in a sentence that holds one of {@link shareWords}, as figures in per cent. */
export const spokenShares = (text: string, sentence: Sentence): readonly Figure[] => {
  const found: Figure[] = []
  const put = (start: number, end: number, value: Interval) => {
    const clause = Math.max(
      0,
      sentence.clauses.findLastIndex((one) => one.start <= start),
    )
    const from = sentence.clauses[clause]?.start ?? sentence.start
    const head = text.slice(Math.max(from, start - 40), start).replace(/\s/g, '')
    found.push({
      start,
      end,
      role: 'rate',
      value,
      decimals: 0,
      percent: true,
      unit: '%',
      unitEnd: end,
      scale: '',
      blocked: false,
      block: sentence.block,
      sentence: sentence.index,
      clause,
      head,
      told: head,
      tail: '',
      bracket: -1,
    })
  }
  for (const match of sentence.text.matchAll(small)) {
    const [whole, before = '', of = '', han, digits, after = ''] = match
    const start = sentence.start + match.index
    const written = han === undefined ? undefined : hanNumber(han)
    const value =
      written !== undefined ? exact(written) : digits === undefined ? undefined : exactOf(digits)
    if (value === undefined) continue
    const unit = exact(1n, 10n ** BigInt(digits?.split('.')[1]?.length ?? 0))
    put(start, start + whole.length, smallShare(value, unit, of, before + after))
  }
  for (const match of sentence.text.matchAll(spoken)) {
    const [whole, before = '', tenths, more, below, above, after = ''] = match
    const start = sentence.start + match.index
    const end = start + whole.length
    if (word.test(text.slice(end, Math.min(end + 1, sentence.end)))) continue
    if (none.test(text.slice(start - 1, start)) || text.slice(start - 3, start) === '百分之')
      continue
    const lead =
      before === ''
        ? (softened.exec(text.slice(Math.max(sentence.start, start - 16), start))?.[1] ?? '')
        : before
    const hedge = lead + after
    let value: Exact = exact(50n)
    let slack = 5n
    if (tenths !== undefined) {
      value = exact(
        (hanNumber(tenths) ?? 0n) * 10n + (more === undefined ? 0n : (hanNumber(more) ?? 0n)),
      )
      slack = more === undefined ? 10n : 1n
    } else if (below !== undefined && above !== undefined) {
      const [of, part] = [hanNumber(below), hanNumber(above)]
      if (of === undefined || part === undefined || of === 0n || part > of) continue
      value = exact(part * 100n, of)
    } else if (!whole.includes('半')) continue
    put(start, end, meaning(value, hedge === '' ? slack / 2n + 1n : slack, hedge))
  }
  return found
}
