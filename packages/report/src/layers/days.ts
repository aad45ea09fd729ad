import { type Block, isDay } from '@fazhi/model'
import type { DateMark } from './figures.js'

const two = (value: number): string => String(value).padStart(2, '0')

/** The day a mark names, YYYY-MM-DD; nothing where a part of it is not said or the calendar has no such day. */
export const dayOf = ({ year, month, day }: Partial<DateMark>): string | undefined => {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(text) ? text : undefined
}

/** The date a report is signed with: the mark in its last line that is a date. */
export const signedMark = (
  blocks: readonly Block[],
  dates: readonly DateMark[],
): DateMark | undefined => {
  const index = blocks.findLastIndex((block) => block.kind === 'date')
  return dates.find((candidate) => candidate.block === index)
}
