import { characterSet, isDigit } from '../character-set.js'
import { inTitle } from '../pairs.js'
import type { Place, Scan } from './scan.js'

const range = /((?:19|20)\d\d)(\s?[-－—–‒~～至]{1,2}\s?)((?:19|20)\d\d)(?=年|[）)])/y
/** A date may be broken over two lines of a wrapped text. */
const wrap = '(?:[ 　]?\\r?\\n[ 　]{0,2})?'
const gap = '(?:[ 　]?\\r?\\n[ 　]{0,2}|\\s)?'
const twoDigits = `(\\d${wrap}\\d|\\d)`
const monthAndDay = `${twoDigits}${gap}月(?:份)?(?:${gap}${twoDigits}${gap}[日号])?`
const fullDate = new RegExp(
  `((?:1${wrap}9|2${wrap}0)${wrap}\\d${wrap}\\d)${gap}年(?:${gap}${monthAndDay})?`,
  'y',
)
const pointDate = /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/y
const monthDate = new RegExp(monthAndDay, 'y')
const dayDate = /(\d{1,2})\s?[日号](?!线|楼|院|店|机)/y
const fractionalYear = /(?:20|19)(?:[XxＸ×*]{2}|\d[XxＸ×*])(?=\s?年|〕)/y
const latin = /[A-Za-z]/
/** What may stand right behind the first digits of a date; most numbers are let go by one look at it. */
const isJoint = characterSet(
  '年月日号-－—–‒~～至./XxＸ×* \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)

/** Reads a year range, a date, or a year that is partly blank (20XX年); the offset after it, or nothing where none stands. */
export const dateToken = (scan: Scan, at: number, place: Place): number | undefined => {
  const { text, mask, yearRanges, placeholders, dates, addFigure, named } = scan
  let behind = at + 1
  while (isDigit(text.charCodeAt(behind))) behind++
  if (!isJoint(text.charCodeAt(behind))) return undefined
  const before = text[at - 1] ?? ''
  const bits = mask[at] ?? 0
  range.lastIndex = at
  const years = range.exec(text)
  if (years?.[1] !== undefined && years[3] !== undefined && years[2] !== undefined) {
    yearRanges.push({
      start: at,
      end: range.lastIndex,
      dash: years[2].trim(),
      dashAt: at + 4 + (years[2].length - years[2].trimStart().length),
      from: Number(years[1]),
      to: Number(years[3]),
      inTitle: (bits & inTitle) !== 0,
      block: place.block,
    })
    addFigure(at, range.lastIndex, named(at) ? 'name' : 'date', place)
    return range.lastIndex
  }
  fractionalYear.lastIndex = at
  if (fractionalYear.test(text)) {
    const end = fractionalYear.lastIndex
    placeholders.push({
      start: at,
      end,
      token: text.slice(at, end),
      referent: 'date',
      slot: 'date',
      unit: '年',
      block: place.block,
      sentence: place.sentence,
      form: 'token',
    })
    return end
  }
  for (const pattern of [fullDate, pointDate, monthDate, dayDate]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    if (/[\d.．第]/.test(before) || latin.test(before)) break
    const end = pattern.lastIndex
    const [, a, b, c] = match
    const withYear = pattern === fullDate || pattern === pointDate
    const figured = (digits: string): number => Number(digits.replace(/\s/g, ''))
    const year = withYear && a !== undefined ? figured(a) : undefined
    const month = withYear ? b : pattern === monthDate ? a : undefined
    const day = withYear ? c : pattern === monthDate ? b : a
    dates.push({
      start: at,
      end,
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month: figured(month) }),
      ...(day === undefined ? {} : { day: figured(day) }),
      block: place.block,
      sentence: place.sentence,
      named: named(at),
    })
    addFigure(at, end, named(at) ? 'name' : pattern === dayDate ? 'code' : 'date', place)
    return end
  }
  return undefined
}
