import type { Block } from '@fazhi/model'
import { signedMark } from './days.js'
import type { DateMark } from './figures.js'
import { hanYearIn } from './tokens/han-date-token.js'

/** The year reported on and what said so. */
export interface ReportYear {
  readonly value?: number
  readonly from: 'option' | 'title' | 'heading' | 'date' | 'none'
}

const yearIn = (text: string): number | undefined => {
  const match = /((?:19|20)\d\d)\s?年/.exec(text)
  return match === null ? hanYearIn(text) : Number(match[1])
}

/** Option, title, first heading, signing date, in that order; never a web header. */
export const reportYear = (
  blocks: readonly Block[],
  dates: readonly DateMark[],
  option: number | undefined,
): ReportYear => {
  if (option !== undefined) return { value: option, from: 'option' }
  for (const block of blocks) {
    const value = block.kind === 'title' ? yearIn(block.text) : undefined
    if (value !== undefined) return { value, from: 'title' }
  }
  const first = blocks.find((block) => block.kind === 'heading')
  const headed = first === undefined ? undefined : yearIn(first.text)
  if (headed !== undefined) return { value: headed, from: 'heading' }
  const date = signedMark(
    blocks,
    dates.filter((candidate) => candidate.year !== undefined),
  )
  if (date?.year !== undefined) {
    // A report signed in the first half of a year tells of the year before.
    return { value: (date.month ?? 12) <= 6 ? date.year - 1 : date.year, from: 'date' }
  }
  return { from: 'none' }
}
