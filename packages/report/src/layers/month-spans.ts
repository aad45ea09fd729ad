import { hanNumber } from './han-number.js'
import { matchesOf } from './matches.js'

/** A small number in digits or characters, as a pattern. */
export const smallNumber = '(\\d{1,2}|[一二三四五六七八九十两]{1,2})'
const monthDay = '(?:(\\d{4})年)?(\\d{1,2})月(?:份)?(?:(\\d{1,2})日|初|底|末)?'
/** 自3月起至11月底，开展为期9个月的…. */
const spanFirst = new RegExp(
  `[自从由]${monthDay}(?:起|开始)?，?(?:持续|延续|一直)?(?:至|到|[—－-])${monthDay}[^。；从自由]{0,24}?(?:为期|历时|持续|用|共)${smallNumber}个月`,
  'g',
)
/** 从4月1日起开展为期三个月的…，至6月30日结束. */
const lengthFirst = new RegExp(
  `[自从由]${monthDay}(?:起|开始)[^。；从自由]{0,24}?(?:为期|历时|持续)${smallNumber}个月[^。；从自由]{0,24}?(?:至|到)${monthDay}`,
  'g',
)
/** 为期3个月，自4月1日开始，6月30日结束. */
const lengthBefore = new RegExp(
  `(?:为期|历时|持续)${smallNumber}个月，[自从由]?${monthDay}(?:起|开始|启动)?[，、]?(?:至|到|持续至)?${monthDay}(?:结束|收官|止|底)?`,
  'g',
)

/** The value of what `smallNumber` matched. */
export const readSmall = (text: string | undefined): number =>
  text === '两' ? 2 : Number(hanNumber(text ?? '') ?? text)

interface Half {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
}

const half = ([year, month, day]: readonly (string | undefined)[]): Half => ({
  year: year === undefined ? undefined : Number(year),
  month: Number(month),
  day: day === undefined ? undefined : Number(day),
})

/**
 * Months from one day to another: whole where the days allow it, give or take one where they are not said. Without both years the end
 * is the next such month.
 */
const fits = (from: Half, to: Half, months: number): boolean => {
  const later = to.month - from.month
  const between =
    from.year === undefined || to.year === undefined
      ? (later + 12) % 12
      : later + 12 * (to.year - from.year)
  if (from.day === undefined || to.day === undefined)
    return months === between || months === between + 1
  const exact = between + (to.day - from.day) / 30
  return Math.abs(exact - months) <= 0.75
}

/** A length in months told with its beginning and end, and whether it can be what lies between. */
export interface MonthSpan {
  readonly match: RegExpExecArray
  readonly right: boolean
}

/** Every order of words: which pattern, and where in it the beginning, the end and the number of months stand. */
const orders = [
  { pattern: spanFirst, from: 1, to: 4, months: 7 },
  { pattern: lengthBefore, from: 2, to: 5, months: 1 },
  { pattern: lengthFirst, from: 1, to: 5, months: 4 },
] as const

/** Lengths in months of a text that are told with their beginning and end. */
export const monthSpansIn = (text: string): readonly MonthSpan[] =>
  orders.flatMap(({ pattern, from, to, months }) =>
    matchesOf(pattern, text).map((match) => ({
      match,
      right: fits(
        half(match.slice(from, from + 3)),
        half(match.slice(to, to + 3)),
        readSmall(match[months]),
      ),
    })),
  )
