import { type Exact, exact, exactOf, multiply, one } from '@fazhi/model'
import { characterSet } from '../character-set.js'
import { type Hedge, intervalOf } from '../interval.js'
import { scaleOf, significantUnit, softBefore } from '../scale.js'
import { countWords, unitAt } from '../units.js'
import type { Place, Scan } from './scan.js'

/** A number may be broken over two lines of a wrapped text, or set in groups of three before its measure word: 321 146件. */
const number =
  /\d{1,3}(?: \d{3})+(?=[余多]?[万亿]?(?:人次|[件个名人项份起宗条户家次元]))|\d+(?:[ 　]?\r?\n[ 　]{0,2}\d+)?(?:,\d{3})*(?:[.．]\d+)?/y
/** A number that is not written by digits and a point alone. */
const grouped = /[,\s．]/
const feast = /\d{1,2}[·•.]\d{1,2}(?![\d%％万亿余多个件人元])/y
const isLatin = characterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
const isOpen = characterSet('〔[［')
const isJoined = characterSet('+×*·•—－-')
const joins = characterSet('+×*·•')
const beginsScale = characterSet('万千百亿')
/** What the words that soften a number end with; most numbers have none of them before them. */
const endsSoft = characterSet('于少过破超逾足到至多约概近')

const scales = ['万亿', '千万', '百万', '亿', '万']
const hedgesAfter: readonly (readonly [word: string, Hedge])[] = [
  ['以上', 'atLeast'],
  ['及以上', 'atLeast'],
  ['以内', 'atMost'],
  ['以下', 'atMost'],
  ['左右', 'about'],
]
const beginsHedge = characterSet('以及左')

/** What follows the digits: scale, hedge, per cent sign, measure word. */
const finish = (
  { text, addFigure }: Scan,
  start: number,
  digitsEnd: number,
  digits: string,
  value: Exact,
  place: Place,
): number => {
  let at = digitsEnd
  // 225 条, 15.6 %: a blank before the measure word.
  if (text[at] === ' ' && (text[at + 1] === '%' || countWords.test(text.slice(at + 1, at + 7))))
    at++
  let hedge: Hedge | undefined
  if (text[at] === '余' || text[at] === '多') {
    hedge = 'more'
    at++
  }
  let scale = ''
  if (beginsScale(text.charCodeAt(at))) {
    scale = scales.find((word) => text.startsWith(word, at)) ?? ''
    at += scale.length
  }
  if (hedge === undefined && (text[at] === '余' || text[at] === '多')) {
    hedge = 'more'
    at++
  }
  const factor = scale === '' ? one : exact(scaleOf[scale] ?? 1n)
  if (endsSoft(text.charCodeAt(start - 1))) {
    const before = text.slice(Math.max(place.clauseStart, start - 4), start)
    hedge ??= softBefore.find(([pattern]) => pattern.test(before))?.[1]
  }
  const percent = text[at] === '%' || text[at] === '％'
  if (percent) at++
  const permille = text[at] === '‰'
  if (permille) at++
  const points = !percent && text.startsWith('个百分点', at)
  const unit = percent ? '%' : permille ? '‰' : points ? '百分点' : (unitAt(text, at) ?? '')
  const unitEnd = percent || permille ? at : points ? at + 4 : at + unit.length
  if (beginsHedge(text.charCodeAt(unitEnd)))
    hedge ??= hedgesAfter.find(([word]) => text.startsWith(word, unitEnd))?.[1]
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  const rounded = decimals > 0 || scale !== '' || percent
  addFigure(start, at, percent || permille || points ? 'rate' : 'quantity', place, {
    value: intervalOf(
      factor === one ? value : multiply(value, factor),
      rounded ? multiply(exact(1n, 10n ** BigInt(decimals)), factor) : undefined,
      // Asked for by a hedge only.
      hedge === undefined ? factor : significantUnit(digits, factor),
      hedge,
    ),
    decimals,
    percent,
    unit,
    unitEnd,
    scale,
  })
  return Math.max(at, digitsEnd)
}

/** Reads a number written in digits: a quantity, a rate, or an ordinal, code or name; the offset after it. */
export const numberToken = (scan: Scan, at: number, place: Place, blockStart: number): number => {
  const { text, addFigure, named } = scan
  const before = text[at - 1] ?? ''
  number.lastIndex = at
  const match = number.exec(text)
  if (match === null) return at + 1
  const end = number.lastIndex
  const raw = match[0]
  const after = text[end] ?? ''
  feast.lastIndex = at
  if (
    before === '第' ||
    (before === ' ' && text[at - 2] === '第') ||
    isOpen(text.charCodeAt(at - 1)) ||
    after === '号' ||
    (at === blockStart && /[.．、]/.test(after))
  ) {
    addFigure(at, end, before === '第' || before === ' ' ? 'ordinal' : 'code', place)
    return end
  }
  if (
    named(at) ||
    isLatin(text.charCodeAt(at - 1)) ||
    (isLatin(text.charCodeAt(end)) && after !== 'X' && after !== 'x') ||
    isJoined(text.charCodeAt(at - 1)) ||
    joins(text.charCodeAt(end)) ||
    (after === '.' && feast.test(text))
  ) {
    addFigure(at, end, named(at) ? 'name' : 'code', place)
    return end
  }
  const digits = grouped.test(raw) ? raw.replace(/[,\s]/g, '').replace('．', '.') : raw
  // Longer numerals are identity numbers and the like, never figures.
  if (digits.length > 30) {
    addFigure(at, end, 'code', place)
    return end
  }
  return finish(scan, at, end, digits, exactOf(digits), place)
}
