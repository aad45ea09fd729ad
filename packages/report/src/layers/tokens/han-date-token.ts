import { hanNumber } from '../han-number.js'
import type { Place, Scan } from './scan.js'

const monthOf = '[一二三四五六七八九十]{1,2}'
const dayOf = '[一二三四五六七八九十]{1,3}'
/** A year written digit by digit, and the month and the day behind it: 二〇二二年一月二十五日. */
const date = new RegExp(
  `([一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:(${monthOf})月(?:份|(${dayOf})日)?)?`,
  'y',
)

const figured = (written: string): number | undefined => {
  const value = hanNumber(written.replaceAll('○', '〇'))
  return value === undefined ? undefined : Number(value)
}

/** The year at the start of a date written in characters, as 2022 for 二〇二二年. */
export const hanYearIn = (text: string): number | undefined => {
  const match = /([一二][九〇零○][〇零○一二三四五六七八九]{2})年/.exec(text)
  return match?.[1] === undefined ? undefined : figured(match[1])
}

/** Reads a date whose year is written in characters; the offset after it, or nothing where none stands. */
export const hanDateToken = (scan: Scan, at: number, place: Place): number | undefined => {
  const { text, dates, addFigure, named } = scan
  date.lastIndex = at
  const match = date.exec(text)
  if (match === null) return undefined
  const [, yearWritten = '', monthWritten, dayWritten] = match
  const year = figured(yearWritten)
  if (year === undefined) return undefined
  const month = monthWritten === undefined ? undefined : figured(monthWritten)
  const day = dayWritten === undefined ? undefined : figured(dayWritten)
  const end = date.lastIndex
  dates.push({
    start: at,
    end,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    block: place.block,
    sentence: place.sentence,
    named: named(at),
  })
  addFigure(at, end, named(at) ? 'name' : 'date', place)
  return end
}
